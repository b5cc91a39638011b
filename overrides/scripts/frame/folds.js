/* What is folded opens where an address leads into it, and on paper. */
import { all } from "../shared/dom.js";

/** Opens what holds the target of the page's address. */
function visit() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const closed = target?.closest("details:not([open])");
  if (!target || !closed) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  target.scrollIntoView();
}

/** Opens folds from now on. */
export function folds() {
  /** @type {HTMLElement[]} */
  let opened = [];
  addEventListener("hashchange", visit);
  addEventListener("beforeprint", () => {
    opened = all(".md-content details:not([open])");
    for (const fold of opened) fold.toggleAttribute("open", true);
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.toggleAttribute("open", false);
  });
  visit();
}
