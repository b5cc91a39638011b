/* The search without a browser: words, their forms, what a query finds and in which order, and what is shown of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import MiniSearch from "minisearch";
import { spoken, status } from "../../overrides/scripts/search/dialog.js";
import { Engine } from "../../overrides/scripts/search/engine.js";
import { excerpt, marked } from "../../overrides/scripts/search/excerpt.js";
import { american, forms } from "../../overrides/scripts/search/forms.js";
import { edits } from "../../overrides/scripts/search/lookup.js";
import { KINDS } from "../../overrides/scripts/search/rank.js";
import { answer } from "../../overrides/scripts/search/results.js";
import { fold, reader } from "../../overrides/scripts/search/words.js";

const STOP = ["a", "is", "what", "the", "do", "i", "means", "over", "of", "in", "and"];
const read = reader(STOP);

/* A tiny site: rows are [kind, page, anchor, title, other names, detail], texts stand beside them. */
const PLACES = [
  ["drift.html", "Drift", "Explainers", 2],
  ["list.html", "Courses", "Resources", 0.8],
  ["glossary.html", "Glossary", "About", 0.6],
  ["metrics.html", "Metrics", "Explainers", 2],
];
const kind = (name) => KINDS.indexOf(name);
const NAMED = [
  [[kind("page"), 0], "When the world moves, the scores of a model fall."],
  [[kind("page"), 1], "Courses on drift and models."],
  [[kind("page"), 3, "", "", "accuracy\nrecall"], "Which mistakes are made."],
  [[kind("term"), 2, "drift", "drift", "data drift"], "A change of the data."],
  [[kind("term"), 2, "llm", "language model", "LLM\nLLMs"], "It writes."],
  [[kind("term"), 2, "overfitting", "overfitting", "overfit"], "Too close."],
  [[kind("resource"), 1, "sk", "scikit-learn", "sklearn", "Tool, Géron"], "Trees and forests in one place."],
  [[kind("resource"), 1, "py", "PyTorch"], "Networks."],
  [[kind("asked"), 2, "gpu", "Do I need a graphics card?", "GPU required"], "No, a laptop will do."],
];
const REST = [
  [[kind("section"), 0, "alarm", "The problem"], "A nervous alarm, and the label that was wrong."],
  [[kind("section"), 0, "b", "Behavior"], "alarm alarm"],
  [[kind("section"), 0, "c", "More"], "alarm in the c++ code, a k-means of A/B tests"],
];
const same = [
  ["gpu", "graphics card"],
  ["cv", "resume"],
];
const names = {
  stop: STOP,
  same,
  places: PLACES,
  things: NAMED.map(([row]) => row),
  popular: [0],
  chooser: "",
  read: [],
};
const texts = [...NAMED, ...REST].map(([, text]) => text);
const index = new MiniSearch({ fields: ["title", "text"], tokenize: read.words, processTerm: (word) => word });
index.addAll([...NAMED, ...REST].map(([row, text], id) => ({ id, title: id < NAMED.length ? "" : row[3], text })));
const engine = new Engine(MiniSearch, names);
await engine.add({ things: REST.map(([row]) => row), index: JSON.parse(JSON.stringify(index)) });
const show = (query) => answer(engine, texts, query);
const found = (query) => show(query).results.map(({ address }) => address);

test("words are folded, and tied ones also stand as one", () => {
  assert.equal(fold("Géron’s  ‘K-Means’"), "gerons  ‘k-means");
  assert.deepEqual(read.words("Scikit-Learn in C++"), ["scikit", "learn", "c++", "scikitlearn"]);
  assert.deepEqual(read.words("What is the?"), ["what", "is", "the"]);
  assert.deepEqual(read.parts("A/B test of k-means"), ["ab", "test", "kmeans"]);
  assert.equal(read.name("The Learning rates"), "learningrates");
});

test("a word stands for its plural, its endings and its British spelling", () => {
  for (const [word, form] of [
    ["trees", "tree"],
    ["queries", "query"],
    ["query", "queries"],
    ["deploying", "deploy"],
    ["deploy", "deployment"],
    ["overfitting", "overfit"],
    ["overfit", "overfitting"],
    ["normalisation", "normalization"],
    ["normalised", "normalize"],
    ["behaviour", "behavior"],
    ["labelling", "labeling"],
    ["labelled", "label"],
    ["modelling", "model"],
    ["centre", "center"],
    ["maths", "math"],
    ["analyse", "analyze"],
    ["catalogue", "catalog"],
  ]) {
    assert.ok(forms(word).includes(form), `${word} as ${form}`);
  }
  assert.deepEqual(forms("f1"), []);
  assert.ok(!forms("tree").includes("tree"));
  assert.equal(american("model"), "model");
});

test("one edit is let pass from five letters, two from nine", () => {
  assert.deepEqual(["tree", "drift", "networks", "overfitti"].map(edits), [0, 1, 1, 2]);
  assert.equal(found("pytorhc")[0], "list.html#py"); // swapped letters count as one
  assert.equal(found("overfiting")[0], "glossary.html#overfitting");
  assert.equal(found("dirft")[0], "drift.html");
  assert.equal(show("llmx").found, "near"); // too short for a slip: offered, not found
});

