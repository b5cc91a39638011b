/* Other forms of an English word, to look up beside it: one or many, with -ing or -ed, spelled as in Britain. Forms
   that no page uses cost a look into the index and find nothing, so the rules may give too many. */

/** @type {[RegExp, string][]} */
const BRITISH = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1"],
  [/ys(e|ed|es|ing)$/, "yz$1"],
  [/our(s|ed|ing|al|ite|ites|able)?$/, "or$1"],
  [/ll(ed|ing|er|ers)$/, "l$1"],
  [/([bt])re(s)?$/, "$1er$2"],
  [/ogue(s)?$/, "og$1"],
  [/ence(s)?$/, "ense$1"],
  [/aths$/, "ath"],
  [/^grey/, "gray"],
  [/ammes?$/, "am"],
  [/^artefact/, "artifact"],
];
const ENDINGS = /(?:ations?|ions?|ments?|ings?|ers?|ed|es|e|s)$/;
const ADDED = ["", "s", "es", "e", "ed", "er", "ing", "ion", "ation", "ment"];
const DOUBLED = ["ed", "ing", "er"];
const SHORTEST = 3; // letters that an ending leaves

/**
 * The word as Americans spell it; itself where nothing differs.
 * @param {string} word
 */
export function american(word) {
  const rule = BRITISH.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(...rule) : word;
}

/**
 * What is left of a word without its ending, as it may stand in another form: overfitt(ing) and overfit.
 * @param {string} word
 */
function stems(word) {
  const bare = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(ENDINGS, "");
  const stem = bare.length >= SHORTEST ? bare : word;
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem];
}

/**
 * The forms of a stem.
 * @param {string} stem
 */
function endings(stem) {
  const found = ADDED.map((ending) => stem + ending);
  if (/[aeiou][b-df-hj-np-tvz]$/.test(stem)) found.push(...DOUBLED.map((ending) => stem + stem.at(-1) + ending));
  if (stem.endsWith("y")) found.push(`${stem.slice(0, -1)}ies`);
  return found;
}

/**
 * Other forms of a word, the word itself not among them.
 * @param {string} word  folded
 */
export function forms(word) {
  if (word.length < SHORTEST || /[^a-z]/.test(word)) return [];
  const plain = american(word);
  const found = new Set([plain, ...stems(plain).flatMap(endings)]);
  found.delete(word);
  return [...found].filter((form) => form.length >= SHORTEST);
}
