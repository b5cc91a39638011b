/* What a reader has done: exports, days, joining, renames, and browsers that keep nothing. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { isDay, monday, today, weeks, words } from "../../overrides/scripts/reader/days.js";
import { dayOf, empty, isWay, joined, note, parse, text } from "../../overrides/scripts/reader/kept.js";
import { steps } from "../../overrides/scripts/reader/progress.js";
import { isId, kinds, storage } from "../../overrides/scripts/shared/contract.js";

const file = (parts) => JSON.stringify({ app: "plus-ml", version: 1, ...parts });
const kept = (parts) => ({ ...empty(), ...parts });

test("an export is read as it was written", () => {
  const before = kept({ way: "code=none&time=few", pages: { a: "2024-02-29" }, exercises: { "n:a_b": "2024-01-01" } });
  const after = parse(text(before, { exported: "2024-03-01" }));
  assert.equal(text(after), text(before));
  assert.equal(Object.getPrototypeOf(after.pages), null, "an id may be called constructor");
  assert.equal(text(parse(file({}))), text(empty()));
});

const REFUSED = [
  ["{", "not complete, or not JSON"],
  ["", "not complete, or not JSON"],
  ["[]", "not an export"],
  ["null", "not an export"],
  [file({ app: "other" }), "not an export"],
  [file({ version: 2 }), "another version"],
  [file({ pages: [] }), '"pages" is no list'],
  [file({ checks: null }), '"checks" is no list'],
  [file({ pages: { a: "yesterday" } }), 'an entry in "pages"'],
  [file({ pages: { a: 5 } }), 'an entry in "pages"'],
  [file({ pages: { a: "2024-02-30" } }), 'an entry in "pages"'],
  [file({ actions: { "<b>": "2024-01-01" } }), 'an entry in "actions"'],
  ['{"app": "plus-ml", "version": 1, "actions": {"__proto__": "2024-01-01"}}', 'an entry in "actions"'],
  [file({ exercises: { ["a".repeat(81)]: "2024-01-01" } }), 'an entry in "exercises"'],
  [file({ way: "javascript:alert(1)" }), '"way" holds something else'],
  [file({ way: 5 }), '"way" holds something else'],
  [file({ pages: { a: "2024-01-01" } }) + " ".repeat(1e6), "too large"],
];

test("whatever is not exactly an export is refused, with the reason", () => {
  for (const [given, reason] of REFUSED) {
    assert.throws(
      () => parse(given),
      ({ message }) => message.includes(reason),
      given.slice(0, 80),
    );
  }
});

test("ids and ways are of a fixed form", () => {
  for (const id of ["a", "first-step", "n:three_votes", "a".repeat(80)]) assert.equal(isId(id), true, id);
  for (const id of ["", "A", "a b", "-a", "a-", "a--b", "a".repeat(81), 5, null, "é"])
    assert.equal(isId(id), false, `${id}`);
  assert.equal(isWay("code=daily&time=few"), true);
  for (const way of ["<b>", "a".repeat(201), null]) assert.equal(isWay(way), false);
});

test("joining keeps the earlier day and loses nothing", () => {
  const both = joined(
    kept({ way: "", pages: { a: "2024-01-02", b: "2024-01-05" } }),
    kept({ way: "code=none", pages: { a: "2024-01-01", b: "2024-01-06" }, checks: { c: "2024-01-03" } }),
  );
  assert.deepEqual({ ...both.pages }, { a: "2024-01-01", b: "2024-01-05" });
  assert.deepEqual({ ...both.checks }, { c: "2024-01-03" });
  assert.equal(both.way, "code=none");
  assert.equal(joined(kept({ way: "time=few" }), kept({ way: "code=none" })).way, "time=few");
});

test("what is known under a former id keeps its day under the present one", () => {
  const record = kept({ pages: { old: "2024-01-01" } });
  assert.equal(dayOf(record, "pages", ["new", "old"]), "2024-01-01");
  assert.equal(dayOf(record, "actions", ["new", "old"]), "");
  note(record, "pages", ["new", "old"], true, "2025-05-05");
  assert.deepEqual(record.pages, { new: "2024-01-01" });
  note(record, "pages", ["newest", "new"], false, "2025-05-05");
  assert.deepEqual(record.pages, {});
  note(record, "checks", ["c"], true, "2025-05-05");
  assert.equal(record.checks.c, "2025-05-05");
});

test("days exist, and weeks begin on Monday", () => {
  for (const day of ["2024-02-29", "2025-12-31"]) assert.equal(isDay(day), true, day);
  for (const day of ["2023-02-29", "2024-13-01", "2024-1-1", "2024-01-01T00", "+002024-01-01", "", 5])
    assert.equal(isDay(day), false, `${day}`);
  assert.equal(today(new Date(2024, 1, 29, 23, 59)), "2024-02-29");
  assert.equal(today(new Date(2024, 0, 1, 0, 0)), "2024-01-01");
  assert.equal(words("2024-02-29"), "February 29, 2024");
  assert.equal(monday("2024-03-03"), "2024-02-26", "a Sunday");
  assert.equal(monday("2024-02-26"), "2024-02-26", "a Monday");
  assert.equal(monday("2024-01-01", 1), "2023-12-25");
});

test("the last weeks are counted, those without anything as well", () => {
  const found = weeks(["2024-03-04", "2024-03-10", "2024-02-20", "2020-01-01"], "2024-03-06", 3);
  assert.deepEqual(found, [
    { week: "2024-03-04", count: 2 },
    { week: "2024-02-26", count: 0 },
    { week: "2024-02-19", count: 1 },
  ]);
});

/* A browser's storage, or one that refuses: record.js asks for nothing else. */
let number = 0;
const record = () => {
  number += 1;
  return import(`../../overrides/scripts/reader/record.js?${number}`);
};
const fake = (refuse = {}) => {
  const methods = {
    getItem: (key) => (key in shelf ? shelf[key] : null),
    setItem: (key, value) => {
      if (refuse.write) throw new DOMException("full", "QuotaExceededError");
      shelf[key] = value;
    },
    removeItem: (key) => delete shelf[key],
  };
  const shelf = Object.create(methods);
  return shelf;
};
const browser = (value) => Object.defineProperty(globalThis, "localStorage", { configurable: true, ...value });
beforeEach(() => browser({ value: fake() }));

