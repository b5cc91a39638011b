/* What a cell printed: charts as pictures, all else as it is. */
import { make } from "../shared/dom.js";
import { reachable } from "../shared/scroll.js";
import { drawable, HEAD, markup } from "./chart.js";

/** @typedef {{ text: string } | { kind: string, title: string, rows: string[] }} Part */

const NARROW = 600; // pixels of the window, below which a chart is drawn smaller

/**
 * Printed text, cut into charts and what stands between them.
 * @param {string} text
 * @returns {Part[]}
 */
export function cut(text) {
  /** @type {Part[]} */
  const parts = [];
  const lines = text.replace(/\n$/, "").split("\n");
  /** @type {string[]} */
  let plain = [];
  const close = () => {
    if (plain.length) parts.push({ text: plain.join("\n") });
    plain = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const head = HEAD.exec(line);
    const rows = [];
    while (head && lines[at + 1]?.includes(" | ")) rows.push(lines[++at]);
    if (head && drawable(rows)) {
      close();
      parts.push({ kind: head[1], title: head[2], rows });
    } else plain.push(line, ...rows);
  }
  close();
  return parts;
}

/**
 * A box of the result: once it stands in the page, it can be scrolled by keyboard.
 * @param {HTMLElement} box
 */
export function scrollable(box) {
  requestAnimationFrame(() => reachable(box));
  return box;
}

/**
 * Printed text as elements.
 * @param {string} text
 */
export const show = (text) =>
  cut(text).map((part) => {
    if ("text" in part) return make("div", { class: "output" }, scrollable(make("pre", {}, part.text)));
    const figure = make("figure", { class: "live-chart" });
    figure.innerHTML = markup(part.kind, part.title, part.rows, innerWidth < NARROW ? 340 : 520);
    return figure;
  });
