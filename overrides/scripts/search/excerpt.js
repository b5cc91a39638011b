/* A text as its reader sees it in a result: the one or two lines where most of the words stand, these words marked. */
import { fold } from "./words.js";

/** @typedef {[text: string, marked: boolean][]} Pieces */

const LENGTH = 170; // characters
const BEFORE = 40; // of them before the first word
const CHAIN = /[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&'’][\p{L}\p{N}]+(?:\+\+|#)?)*/gu;

/**
 * The words that a hyphen or the like ties together, each with its place.
 * @param {string} chain
 * @param {number} at
 */
const words = (chain, at) =>
  [...chain.matchAll(/[^-_./&]+/g)].map((part) => ({
    at: at + part.index,
    end: at + part.index + part[0].length,
    term: fold(part[0]),
  }));

/**
 * Where words of a text stand that are among the terms: start, end and the term.
 * @param {string} text
 * @param {Set<string>} terms
 */
function places(text, terms) {
  return [...text.matchAll(CHAIN)].flatMap((match) => {
    const [at, end] = [match.index, match.index + match[0].length];
    const one = fold(match[0]).replace(/[-_./&]/g, "");
    return terms.has(one) ? [{ at, end, term: one }] : words(match[0], at).filter(({ term }) => terms.has(term));
  });
}

/**
 * The whole text with its words marked.
 * @param {string} text
 * @param {Set<string>} terms
 * @returns {Pieces}
 */
export function marked(text, terms) {
  /** @type {Pieces} */
  const pieces = [];
  let from = 0;
  for (const { at, end } of places(text, terms)) {
    if (at > from) pieces.push([text.slice(from, at), false]);
    pieces.push([text.slice(at, end), true]);
    from = end;
  }
  if (from < text.length) pieces.push([text.slice(from), false]);
  return pieces;
}

/**
 * The part of a text that is worth showing, with its words marked; the beginning where none of them stands in it.
 * @param {string} text
 * @param {Set<string>} terms
 * @returns {Pieces}
 */
export function excerpt(text, terms) {
  if (text.length <= LENGTH) return marked(text, terms);
  const all = places(text, terms);
  let start = 0;
  let most = 0;
  for (const { at } of all) {
    const inside = new Set(
      all.filter((other) => other.at >= at && other.end <= at + LENGTH - BEFORE).map((one) => one.term),
    );
    if (inside.size > most) [start, most] = [at, inside.size];
  }
  const begin = start <= BEFORE ? 0 : text.indexOf(" ", start - BEFORE) + 1;
  const end = begin + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", begin + LENGTH);
  const cut = `${begin ? "… " : ""}${text.slice(begin, end)}${end < text.length ? " …" : ""}`;
  return marked(cut, terms);
}
