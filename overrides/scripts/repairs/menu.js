/* On narrow windows the theme's menu works through labels, which no keyboard reaches: they become buttons. Escape
   closes the drawer, and what has the focus stays in sight. The theme's own switches (checkboxes) do the work as
   before. */
import { all, make, one } from "../shared/dom.js";

const NARROW = "(max-width: 76.234375em)"; // the theme's own
/** @type {Record<string, string>} */
const NAMES = { __drawer: "Menu", __toc: "Contents of this page" };
const LABELS = 'label.md-header__button[for^="__"], .md-nav--primary label[for^="__"]:not([for="__drawer"])';

/** To the first thing that shows in the open drawer. */
function enter() {
  if (!one("#__drawer", HTMLInputElement).checked) return;
  const shows = (/** @type {Element} */ part) =>
    part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const parts = all(".md-nav--primary :is(a, button)");
  parts.find((part) => !part.closest('[for="__drawer"]') && shows(part))?.focus();
}

/**
 * Puts a button in the place of a label.
 * @param {HTMLElement} label
 * @param {HTMLInputElement} box  the switch that it turns
 */
function replace(label, box) {
  const button = make("button");
  // `for` too: the theme's styles ask for it.
  for (const { name, value } of label.attributes) button.setAttribute(name, value);
  button.removeAttribute("tabindex");
  button.type = "button";
  button.append(...label.childNodes);
  if (!button.textContent?.trim()) button.setAttribute("aria-label", NAMES[box.id] ?? "Pages of this section");
  button.addEventListener("click", () => {
    box.click();
    setTimeout(enter, 50); // the way into or out of a panel: to the first thing that shows there
  });
  const tell = () => button.setAttribute("aria-expanded", String(box.checked));
  box.addEventListener("change", tell);
  label.replaceWith(button);
  tell();
}

/** Turns the labels into buttons, now or as soon as the window is narrow. */
function buttons() {
  if (!matchMedia(NARROW).matches) return;
  for (const label of all(LABELS)) {
    const box = document.getElementById(label.getAttribute("for") ?? "");
    // Not each page has a contents list.
    if (box instanceof HTMLInputElement && !label.closest("form")) replace(label, box);
  }
}

/** Makes the menu work by keyboard. */
export function menu() {
  buttons();
  matchMedia(NARROW).addEventListener("change", buttons);
  document.addEventListener("keydown", (event) => {
    const drawer = one("#__drawer", HTMLInputElement);
    if (event.key !== "Escape" || !drawer.checked) return;
    drawer.click();
    one('.md-header__button[for="__drawer"]', HTMLElement).focus();
  });
}
