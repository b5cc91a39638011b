/* Filters, the chooser, and what of both stands in the address. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { condition, fit, length, weekly } from "../../overrides/scripts/reader/chooser.js";
import { filter, sentence } from "../../overrides/scripts/reader/filter.js";
import { fits, sorted } from "../../overrides/scripts/reader/fits.js";
import { address, query, tie } from "../../overrides/scripts/shared/address.js";

const row = (place, title, parts = {}) => ({
  place,
  title,
  text: `${title} a course`,
  words: { kind: ["course"], topic: ["math", "python"] },
  hours: Number.POSITIVE_INFINITY,
  checked: "2024-01-01",
  ...parts,
});

test("a row fits when it fits everything that is chosen", () => {
  const one = row(0, "crash course", { hours: 10 });
  const unknown = row(1, "no hours");
  assert.equal(fits(one, []), true);
  assert.equal(
    fits(one, [
      ["kind", "course"],
      ["topic", "python"],
    ]),
    true,
  );
  assert.equal(
    fits(one, [
      ["kind", "course"],
      ["topic", "drift"],
    ]),
    false,
  );
  assert.equal(fits(one, [["topic", "pyth"]]), false, "a whole word of the vocabulary");
  assert.equal(fits(one, [["text", "COURSE  crash"]]), true, "in any order and case");
  assert.equal(fits(one, [["text", "crash dive"]]), false, "every word");
  assert.equal(fits(one, [["hours", "10"]]), true);
  assert.equal(fits(one, [["hours", "2"]]), false);
  assert.equal(fits(unknown, [["hours", "40"]]), false, "unknown is not short");
  assert.equal(fits(one, [["sort", "hours"]]), true, "an order hides nothing");
});

test("rows are sorted, those that are equal as they are written", () => {
  const rows = [
    row(0, "c", { hours: 5, checked: "2024-01-01" }),
    row(1, "a", { checked: "2025-01-01" }),
    row(2, "b", { hours: 1, checked: "2024-06-01" }),
    row(3, "d"),
  ];
  const order = (name, list = rows) =>
    sorted(list, name)
      .map(({ title }) => title)
      .join("");
  assert.equal(order("title"), "abcd");
  assert.equal(order("hours"), "bcad");
  assert.equal(order("hours", [...rows].reverse()), "bcad", "rows without hours as they are written");
  assert.equal(order("checked"), "abcd");
  assert.equal(order("", [...rows].reverse()), "cabd");
  assert.deepEqual(
    rows.map(({ place }) => place),
    [0, 1, 2, 3],
    "the list itself stays",
  );
});

test("the count says what is left out", () => {
  assert.equal(sentence(3, 9, "resources", false), "3 of 9 resources.");
  assert.equal(sentence(3, 9, "resources", true), "3 of 9 resources. What has no stated time is left out.");
  assert.equal(sentence(0, 9, "questions", true), "0 of 9 questions. Take a filter away to see more.");
});

test("a broken data-filter is no quiet page", () => {
  const root = { getAttribute: () => '{"kind": {', matches: () => true };
  assert.throws(() => filter(root, 0), SyntaxError);
  assert.throws(() => filter({ ...root, getAttribute: () => null }, 0), /no data-filter/);
});

test("a part of the chooser fits, does not, or cannot be told yet", () => {
  const when = condition("code=daily,weekly&goal=job");
  assert.deepEqual(when, [
    ["code", ["daily", "weekly"]],
    ["goal", ["job"]],
  ]);
  const said = (text) => fit(when, new URLSearchParams(text));
  assert.equal(said("code=weekly&goal=job&time=few"), true);
  assert.equal(said("code=none"), false, "one wrong answer decides");
  assert.equal(said("code=none&goal=job"), false);
  assert.equal(said("code=daily"), undefined);
  assert.equal(said(""), undefined);
  assert.equal(fit([], new URLSearchParams()), true, "for everybody");
});

test("a way has a length in weeks", () => {
  assert.equal(length(7, 20.4, 4), "Your way: 7 steps, about 20 hours in all. With 4 hours a week that is 6 weeks.");
  assert.match(length(1, 0.5, 2), /that is one week\.$/);
  assert.match(length(1, 0, 2), /that is one week\.$/, "never none");
  assert.match(length(2, 8, 4), /that is 2 weeks\.$/);
});

/* A form with answers, [checked, hours] each, as far as weekly() asks for it. */
const asked = (...answers) => ({
  querySelectorAll: (selector) => {
    assert.equal(selector, "input[data-hours]", "whatever the question is called");
    return answers.map(([checked, hours]) => ({ matches: () => checked, getAttribute: () => hours }));
  },
});

test("the answer with hours says how many a week has", () => {
  assert.equal(weekly(asked([false, "2"], [true, "6.5"])), 6.5);
  assert.equal(weekly(asked([false, "2"], [false, "6.5"])), 0, "not chosen yet");
  assert.throws(() => weekly(asked()), /no question of the chooser/);
});

test("an address and a state of a form are the same thing", () => {
  assert.equal(query("kind=course&text=a+b", { query: "kind=book" }), "kind=course&text=a+b");
  assert.equal(query("a-heading", { query: "kind=book" }), "kind=book", "a reload at a heading");
  for (const state of [null, undefined, 5, {}, { query: 5 }]) assert.equal(query("a-heading", state), "");
  assert.equal(address("kind=course", "/page.html"), "#kind=course");
  assert.equal(address("", "/page.html?a=1"), "/page.html?a=1");
});

/* As much of a window as tie() asks for. */
const open = (hash, state = null) => {
  const wrote = [];
  const hear = {};
  globalThis.window = { addEventListener: (name, listener) => Object.assign(hear, { [name]: listener }) };
  globalThis.location = { hash, pathname: "/p.html", search: "" };
  globalThis.history = { state, replaceState: (kept, _, to) => wrote.push([kept.query, to]) };
  return { wrote, go: (to) => Object.assign(location, { hash: to }) && hear.hashchange() };
};
afterEach(() => {
  for (const name of ["window", "location", "history"]) delete globalThis[name];
});

test("a form takes what the address holds, and writes what is chosen", () => {
  const { wrote, go } = open("#kind=course");
  const taken = [];
  const visited = [];
  let state = "kind=book";
  const take = (given, later) => taken.push([given.toString(), later]);
  const keep = tie(
    () => new URLSearchParams(state),
    take,
    (anchor, later) => visited.push([anchor, later]),
  );
  assert.deepEqual(taken, [["kind=course", false]]);
  keep();
  state = "";
  keep();
  assert.deepEqual(wrote, [
    ["kind=book", "#kind=book"],
    ["", "/p.html"],
  ]);
  state = "kind=book";
  go("#a-heading");
  assert.deepEqual(wrote.at(-1), ["kind=book", undefined], "the state goes along to a heading, the address stays");
  assert.deepEqual(visited, [["a-heading", true]]);
  history.state = { query: "kind=other" };
  go("#another-heading");
  assert.deepEqual(taken.length, 1, "what the history holds is for a reload");
  go("#kind=tool");
  assert.deepEqual(taken.at(-1), ["kind=tool", true]);
});

test("a reload at a heading takes the state from the history, and a browser that refuses it breaks nothing", () => {
  open("#a-heading", { query: "kind=book" });
  const taken = [];
  const visited = [];
  const keep = tie(
    () => new URLSearchParams("a=b"),
    (given) => taken.push(given.toString()),
    (anchor) => visited.push(anchor),
  );
  assert.deepEqual([taken, visited], [["kind=book"], ["a-heading"]]);
  history.replaceState = () => {
    throw new Error("not for files");
  };
  keep();
});
