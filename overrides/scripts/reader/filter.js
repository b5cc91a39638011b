/* Filters above the catalogue and the practice questions. The rows are in the page; without script all of them show.
   The words of the menus are in data-filter, as JSON. The state is in the address; what stands there is only compared
   with the menus, or written into the text field. */
import { tie } from "../shared/address.js";
import { all, attribute, button, make, one } from "../shared/dom.js";
import { choose, chosenOf, fields } from "./fields.js";
import { fits, sorted } from "./fits.js";

/** @typedef {import("./fits.js").Row & { node: HTMLElement }} Row */
/** @typedef {import("./fields.js").Words} Words */
/** @typedef {import("./fields.js").Controls} Controls */

/** @type {Record<string, string[]>} */
const ATTRIBUTES = {
  kind: ["data-kind"],
  level: ["data-level"],
  access: ["data-access"],
  topic: ["data-topics"],
  stage: ["data-stages", "data-stage"], // a resource may serve several, a question belongs to one
};
const PAUSE = 300; // milliseconds without typing, before the count is told

/**
 * The rows as the filters see them. Throws for a filter whose words no row can have.
 * @param {HTMLElement[]} nodes
 * @param {string} title  selector of a row's title
 * @param {string[]} names  of the filters
 * @returns {Row[]}
 */
function read(nodes, title, names) {
  const words = (/** @type {HTMLElement} */ node, /** @type {string} */ name) => {
    const found = ATTRIBUTES[name]?.find((key) => node.hasAttribute(key));
    if (!found) throw new Error(`data-filter names "${name}", and a row has nothing of that name`);
    return [name, attribute(node, found).split(" ")];
  };
  return nodes.map((node, place) => ({
    node,
    place,
    title: one(title, HTMLElement, node).textContent?.trim().toLowerCase() ?? "",
    text: node.textContent?.toLowerCase() ?? "",
    words: Object.fromEntries(names.map((name) => words(node, name))),
    hours: Number(node.dataset.hours) || Number.POSITIVE_INFINITY,
    checked: node.dataset.checked ?? "",
  }));
}

/**
 * The form above the rows.
 * @param {Controls} controls
 * @param {Record<string, string>} titles
 * @param {string} what
 * @param {number} number  of the list on its page
 */
function frame(controls, titles, what, number) {
  const form = make("form", { class: "filter", role: "search", "aria-label": `Filter the ${what}` });
  const clear = button("reader-button", "Show all");
  const said = make("p", { class: "filter-count", role: "status" });
  for (const [name, control] of Object.entries(controls)) {
    control.id = `filter-${number}-${name}`;
    form.append(make("div", { class: "filter-field" }, make("label", { for: control.id }, titles[name]), control));
  }
  form.append(make("div", { class: "filter-field" }, clear), said);
  form.addEventListener("submit", (event) => event.preventDefault());
  return { form, clear, said };
}

/**
 * What to say of a result.
 * @param {number} count
 * @param {number} every
 * @param {string} what
 * @param {boolean} timed  a limit of time is chosen
 */
export function sentence(count, every, what, timed) {
  const hours = timed ? " What has no stated time is left out." : "";
  return `${count} of ${every} ${what}.${count ? hours : " Take a filter away to see more."}`;
}

/**
 * The function that shows the rows which fit, in the chosen order, and says how many.
 * @param {HTMLElement} root
 * @param {Row[]} rows
 * @param {Controls} controls
 * @param {string} what
 * @param {{ clear: HTMLButtonElement, said: HTMLElement }} parts
 */
function shower(root, rows, controls, what, { clear, said }) {
  const holder = rows[0].node.parentElement;
  let order = "";
  let timer = 0;
  return (/** @type {boolean} */ speak) => {
    const chosen = chosenOf(controls);
    for (const row of rows) row.node.hidden = !fits(row, chosen);
    const wanted = controls.sort?.value ?? "";
    if (wanted !== order) {
      order = wanted;
      holder?.append(...sorted(rows, order).map(({ node }) => node));
    }
    const count = rows.filter(({ node }) => !node.hidden).length;
    root.hidden = count === 0;
    clear.disabled = chosen.length === 0;
    const result = sentence(count, rows.length, what, Boolean(controls.hours?.value));
    const tell = () => {
      said.textContent = result;
    };
    clearTimeout(timer);
    if (speak) timer = window.setTimeout(tell, PAUSE);
    else tell();
  };
}

/**
 * Puts filters above a list. Throws where data-filter is no JSON, or does not fit the rows.
 * @param {HTMLElement} root
 * @param {number} number  of the list on its page
 */
export function filter(root, number) {
  const words = /** @type {Words} */ (JSON.parse(attribute(root, "data-filter")));
  const table = root.matches(".table-wrap");
  const nodes = all(table ? "tbody tr" : ":scope > details", root);
  const rows = read(nodes, table ? "th" : "summary", Object.keys(words));
  if (!rows.length) throw new Error("data-filter stands on a list without rows");
  const what = table ? "resources" : "questions";
  const { controls, titles } = fields(words, rows, table);
  const { form, clear, said } = frame(controls, titles, what, number);
  const show = shower(root, rows, controls, what, { clear, said });
  root.before(form);
  show(false);
  const take = (/** @type {URLSearchParams} */ given, /** @type {boolean} */ speak) => {
    choose(controls, given);
    show(speak);
  };
  const visit = (/** @type {string} */ anchor, /** @type {boolean} */ speak) => {
    const target = document.getElementById(anchor);
    if (!target || !root.contains(target) || !(target.hidden || root.hidden)) return; // not a row that is filtered out
    take(new URLSearchParams(), speak);
    target.scrollIntoView();
  };
  const keep = tie(() => new URLSearchParams(chosenOf(controls)), take, visit);
  form.addEventListener("input", () => {
    show(true);
    keep();
  });
  clear.addEventListener("click", () => {
    take(new URLSearchParams(), true);
    keep();
    controls.text.focus();
  });
}
