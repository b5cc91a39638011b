/* A button at each block of code that copies it, and says so. */
import { all, button, one } from "../shared/dom.js";

const SHOWN = 2000; // ms

/**
 * Copies a text. Where a page may not write to the clipboard (plain http), the browser copies what is selected.
 * @param {HTMLElement} code
 */
async function copy(code) {
  const text = code.textContent.trimEnd();
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    getSelection()?.selectAllChildren(code);
    document.execCommand("copy");
    getSelection()?.removeAllRanges();
  }
}

/** A function that says a word at the window's corner, to screen readers as well. */
function dialog() {
  const box = one(".md-dialog", HTMLElement);
  const inner = one(".md-dialog__inner", HTMLElement, box);
  let timer = 0;
  inner.setAttribute("role", "status");
  return (/** @type {string} */ word) => {
    clearTimeout(timer);
    inner.textContent = word;
    box.classList.add("md-dialog--active");
    timer = window.setTimeout(() => {
      box.classList.remove("md-dialog--active");
      inner.textContent = "";
    }, SHOWN);
  };
}

/** Puts the buttons there. */
export function copies() {
  const say = dialog();
  for (const code of all(".md-content pre > code")) {
    const press = button("md-code__button", "");
    press.title = "Copy to clipboard";
    press.dataset.mdType = "copy";
    press.addEventListener("click", async () => {
      await copy(code);
      say("Copied to clipboard");
    });
    const frame = document.createElement("div");
    frame.className = "md-code__nav";
    frame.append(press);
    code.before(frame);
  }
}
