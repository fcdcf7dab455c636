/* Typing in a sheet of paper without waiting for the site: Enter checks the answer here and goes
   to the next one. Without this script Enter sends the sheet to be checked and comes back. */
(() => {
  "use strict";
  const sheet = document.getElementById("sheet");
  if (!sheet) { return; }
  const keep = document.getElementById("keep");
  const keys = document.getElementById("keys");
  const fields = [...sheet.querySelectorAll("[data-number]")];
  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  const numbers = (typed, boxes) => typed.split(/[\s,;.+/-]+/).filter(Boolean)
    .flatMap((part) => boxes <= 9 ? [...part] : [part]);

  const mistake = ({value, dataset}) => {
    const boxes = Number(dataset.boxes);
    const typed = value.trim();
    if (!boxes || typed === "" || typed === "0") { return ""; }
    const given = [...new Set(numbers(typed, boxes))];
    if (given.some((one) => !/^[1-9]\d*$/.test(one) || Number(one) > boxes)) {
      return words(sheet.dataset.wrong, boxes);
    }
    return dataset.many !== "true" && given.length > 1 ? sheet.dataset.one : "";
  };

  const check = (field) => {
    const found = mistake(field);
    const shown = document.getElementById(field.id + "-error");
    const text = found && words(sheet.dataset.question, field.dataset.number, found);
    if (shown.textContent.trim() !== text) { shown.textContent = text; }
    shown.hidden = !found;
    shown.parentElement.classList.toggle("govuk-form-group--error", Boolean(found));
    field.toggleAttribute("aria-invalid", Boolean(found));
    return !found;
  };

  keys.textContent = keys.dataset.quick;
  fields.forEach((field, i) => {
    document.getElementById(field.id + "-error").setAttribute("role", "alert");
    field.addEventListener("change", () => check(field));
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) { return; }
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        keep.click();
      } else if (check(field)) {
        const next = fields[i + 1] || keep;
        next.focus();
        if (next.select) { next.select(); }
      } else {
        field.select();
      }
    });
  });
})();
