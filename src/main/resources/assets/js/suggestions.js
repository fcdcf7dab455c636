/* Suggests what to search for while somebody types. Without this script the box is a plain one.
   The pattern is the combobox with a list of the ARIA Authoring Practices: the box keeps the
   focus, up and down walk through the list, Enter opens, Escape closes. */
(() => {
  "use strict";
  const WAIT = 150; // Milliseconds without a key before asking.
  const LETTERS_MIN = 2;
  const box = document.getElementById("q");
  if (!box || !box.form || !box.dataset.suggestions) {
    return;
  }
  const words = box.dataset;
  const list = document.createElement("ul");
  const told = document.createElement("p");
  let options = [];
  let at = -1;
  let timer = 0;
  let asked = "";

  list.id = "q-suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.label);
  told.className = "govuk-visually-hidden";
  told.setAttribute("role", "status");
  box.after(list, told);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const mark = (index) => {
    at = (index + options.length + 1) % (options.length + 1);
    if (at === options.length) {
      at = -1; // Past the last one is the box itself.
    }
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", options[at].id);
      options[at].scrollIntoView({ block: "nearest" });
    }
  };
  const take = (option) => {
    close();
    window.location.assign(option.dataset.address);
  };
  const show = (found) => {
    options = found.map((one, i) => {
      const option = document.createElement("li");
      option.id = "q-suggestion-" + i;
      option.className = "suggestions__one";
      option.textContent = one.words;
      option.dataset.address = one.address;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      // Before the box loses the focus, which would close the list.
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => take(option));
      return option;
    });
    list.replaceChildren(...options);
    at = -1;
    box.removeAttribute("aria-activedescendant");
    list.hidden = options.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    told.textContent = options.length === 0 ? "" : words.found.replace("{0}", options.length);
  };
  const ask = async () => {
    const typed = box.value.trim();
    asked = typed;
    if (typed.length < LETTERS_MIN) {
      show([]);
      return;
    }
    try {
      const answer = await fetch(words.suggestions + "?q=" + encodeURIComponent(typed));
      if (answer.ok && asked === typed && document.activeElement === box) {
        show((await answer.json()).suggestions);
      }
    } catch {
      show([]); // Without an answer the box is a plain one.
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // The browser would empty the box.
      close();
    } else if (!list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      mark(event.key === "ArrowDown" ? at + 1 : at < 0 ? options.length - 1 : at - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(options[at]);
    }
  });
})();
