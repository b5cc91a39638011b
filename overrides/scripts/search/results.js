/* What a query finds, as the page shows it. */
import { excerpt, marked } from "./excerpt.js";
import { edits, titleOf } from "./lookup.js";
import { KINDS } from "./rank.js";

/** @typedef {import("./engine.js").Engine} Engine */
/** @typedef {import("./rank.js").Hit} Hit */
/** @typedef {import("./excerpt.js").Pieces} Pieces */
/**
 * A result: its kind and address, where it is ("Explainers"), the page that it is a part of, title and lines with the
 * words marked.
 * @typedef {object} Result
 * @property {import("./rank.js").Kind} kind
 * @property {string} address
 * @property {string} where
 * @property {string} above
 * @property {Pieces} title
 * @property {Pieces} lines
 */
/**
 * What is answered: `count` things have all words ("all"), or the results have some, or are called nearly so, or there
 * are none; `missing` are the words that nothing has.
 * @typedef {object} Answer
 * @property {string} query
 * @property {Result[]} results
 * @property {number} count
 * @property {"all" | "some" | "near" | "none"} found
 * @property {string[]} missing
 */

const MOST = 20;
const ENOUGH = 5; // things with all words: then those with some are left out
const WIDE = 2; // edits beyond those that are let pass, where nothing else is found

/**
 * @param {Engine} engine
 * @param {string[]} parts  the texts, once they have arrived
 * @param {number} thing
 * @param {Set<string>} terms  the words by which it was found
 * @returns {Result}
 */
function result(engine, parts, thing, terms) {
  const row = engine.things[thing];
  const [kind, place, anchor, , , detail] = row;
  const [address, page, region] = engine.names.places[place];
  const inner = KINDS[kind] === "section" || KINDS[kind] === "exercise";
  const record = !inner && anchor;
  return {
    kind: KINDS[kind],
    address: anchor ? `${address}#${anchor}` : address,
    where: detail || (record ? page : region),
    above: inner ? page : "",
    title: marked(titleOf(row, engine.names.places), terms),
    lines: excerpt(parts[thing] ?? "", terms),
  };
}

/**
 * What is called nearly so, where a query finds nothing.
 * @param {Engine} engine
 * @param {string} query
 * @returns {Hit[]}
 */
function nearest(engine, query) {
  const name = engine.read.name(query);
  if (name.length < 3) return [];
  const options = {
    fields: ["name", "other", "title"],
    fuzzy: edits(name) + WIDE,
    tokenize: (/** @type {string} */ text) => [text],
  };
  const found = engine.titles.search(name, options).slice(0, 5);
  return found.map(({ id, score }) => ({ thing: id, score, level: 0, whole: false }));
}

/**
 * The answer to a query: what has all its words; else what has some; else what is called nearly so.
 * @param {Engine} engine
 * @param {string[]} parts
 * @param {string} query
 * @returns {Answer}
 */
export function answer(engine, parts, query) {
  const { hits, terms } = engine.find(query);
  const whole = hits.filter((hit) => hit.whole);
  const near = hits.length ? [] : nearest(engine, query);
  const found = whole.length ? "all" : hits.length ? "some" : near.length ? "near" : "none";
  const missing = engine.read.parts(query).filter((word) => !engine.has(word));
  const shown = whole.length >= ENOUGH ? whole : [...hits, ...near];
  const results = shown.slice(0, MOST).map(({ thing }) => result(engine, parts, thing, terms(thing)));
  return { query, results, count: whole.length || results.length, found, missing };
}
