/* One word, or one whole name, looked up: which things have it, and how well. Two indexes lie behind it: the titles,
   indexed here from what names.js brings, and the words of all texts, indexed when the site was built. */
import { forms } from "./forms.js";
import { reader } from "./words.js";

/** @typedef {import("minisearch").default} MiniSearch */
/** @typedef {import("minisearch").SearchOptions} SearchOptions */
/** @typedef {[kind: number, place: number, anchor?: string, title?: string, names?: string, detail?: string]} Row */
/** @typedef {[address: string, title: string, region: string, weight: number]} Place */
/**
 * What names.js holds.
 * @typedef {object} Names
 * @property {string[]} stop  words that say nothing
 * @property {string[][]} same  words and phrases that mean the same
 * @property {Place[]} places  the pages
 * @property {Row[]} things  those with a name of their own
 * @property {number[]} popular  places
 * @property {string} chooser  address of the page that helps to choose, or ""
 * @property {[place: number, ids: string][]} read  the pages that readers mark as read, in order
 */
/** @typedef {{ things: Row[], index: import("minisearch").AsPlainObject }} Words  what words.js holds */
/**
 * What a word finds, by the number of a thing; `rare`: how much the word says, 1 where few texts have it.
 * @typedef {{ scores: Map<number, number>, terms: Map<number, string[]>, rare: number }} Found
 */

const TITLE = { fields: ["title", "names"], boost: { title: 5, names: 4 } };
const TEXT = { fields: ["title", "text"], boost: { title: 4, text: 1 } };
const WEIGHTS = { prefix: 0.55, fuzzy: 0.35 };
const FORM = 0.75;
export const NAME = 150; // the very name of a thing; a word in a title scores about 50
const OTHER = 40; // another name
const OWN = 1.5; // its own name before another one, where both are only like it
const NEARLY = 0.5;
const RARE = 4; // a word that one text in e⁴ has says as much as a word can

/**
 * Misspellings that are let pass: one edit from five letters, two from nine.
 * @param {string} word
 */
export const edits = (word) => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/**
 * The word with two neighboring letters swapped, in each way: the commonest slip, which counts as two edits.
 * @param {string} word
 */
const swapped = (word) =>
  word.length < 5
    ? []
    : [...word.slice(1)].map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));

/** @param {Row} row */
export const namesOf = (row) => (row[4] ? row[4].split("\n") : []);

/**
 * @param {Row} row
 * @param {Place[]} places
 */
export const titleOf = (row, places) => row[3] || places[row[1]][1];

/**
 * An index of the titles and other names of things.
 * @param {typeof import("minisearch").default} Index
 * @param {Names} names
 * @param {ReturnType<typeof reader>} read
 * @param {Set<string>} known  gets their words
 */
