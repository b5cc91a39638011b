/* The progress page: what is done in the list of everything, what comes next, the last weeks. The list itself is in
   the page: each entry carries data-item="kind id" and, in data-was, former ids. */
import { kinds, words as kindWords } from "../shared/contract.js";
import { all, attribute, make, one } from "../shared/dom.js";
import { ids, notice } from "./boxes.js";
import { today, weeks, words } from "./days.js";
import { done, follow, read, set } from "./record.js";
import { transfer } from "./transfer.js";

/** @typedef {import("./kept.js").Kind} Kind */
/** @typedef {{ kind: Kind, names: string[], node: HTMLElement, above: Item | null }} Item  above: its page */

const COUNTED = /** @type {[Kind, string][]} */ (Object.entries(kindWords.counted));
const WEEKS = 8;

/**
 * An entry of the list. Throws for a kind that the contract does not name.
 * @param {HTMLElement} node
 * @returns {Item}
 */
function item(node) {
  const [name, id] = attribute(node, "data-item").split(" ");
  const kind = kinds.find((known) => known === name);
  if (!kind || !id) throw new Error(`data-item="${node.dataset.item}" names no kind and id`);
  const above = node.parentElement?.closest("[data-item]");
  return { kind, names: ids(node, id), node, above: above instanceof HTMLElement ? item(above) : null };
}

/** @param {Item} entry */
const isDone = ({ kind, names }) => done(kind, names) !== "";

/**
 * Says beside each entry whether and when it was done; what is kept under a former id gets its present one.
 * @param {Item[]} items
 */
function list(items) {
  const kept = read();
  const old = items.filter(({ kind, names }) => names.slice(1).some((name) => kept[kind][name]));
  for (const { kind, names } of old) set(kind, names, true);
  const states = items.map(({ node }) => {
    const state = make("span", { class: "reader-state" });
    node.prepend(state);
    return state;
  });
  follow(() => {
    items.forEach(({ kind, names, node }, place) => {
      const day = done(kind, names);
      node.classList.toggle("reader-done", day !== "");
      states[place].textContent = day && `${kindWords.done[kind]} on ${words(day)}: `;
    });
  });
}

/**
 * The counts, a sentence for each kind that the site has.
 * @param {Item[]} items
 */
function counts(items) {
  return COUNTED.flatMap(([kind, name]) => {
    const those = items.filter((entry) => entry.kind === kind);
    const text = `${name}: ${those.filter(isDone).length} of ${those.length}.`;
    return those.length ? [make("span", {}, text), " "] : [];
  });
}

/** @param {Item} entry */
function link({ node }) {
  const source = one("a", HTMLAnchorElement, node);
  return make("a", { href: attribute(source, "href") }, source.textContent);
}

/**
 * The next steps: the kept way, the first page that is not read, the first thing left open on one that is.
 * @param {Item[]} items
 * @param {string} start  address of the page with the chooser, "" where the site has none
 */
export function steps(items, start) {
  const { way } = read();
  const open = items.filter((entry) => !isDone(entry));
  const page = open.find(({ kind }) => kind === "pages");
  const begun = open.find(({ kind, above }) => kind !== "pages" && above && isDone(above));
  const found = [];
  if (way && start)
    found.push(make("li", {}, make("a", { href: `${start}#${way}` }, "Your way in"), ", as you kept it."));
  if (page) found.push(make("li", {}, "Read next: ", link(page)));
  if (begun?.above) {
    const where = ` (${one("a", HTMLAnchorElement, begun.above.node).textContent})`;
    found.push(make("li", {}, "Still open on a page that you have read: ", link(begun), where));
  }
  if (!open.length) found.push(make("li", {}, "Everything here is done. Build something that is not here."));
  return found;
}

/**
 * @param {HTMLElement} root
 * @param {Item[]} items
 */
function next(root, items) {
  const start = attribute(root, "data-start");
  const said = make("p", { class: "reader-counts" });
  const todo = make("ul");
  root.replaceChildren(said, todo);
  notice(root);
  follow(() => {
    said.replaceChildren(...counts(items));
    todo.replaceChildren(...steps(items, start));
  });
}

/** @param {HTMLElement} root */
function history(root) {
  const heading = (/** @type {string} */ text) => make("th", { scope: "col" }, text);
  const body = make("tbody");
  const head = make("thead", {}, make("tr", {}, heading("Week from"), heading("Things done")));
  const caption = make("caption", {}, "The last eight weeks");
  root.replaceChildren(make("table", { class: "reader-weeks" }, caption, head, body));
  follow(() => {
    const kept = read();
    const days = kinds.flatMap((kind) => Object.values(kept[kind]));
    const rows = weeks(days, today(), WEEKS).map(({ week, count }) => {
      const cell = make("td", {}, String(count));
      const style = `inline-size:${Math.min(count, 20) / 2}em`;
      if (count) cell.append(" ", make("span", { class: "reader-bar", "aria-hidden": "true", style }));
      return make("tr", {}, make("th", { scope: "row" }, words(week)), cell);
    });
    body.replaceChildren(...rows);
  });
}

/** Fills the parts of the progress page; on other pages there is nothing to fill. */
export function progress() {
  const [root] = all('[data-progress="list"]');
  if (!root) return;
  const items = all("[data-item]", root).map(item);
  list(items);
  for (const place of all('[data-progress="next"]')) next(place, items);
  for (const place of all('[data-progress="weeks"]')) history(place);
  for (const place of all('[data-progress="tools"]')) transfer(place);
}