test("what is done is kept, told, and seen by another tab", async () => {
  const one = await record();
  const other = await record();
  let told = 0;
  one.follow(() => {
    told += 1;
  });
  one.set("actions", ["a"], true);
  assert.equal(told, 2);
  assert.equal(other.done("actions", ["a"]), today());
  other.set("pages", ["b"], true);
  assert.deepEqual(Object.keys(parse(localStorage[storage.progress]).actions), ["a"], "the other tab loses nothing");
  assert.equal(one.keepWay("<b>"), false);
  assert.equal(one.keepWay("code=none"), true);
  assert.equal(other.way(), "code=none");
  assert.equal(one.trouble(), "");
});

test("an id that would make the list unreadable is a fault of the page", async () => {
  const { set, read } = await record();
  assert.throws(() => set("pages", ["<b>"], true), /no id/);
  assert.throws(() => set("pages", [], true), /no id/);
  for (const kind of kinds) assert.deepEqual(Object.keys(read()[kind]), []);
});

test("what cannot be read is put aside, not overwritten", async () => {
  localStorage[storage.progress] = "{broken";
  const { set, trouble, done } = await record();
  set("pages", ["a"], true);
  assert.match(trouble(), /could not be read/);
  assert.equal(localStorage[storage.unreadable], "{broken");
  assert.equal(done("pages", ["a"]), today());
});

test("where nothing is kept it lasts as long as the page, and the page says so", async () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  browser({ get: refuse });
  const blocked = await record();
  blocked.set("pages", ["a"], true);
  assert.equal(blocked.done("pages", ["a"]), today());
  assert.match(blocked.trouble(), /does not let this site keep/);
  assert.equal(blocked.keepWay("code=none"), false);
  browser({ value: fake({ write: true }) });
  const full = await record();
  full.set("pages", ["a"], true);
  assert.equal(full.done("pages", ["a"]), today());
  assert.match(full.trouble(), /is full/);
});

test("erasing takes everything of this site, and nothing else", async () => {
  const { set, erase, done } = await record();
  set("pages", ["a"], true);
  localStorage[`${storage.code}n:a`] = "edited";
  localStorage.other = "kept";
  erase();
  assert.deepEqual(Object.keys(localStorage), ["other"]);
  assert.equal(done("pages", ["a"]), "");
});

test("the kept way leads to the chooser, where the site has one", () => {
  const node = (name) => ({
    name,
    setAttribute(key, value) {
      this[key] = value;
    },
    append(...children) {
      this.children = children;
    },
  });
  globalThis.document = { createElement: node };
  try {
    const links = (start) => steps([], start).flatMap(({ children }) => children.filter(({ href }) => href));
    assert.deepEqual(links("begin/index.html"), [], "no way is kept");
    localStorage[storage.progress] = text(kept({ way: "code=none&time=few" }));
    const [{ href, children }] = links("begin/index.html");
    assert.deepEqual([href, children], ["begin/index.html#code=none&time=few", ["Your way in"]]);
    assert.deepEqual(links(""), [], "no chooser");
  } finally {
    delete globalThis.document;
  }
});
