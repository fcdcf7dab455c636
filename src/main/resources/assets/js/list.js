/* A person's list: buttons to print it and to copy its link. Without this script the browser's own
   menu prints, and the link can be marked and copied. */
(() => {
  "use strict";
  const print = document.getElementById("print-list");
  const copy = document.getElementById("copy-link");
  if (print) {
    print.hidden = false;
    document.getElementById("print-words").hidden = true;
    print.addEventListener("click", () => window.print());
  }
  if (copy && navigator.clipboard) {
    const link = document.getElementById("link");
    copy.hidden = false;
    copy.addEventListener("click", () => navigator.clipboard.writeText(link.value).then(
      () => { document.getElementById("copied").textContent = copy.dataset.done; },
      () => link.select()));
  }
})();
