/* Keys of the whole page: n and p lead to the next page and the one before. A link into this page closes the drawer,
   and a title that is cut off is told when a pointer rests on it. */
import { one } from "../shared/dom.js";

/** @type {Record<string, string>} */
const LEADS = { p: "prev", ",": "prev", n: "next", ".": "next" };

/** @param {KeyboardEvent} event */
function lead(event) {
  const at = event.target instanceof Element ? event.target : document.body;
  if (event.ctrlKey || event.metaKey || event.altKey || at.closest("dialog, [role=dialog]")) return;
  if (at.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]")) return;
  const link = Object.hasOwn(LEADS, event.key) && document.querySelector(`link[rel=${LEADS[event.key]}]`);
  if (link instanceof HTMLLinkElement) location.href = link.href;
  if (event.key === "Enter" && at instanceof HTMLLabelElement) at.click();
}

/** @param {Event} event */
function tell({ target }) {
  const text = target instanceof Element && target.closest(".md-ellipsis");
  if (!(text instanceof HTMLElement) || text.offsetWidth >= text.scrollWidth) return;
  (text.closest("a") ?? text).title = text.textContent.trim();
}

/** Listens from now on. */
export function keys() {
  document.addEventListener("keydown", lead);
  document.addEventListener("pointerover", tell, { passive: true });
  addEventListener("hashchange", () => {
    const drawer = one("#__drawer", HTMLInputElement);
    if (drawer.checked) drawer.click();
  });
}