function titles(Index, { things, places }, read, known) {
  const index = new Index({
    fields: ["name", "other", "title", "names"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term || null,
  });
  const documents = things.map((row, id) => {
    const title = titleOf(row, places);
    const [own, others] = [title, `${row[4] ?? ""}\n${row[5] ?? ""}`].map(read.words);
    for (const word of [...own, ...others]) known.add(word);
    const other = namesOf(row).map(read.name);
    return { id, name: read.name(title), other: other.join(" "), title: own.join(" "), names: others.join(" ") };
  });
  index.addAll(documents);
  return index;
}

/** The functions that look up, over what has arrived so far. */
export class Lookup {
  /**
   * @param {typeof import("minisearch").default} Index
   * @param {Names} names
   */
  constructor(Index, names) {
    this.Index = Index;
    this.names = names;
    this.read = reader(names.stop);
    this.things = names.things;
    /** @type {Set<string>} every word of both indexes */
    this.known = new Set();
    this.titles = titles(Index, names, this.read, this.known);
    /** @type {MiniSearch | null} */
    this.texts = null;
    /** @type {Map<string, Found>} */
    this.memo = new Map();
  }

  /**
   * Adds the words of all texts, and the things that have no name of their own.
   * @param {Words} words
   */
  async add({ things, index }) {
    this.texts = await this.Index.loadJSAsync(index, { fields: ["title", "text"] }); // queries go on meanwhile
    for (const [term] of index.index) this.known.add(term);
    this.things = [...this.names.things, ...things];
    this.memo.clear();
  }

  /**
   * Whether some text or title has the word, or another form of it.
   * @param {string} word
   */
  has(word) {
    return this.known.has(word) || forms(word).some((form) => this.known.has(form));
  }

  /**
   * The word, or the one that is meant where two of its letters are swapped.
   * @param {string} word
   */
  meant(word) {
    if (this.has(word)) return word;
    return swapped(word).find((slip) => this.known.has(slip)) ?? word;
  }

  /**
   * The things that have a word in one of its forms or, for the last one of a query, one that begins like it. What is
   * near it counts for titles, and everywhere where nothing has the word itself.
   * @param {string} word
   * @param {boolean} last
   * @returns {Found}
   */
  word(word, last) {
    const key = word + (last ? "*" : "");
    const known = this.memo.get(key);
    if (known) return known;
    /** @type {Found} */
    const found = { scores: new Map(), terms: new Map(), rare: 1 };
    const others = forms(word).filter((form) => this.known.has(form));
    const plain = { prefix: (/** @type {string} */ term) => last && term === word };
    this.collect(found, this.titles, [word, ...others], { ...TITLE, ...plain });
    if (this.texts) {
      const having = this.collect(found, this.texts, [word, ...others], { ...TEXT, ...plain });
      found.rare = Math.min(1, Math.log(this.texts.documentCount / (having + 1)) / RARE);
    }
    const unknown = found.scores.size === 0;
    const near = { fuzzy: (/** @type {string} */ term) => term === word && edits(word) };
    this.collect(found, this.titles, [word], { ...TITLE, ...near }, unknown ? 1 : NEARLY);
    if (unknown && this.texts) this.collect(found, this.texts, [word], { ...TEXT, ...near });
    this.memo.set(key, found);
    return found;
  }

  /**
   * @param {Found} found  is changed
   * @param {MiniSearch} index
   * @param {string[]} terms  the word itself first
   * @param {SearchOptions} options
   * @param {number} weight
   * @returns {number} how many things have one of these very terms
   */
  collect(found, index, terms, options, weight = 1) {
    const results = index.search(terms.join(" "), {
      ...options,
      weights: WEIGHTS,
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
      boostTerm: (term) => (term === terms[0] ? 1 : FORM),
    });
    for (const { id, score, queryTerms, terms: matched } of results) {
      const own = (score * weight) / (queryTerms.length || 1); // MiniSearch multiplies by how many forms match
      found.scores.set(id, (found.scores.get(id) ?? 0) + own);
      found.terms.set(id, [...(found.terms.get(id) ?? []), ...matched]);
    }
    return results.filter((result) => result.terms.some((term) => terms.includes(term))).length;
  }

  /**
   * How well things are named so: fully, or (where `near`) by a beginning or with a slip.
   * @param {string} name  as one word
   * @param {boolean} near
   */
  named(name, near) {
    const options = { fields: ["name", "other"], tokenize: (/** @type {string} */ text) => [text] };
    const exact = this.titles.search(name, options);
    if (!near) return named(exact, name);
    const slips = exact.length ? [] : this.titles.search(name, { ...options, fuzzy: edits(name) });
    return named([...this.titles.search(name, { ...options, prefix: true }), ...slips], name);
  }
}

/**
 * How well one name is like another, which is a thing's own or, else, another name of it.
 * @param {string} term
 * @param {string} name
 * @param {boolean} own
 */
function likeness(term, name, own) {
  if (term === name) return own ? NAME : OTHER;
  const begun = term.startsWith(name) ? name.length / term.length : 1;
  return OTHER * NEARLY * begun * (own ? OWN : 1);
}

/**
 * The scores of things that have such names.
 * @param {import("minisearch").SearchResult[]} results
 * @param {string} name
 */
function named(results, name) {
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (const { id, match } of results) {
    const each = Object.entries(match).map(([term, fields]) => likeness(term, name, fields.includes("name")));
    scores.set(id, Math.max(scores.get(id) ?? 0, ...each));
  }
  return scores;
}
