/* Boxes that scroll sideways get a tab stop and, where they have none, a name; the theme's copy buttons lose the
   landmark that it puts around each. Asks again whenever a width may have changed. */
import { all, one } from "../shared/dom.js";
import { reachable } from "../shared/scroll.js";

const BOXES = ".md-typeset__scrollwrap, .output pre, .formula, .table-wrap";

function boxes() {
  for (const box of all(BOXES)) {
    if (!reachable(box)) continue;
    if (box.hasAttribute("aria-label") && box.dataset.named === undefined) continue; // a name of its own
    box.dataset.named = "";
    const names = { role: "group", "aria-label": "Wide content, scrolls sideways" };
    for (const [key, value] of Object.entries(names)) {
      if (box.tabIndex === 0) box.setAttribute(key, value);
      else box.removeAttribute(key);
    }
  }
}

/* The theme puts the copy button of each code block into a landmark of its own. */
function landmarks() {
  for (const nav of all("nav.md-code__nav:not([role])")) nav.setAttribute("role", "presentation");
}

/** Keeps both true while the page is open. */
export function scroll() {
  addEventListener("load", boxes);
  addEventListener("resize", boxes);
  document.addEventListener("toggle", boxes, true); // what is folded has no width
  new MutationObserver(landmarks).observe(one(".md-content", HTMLElement), { childList: true, subtree: true });
  landmarks();
}
