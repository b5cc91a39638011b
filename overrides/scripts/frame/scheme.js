/* The switch between the system's colors, light and dark: three radio buttons, of whose labels the one that leads on
   shows. The choice is kept under the theme's own key, which begins with the path of the site: from disk all sites
   share one storage. Before anything is drawn, partials/javascripts/palette.html has set the scheme already. */
import { all, one } from "../shared/dom.js";
import { load, save } from "../shared/store.js";

/* Of the site: this script is in assets/javascripts/. */
const BASE = new URL("../..", /** @type {HTMLScriptElement} */ (document.currentScript).src);
const LIGHT = matchMedia("(prefers-color-scheme: light)");

/** @param {string} text  what is kept: { index } */
function parse(text) {
  try {
    const { index } = JSON.parse(text);
    return Number.isInteger(index) ? index : 0;
  } catch {
    return 0;
  }
}

/** Makes the switch work, and follows the system where that is chosen. */
export function scheme() {
  const form = one('[data-md-component="palette"]', HTMLElement);
  const options = /** @type {HTMLInputElement[]} */ (all("input", form));
  const key = `${BASE.pathname}.__palette`;
  let index = Math.max(0, Math.min(parse(load(key).text ?? ""), options.length - 1));
  const show = () => {
    const shown = options[index || (LIGHT.matches ? 1 : 2)]; // 0: as the system has it
    document.body.dataset.mdColorScheme = shown.dataset.mdColorScheme;
    for (const [at, { nextElementSibling: label }] of options.entries()) label?.toggleAttribute("hidden", at !== index);
  };
  const choose = (/** @type {number} */ next) => {
    index = next;
    const { mdColorMedia: media, mdColorScheme: scheme } = options[index].dataset;
    save(key, JSON.stringify({ index, color: { media, scheme } }));
    show();
  };
  for (const [at, option] of options.entries()) option.addEventListener("change", () => choose(at));
  form.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    const next = options[(index + 1) % options.length];
    next.click();
    next.focus();
  });
  LIGHT.addEventListener("change", show);
  show();
}
