/* Pieces of SVG that both kinds of charts are made of. Text is escaped here. */
import { escapeHtml } from "./highlight.js";

/**
 * A text in a picture.
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {"start" | "middle" | "end"} [anchor]
 * @param {string} [kind]  its class
 */
export function label(x, y, words, anchor = "start", kind = "") {
  const extra = kind && ` class="${kind}"`;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${extra}>${escapeHtml(words)}</text>`;
}

/**
 * A number with at most four digits that count.
 * @param {number} value
 */
export const short = (value) =>
  Math.abs(value) >= 1e5 || (value && Math.abs(value) < 1e-3) ? value.toExponential(1) : String(+value.toPrecision(4));
