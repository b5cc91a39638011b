/* Terms of the glossary: the meaning (style sheet, .term::after) stands beside its word and inside the window; Escape
   puts it away. Sets three properties of the style and data-shut on the term; changes no text. */
import { all } from "../shared/dom.js";

const GAP = 1; // rem, to the window's edge
const WIDTH = 19; // rem, as in the style sheet

/**
 * Where the meaning of a term stands: from the left, and from the top or the bottom of the window, in pixels.
 * @param {{ left: number, top: number, bottom: number }} word  the line of the term that the reader points at
 * @param {{ width: number, height: number }} view
 * @param {number} rem
 */
export function position(word, view, rem) {
  const width = Math.min(WIDTH * rem, view.width - 2 * GAP * rem);
  const below = word.bottom < view.height * 0.6;
  return {
    "--tip-x": `${Math.max(GAP * rem, Math.min(word.left, view.width - GAP * rem - width))}px`,
    "--tip-y": below ? `${word.bottom}px` : "auto",
    "--tip-b": below ? "auto" : `${view.height - word.top}px`,
  };
}

/** @param {Event} event */
const termOf = (event) => {
  const term = event.target instanceof Element ? event.target.closest(".term") : null;
  return term instanceof HTMLElement ? term : null;
};

/** Keeps every meaning in its place. */
export function terms() {
  /** @type {number | null} */
  let pointer = null; // its height in the window; null where the keyboard moved last
  const open = () => all(".term:is(:hover, :focus-visible)")[0];
  const place = () => {
    const term = open();
    if (!term) return;
    const boxes = [...term.getClientRects()];
    const box = boxes.find(({ top, bottom }) => pointer !== null && pointer >= top && pointer <= bottom) ?? boxes[0];
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    for (const [name, value] of Object.entries(position(box, view, rem))) term.style.setProperty(name, value);
  };
  document.addEventListener("pointerover", (event) => {
    if (!termOf(event)) return;
    pointer = event.clientY;
    place();
  });
  document.addEventListener("focusin", (event) => {
    if (!termOf(event)) return;
    pointer = null;
    place();
  });
  for (const name of ["pointerout", "focusout"]) {
    document.addEventListener(name, (event) => {
      delete termOf(event)?.dataset.shut;
    });
  }
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
  document.addEventListener("keydown", (event) => {
    const term = open();
    if (event.key === "Escape" && term) term.dataset.shut = "";
  });
}