test("names come first: the page, then the term, then what mentions it", () => {
  assert.deepEqual(found("drift").slice(0, 3), ["drift.html", "glossary.html#drift", "list.html"]);
  assert.equal(found("recall")[0], "metrics.html");
  assert.equal(found("sklearn")[0], "list.html#sk");
  assert.equal(found("scikit learn")[0], "list.html#sk");
  assert.equal(found("over fitting")[0], "glossary.html#overfitting");
  assert.equal(found("what is the drift?")[0], "drift.html");
  assert.equal(found("geron")[0], "list.html#sk");
  assert.equal(found("large llms")[0], "glossary.html#llm");
});

test("what means the same is found", () => {
  assert.equal(found("gpu")[0], "glossary.html#gpu");
  assert.equal(found("graphics card")[0], "glossary.html#gpu");
});

test("signs that belong to a word are a part of it", () => {
  assert.equal(found("c++")[0], "drift.html#c");
  assert.equal(found("k-means")[0], "drift.html#c");
  assert.equal(found("a/b")[0], "drift.html#c");
});

test("only the last word may go on", () => {
  assert.ok(found("networ").includes("list.html#py"));
  assert.ok(!found("networ ").includes("list.html#py"));
  assert.ok(!found("netw trees").includes("list.html#py"));
});

test("all words come before some words, and the answer says which", () => {
  assert.equal(show("nervous alarm").found, "all");
  assert.equal(found("nervous alarm")[0], "drift.html#alarm");
  const some = show("nervous fairness");
  assert.equal(some.found, "some");
  assert.deepEqual(some.missing, ["fairness"]);
  assert.match(status({ ...some, ready: true }), /Nothing here has “fairness”. The nearest:/);
  assert.match(status({ ...some, ready: false }), /loading/);
});

test("no page takes more than two places with its sections", () => {
  assert.equal(found("alarm").filter((address) => address.startsWith("drift.html#")).length, 2);
});

test("where nothing is found, the nearest is offered, or nothing", () => {
  const near = show("sklaernxy");
  assert.equal(near.found, "near");
  assert.equal(near.results[0].address, "list.html#sk");
  assert.match(status({ ...near, ready: true }), /Nothing here is called “sklaernxy”. The nearest:/);
  const none = show("qqqqzzzzqqqq");
  assert.equal(none.found, "none");
  assert.match(status({ ...none, ready: true }), /Nothing here for “qqqqzzzzqqqq”/);
  assert.deepEqual(show("  ?! ").results, []);
});

test("a result says what it is and where", () => {
  const [page, term] = show("drift").results;
  assert.deepEqual([page.kind, page.where, page.above], ["page", "Explainers", ""]);
  assert.deepEqual([term.kind, term.where], ["term", "Glossary"]);
  const [section] = show("nervous alarm").results;
  assert.deepEqual([section.kind, section.where, section.above], ["section", "Explainers", "Drift"]);
  assert.equal(show("sklearn").results[0].where, "Tool, Géron");
  assert.deepEqual(show("sklearn").results[0].lines, [["Trees and forests in one place.", false]]);
});

test("before the words arrive, titles are found", () => {
  const early = new Engine(MiniSearch, names);
  assert.equal(answer(early, [], "pytorch").results[0].address, "list.html#py");
  assert.deepEqual(answer(early, [], "nervous").results, []);
});

test("the lines shown are those with the words, which are marked", () => {
  const text = `${"Nothing to see. ".repeat(30)}Here drift and k-means meet Drift. ${"The end. ".repeat(30)}`;
  const pieces = excerpt(text, new Set(["drift", "kmeans"]));
  assert.deepEqual(
    pieces.filter(([, on]) => on).map(([word]) => word),
    ["drift", "k-means", "Drift"],
  );
  assert.match(pieces[0][0], /^… /);
  assert.match(pieces.at(-1)[0], / …$/);
  assert.ok(pieces.map(([part]) => part).join("").length < 190);
  assert.deepEqual(marked("re-train it", new Set(["train"])), [
    ["re-", false],
    ["train", true],
    [" it", false],
  ]);
  assert.deepEqual(marked("<b>x</b>", new Set()), [["<b>x</b>", false]]);
  assert.ok(excerpt("word ".repeat(100), new Set()).at(-1)[0].endsWith(" …"));
});

test("a screen reader hears how many there are, and the first", () => {
  const said = spoken({ ...show("pytorch"), ready: true });
  assert.equal(said, "1 result. First: PyTorch, Resource, Courses.");
  assert.equal(spoken({ ...show("qqqqzzzzqqqq"), ready: true }), status({ ...show("qqqqzzzzqqqq"), ready: true }));
});

test("the line above the list tells what has all words from the rest", () => {
  const line = (count, shown) =>
    status({ found: "all", count, results: Array(shown), missing: [], query: "", ready: true });
  assert.equal(line(1, 1), "1 result");
  assert.equal(line(30, 20), "30 results, the best first");
  assert.equal(line(1, 20), "1 result, then what has some of the words");
});
