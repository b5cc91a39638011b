/* What a reader has done, kept on their own device: one key of localStorage, no network.
   A page carries ids (data-action, data-page, data-check, the id of plus:exercise-passed); `data-was` names earlier
   ids of the same thing, so that a rename loses nothing. Without storage everything works until the page is left. */
(() => {
  "use strict";

  const KEY = "plus-ml.progress.v1";
  const KINDS = ["pages", "actions", "exercises", "checks"];
  const ID = /^[a-z0-9]+([-_:][a-z0-9]+)*$/;
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  const WAY = /^[a-z0-9=&-]{0,200}$/;
  const TROUBLE = {
    blocked: "Your browser does not let this site keep anything. What you tick here is forgotten when you leave the page.",
    full: "The storage of your browser is full. What you tick here is forgotten when you leave the page.",
    unreadable: "What was kept here could not be read. It was put aside, and a new list begun. If you have an export, import it.",
  };

  let memory = empty();
  let trouble = "";
  const listeners = [];

  function empty() {
    const data = { way: "" };
    for (const kind of KINDS) data[kind] = Object.create(null);
    return data;
  }

  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  function isDay(value) {
    if (typeof value !== "string" || !DAY.test(value)) return false;
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  }

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  /* The data in a text, or an Error that says what is wrong with it. */
  function parse(text) {
    if (text.length > 1e6) throw new Error("The file is too large to be an export of this site.");
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Error("The file cannot be read: it is not complete, or not JSON.");
    }
    if (!isObject(value) || value.app !== "plus-ml") throw new Error("The file is not an export of this site.");
    if (value.version !== 1) throw new Error("The file comes from another version of this site, which this page cannot read.");
    const data = empty();
    for (const kind of KINDS) {
      const part = value[kind] === undefined ? {} : value[kind];
      if (!isObject(part)) throw new Error(`The file is damaged: "${kind}" is no list.`);
      for (const [id, day] of Object.entries(part)) {
        if (id.length > 80 || !ID.test(id) || !isDay(day)) throw new Error(`The file is damaged: an entry in "${kind}" has no valid id and day.`);
        data[kind][id] = day;
      }
    }
    if (value.way !== undefined && (typeof value.way !== "string" || !WAY.test(value.way))) throw new Error('The file is damaged: "way" holds something else.');
    data.way = value.way || "";
    return data;
  }

  function text(data, extra) {
    return JSON.stringify({ app: "plus-ml", version: 1, ...extra, ...data }, null, 1);
  }

  function read() {
    if (trouble === "full") return memory; // newer than what could be kept
    let kept;
    try {
      kept = localStorage.getItem(KEY);
    } catch {
      trouble = "blocked";
      return memory;
    }
    if (kept === null) return trouble === "blocked" ? memory : empty();
    try {
      return parse(kept);
    } catch {
      trouble = "unreadable";
      try {
        localStorage.setItem(`${KEY}.unreadable`, kept);
        localStorage.removeItem(KEY);
      } catch { /* it stays where it is, unread */ }
      return empty();
    }
  }

  /* Reads anew, changes, writes: another tab may have written since. */
  function write(change) {
    const data = read();
    change(data);
    memory = data;
    try {
      localStorage.setItem(KEY, text(data));
      if (trouble !== "unreadable") trouble = "";
    } catch (error) {
      trouble = error && error.name === "QuotaExceededError" ? "full" : "blocked";
    }
    tell();
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  /* The day on which one of these ids was done, or "". */
  function done(kind, ids) {
    const data = read();
    for (const id of ids) if (data[kind][id]) return data[kind][id];
    return "";
  }

  function set(kind, ids, on) {
    if (!KINDS.includes(kind) || !ids.length || !ID.test(ids[0])) return;
    write((data) => {
      const day = ids.map((id) => data[kind][id]).find(Boolean) || today();
      for (const id of ids) delete data[kind][id];
      if (on) data[kind][ids[0]] = day;
    });
  }

  /* Joins two lists: what is done in one is done in both, on the earlier day. */
  function join(other) {
    write((data) => {
      for (const kind of KINDS) {
        for (const [id, day] of Object.entries(other[kind])) {
          if (!data[kind][id] || day < data[kind][id]) data[kind][id] = day;
        }
      }
      data.way = data.way || other.way;
    });
  }

  function erase() {
    memory = empty();
    try {
      localStorage.removeItem(KEY);
      for (const key of Object.keys(localStorage)) if (key.startsWith("plus-ml")) localStorage.removeItem(key); // edited code too
      trouble = "";
    } catch {
      trouble = "blocked";
    }
    tell();
  }

  function ids(node, id) {
    return [id, ...(node.dataset.was || "").split(" ").filter(Boolean)];
  }

  function words(day) {
    const [year, month, date] = day.split("-").map(Number);
    return new Date(year, month - 1, date).toLocaleDateString("en-US", { day: "numeric", month: "long", year: "numeric" });
  }

  function make(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  function follow(listener) {
    listeners.push(listener);
    listener();
  }

  /* Whether the way is kept, beyond this page. */
  function keepWay(way) {
    if (!WAY.test(way)) return false;
    write((data) => { data.way = way; });
    return !trouble || trouble === "unreadable";
  }

  /* --- boxes and marks on pages ------------------------------------------------------- */

  function notice(after) {
    const note = make("p", { class: "reader-trouble", role: "status" });
    after.append(note);
    follow(() => { note.textContent = TROUBLE[trouble] || ""; });
  }

  function box(frame) {
    const names = ids(frame, frame.dataset.action);
    const input = make("input", { type: "checkbox" });
    const when = make("span", { class: "reader-when" });
    frame.append(make("p", { class: "reader-box" }, make("label", {}, input, " I have done this"), " ", when));
    input.addEventListener("change", () => set("actions", names, input.checked));
    follow(() => {
      const day = done("actions", names);
      input.checked = Boolean(day);
      when.textContent = day ? `on ${words(day)}` : "";
    });
    notice(frame);
  }

  function mark(place) {
    const names = ids(place, place.dataset.page);
    const button = make("button", { type: "button", class: "reader-button", "aria-pressed": "false" }, "I have read this page");
    const when = make("span", { class: "reader-when" });
    place.append(make("p", {}, button, " ", when));
    button.addEventListener("click", () => set("pages", names, button.getAttribute("aria-pressed") !== "true"));
    follow(() => {
      const day = done("pages", names);
      button.setAttribute("aria-pressed", String(Boolean(day)));
      when.textContent = day ? `on ${words(day)}` : "";
    });
    notice(place);
  }

  /* --- the progress page -------------------------------------------------------------- */

  function item(node) {
    const [kind, id] = node.dataset.item.split(" ");
    return { kind, names: ids(node, id), node };
  }

  /* Gives what is kept under earlier ids its present one. */
  function rename(items) {
    const data = read();
    const old = items.filter(({ kind, names }) => names.slice(1).some((name) => data[kind][name]));
    for (const { kind, names } of old) set(kind, names, true);
  }

  function list(root) {
    const items = [...root.querySelectorAll("[data-item]")].map(item);
    rename(items);
    for (const entry of items) {
      entry.state = make("span", { class: "reader-state" });
      entry.node.insertBefore(entry.state, entry.node.firstChild);
    }
    const verbs = { pages: "Read", actions: "Done", exercises: "Passed", checks: "Right" };
    follow(() => {
      for (const { kind, names, node, state } of items) {
        const day = done(kind, names);
        node.classList.toggle("reader-done", Boolean(day));
        state.textContent = day ? `${verbs[kind]} on ${words(day)}: ` : "";
      }
    });
    return items;
  }

  function next(root, items) {
    root.textContent = "";
    const said = make("p", { class: "reader-counts" });
    const steps = make("ul", {});
    root.append(said, steps);
    notice(root);
    const link = (node) => {
      const source = node.querySelector("a");
      return make("a", { href: source.getAttribute("href") }, source.textContent);
    };
    follow(() => {
      const data = read();
      steps.textContent = "";
      const open = items.filter(({ kind, names }) => !done(kind, names));
      const count = (kind) => `${items.filter((one) => one.kind === kind && done(kind, one.names)).length} of ${items.filter((one) => one.kind === kind).length}`;
      const names = { pages: "Pages read", actions: "Tasks done", checks: "Questions right", exercises: "Exercises passed" };
      said.replaceChildren(...Object.entries(names).filter(([name]) => items.some(({ kind }) => kind === name))
        .flatMap(([kind, name]) => [make("span", {}, `${name}: ${count(kind)}.`), " "]));
      if (data.way) steps.append(make("li", {}, make("a", { href: `start/index.html#${data.way}` }, "Your way in"), ", as you kept it."));
      const page = open.find(({ kind }) => kind === "pages");
      if (page) steps.append(make("li", {}, "Read next: ", link(page.node)));
      const begun = open.find(({ kind, node }) => {
        const above = node.parentElement.closest("[data-item]");
        return kind !== "pages" && above && done("pages", item(above).names);
      });
      if (begun) {
        const above = begun.node.parentElement.closest("[data-item]");
        steps.append(make("li", {}, "Still open on a page that you have read: ", link(begun.node), ` (${above.querySelector("a").textContent})`));
      }
      if (!open.length) steps.append(make("li", {}, "Everything here is done. Build something that is not here."));
    });
  }

  function monday(day) {
    const [year, month, date] = day.split("-").map(Number);
    const value = new Date(Date.UTC(year, month - 1, date));
    value.setUTCDate(value.getUTCDate() - ((value.getUTCDay() + 6) % 7));
    return value.toISOString().slice(0, 10);
  }

  function weeks(root) {
    root.textContent = "";
    const body = make("tbody", {});
    root.append(make("table", { class: "reader-weeks" }, make("caption", {}, "The last eight weeks"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Week from"), make("th", { scope: "col" }, "Things done"))), body));
    follow(() => {
      body.textContent = "";
      const counts = new Map();
      const data = read();
      for (const kind of KINDS) for (const day of Object.values(data[kind])) counts.set(monday(day), (counts.get(monday(day)) || 0) + 1);
      for (let back = 0; back < 8; back += 1) {
        const [year, month, date] = monday(today()).split("-").map(Number);
        const week = new Date(Date.UTC(year, month - 1, date - 7 * back)).toISOString().slice(0, 10);
        const count = counts.get(week) || 0;
        const cell = make("td", {}, String(count));
        if (count) cell.append(" ", make("span", { class: "reader-bar", "aria-hidden": "true", style: `inline-size:${Math.min(count, 20) / 2}em` }));
        body.append(make("tr", {}, make("th", { scope: "row" }, words(week)), cell));
      }
    });
  }

  function tools(root) {
    root.textContent = "";
    const said = make("p", { class: "reader-said", role: "status" });
    const save = make("button", { type: "button", class: "reader-button" }, "Export to a file");
    const file = make("input", { type: "file", accept: ".json,application/json", id: "progress-import" });
    const wipe = make("button", { type: "button", class: "reader-button" }, "Erase everything");
    root.append(make("p", {}, save), make("p", {}, make("label", { for: "progress-import" }, "Import from a file"), " ", file), make("p", {}, wipe), said);
    save.addEventListener("click", () => {
      const url = URL.createObjectURL(new Blob([`${text(read(), { exported: today() })}\n`], { type: "application/json" }));
      const link = make("a", { href: url, download: `plus-ml-progress-${today()}.json` });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), 10000);
      said.textContent = "The export was handed to your browser as a download.";
    });
    file.addEventListener("change", async () => {
      if (!file.files.length) return;
      try {
        const data = parse(await file.files[0].text());
        join(data);
        const count = KINDS.reduce((sum, kind) => sum + Object.keys(data[kind]).length, 0);
        said.textContent = `Imported: ${count} ${count === 1 ? "entry" : "entries"}. They are joined with what was here.`;
      } catch (error) {
        said.textContent = `Nothing was imported. ${error.message}`;
      }
      file.value = "";
    });
    wipe.addEventListener("click", () => {
      if (!window.confirm("Erase everything that this site keeps on this device? An export is the only way back.")) return;
      erase();
      said.textContent = trouble ? TROUBLE[trouble] : "Everything is erased.";
    });
  }

  window.plusProgress = { done, set, ids, make, follow, words, today, way: () => read().way, keepWay };

  for (const frame of document.querySelectorAll("div.action[data-action]")) box(frame);
  for (const place of document.querySelectorAll(".reader-mark[data-page]")) mark(place);
  const part = (name) => document.querySelector(`[data-progress="${name}"]`);
  if (part("list")) {
    const items = list(part("list"));
    if (part("next")) next(part("next"), items);
    if (part("weeks")) weeks(part("weeks"));
    if (part("tools")) tools(part("tools"));
  }
  window.addEventListener("plus:exercise-passed", (event) => {
    const id = event.detail && typeof event.detail === "object" ? event.detail.id : event.detail;
    if (typeof id === "string" && id.length <= 80) set("exercises", [id], true);
  }, true);
  window.addEventListener("storage", (event) => {
    if (event.key !== KEY && event.key !== null) return;
    if (trouble === "full") trouble = "";
    tell();
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) tell(); });
})();
