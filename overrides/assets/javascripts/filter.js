/* Filters above the catalogue and the practice questions. The rows are in the page; without script all of them show.
   The state is in the address after #, as name=value pairs; an address is only ever compared with what the menus know,
   or written into the text field. An address without "=" is an ordinary anchor. */
(() => {
  "use strict";

  const TITLES = { kind: "Kind", level: "Level", access: "Access", topic: "Topic", stage: "Stage" };
  const HOURS = { 2: "Up to 2 hours", 10: "Up to 10 hours", 40: "Up to 40 hours" };
  const SORTS = { title: "Title", hours: "Shortest first", checked: "Last checked first" };
  const FIELDS = { kind: "kind", level: "level", access: "access", topic: "topics", stage: "stages" };

  function make(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  function start(root, number) {
    let words;
    try {
      words = JSON.parse(root.dataset.filter);
    } catch {
      return;
    }
    const table = root.matches(".table-wrap");
    const rows = [...root.querySelectorAll(table ? "tbody tr" : ":scope > details")].map((node, place) => ({
      node, place,
      title: (node.querySelector(table ? "th" : "summary") || node).textContent.trim().toLowerCase(),
      text: node.textContent.toLowerCase(),
    }));
    if (!rows.length) return;
    const holder = rows[0].node.parentElement;
    const what = table ? "resources" : "questions";
    const values = (node, name) => (node.dataset[FIELDS[name]] ?? node.dataset[name] ?? "").split(" ");

    const form = make("form", { class: "filter", role: "search", "aria-label": `Filter the ${what}` });
    const controls = {};
    const id = (name) => `filter-${number}-${name}`;
    const add = (name, title, control) => {
      controls[name] = control;
      control.id = id(name);
      form.append(make("div", { class: "filter-field" }, make("label", { for: id(name) }, title), control));
    };
    const menu = (name, title, first, options) => add(name, title, make("select", { name }, make("option", { value: "" }, first),
      ...options.map(([value, text]) => make("option", { value }, text[0].toUpperCase() + text.slice(1)))));

    add("text", "Words", make("input", { type: "search", name: "text", autocomplete: "off", maxlength: "80" }));
    for (const [name, options] of Object.entries(words)) {
      if (!TITLES[name]) continue;
      const used = Object.entries(options).filter(([value]) => rows.some(({ node }) => values(node, name).includes(value)));
      menu(name, TITLES[name], "All", used);
    }
    if (table) {
      menu("hours", "Time", "Any", Object.entries(HOURS));
      menu("sort", "Order", "As listed", Object.entries(SORTS));
    }
    const clear = make("button", { type: "button", class: "reader-button" }, "Show all");
    const said = make("p", { class: "filter-count", role: "status" });
    form.append(make("div", { class: "filter-field" }, clear), said);
    root.before(form);

    function state() {
      return Object.entries(controls).map(([name, control]) => [name, control.value.trim()]).filter(([, value]) => value);
    }

    function fits(row, chosen) {
      return chosen.every(([name, value]) => {
        if (name === "sort") return true;
        if (name === "text") return value.toLowerCase().split(/\s+/).every((word) => row.text.includes(word));
        if (name === "hours") return row.node.dataset.hours && Number(row.node.dataset.hours) <= Number(value);
        return values(row.node, name).includes(value);
      });
    }

    const orders = {
      title: (a, b) => a.title.localeCompare(b.title),
      hours: (a, b) => (Number(a.node.dataset.hours) || Infinity) - (Number(b.node.dataset.hours) || Infinity) || a.place - b.place,
      checked: (a, b) => b.node.dataset.checked.localeCompare(a.node.dataset.checked) || a.place - b.place,
    };
    let order = "";
    let timer = 0;

    function show(speak = true) {
      const chosen = state();
      let count = 0;
      for (const row of rows) {
        const fit = fits(row, chosen);
        row.node.hidden = !fit;
        count += fit;
      }
      const wanted = controls.sort ? controls.sort.value : "";
      if (wanted !== order) {
        order = wanted;
        holder.append(...[...rows].sort(orders[order] || ((a, b) => a.place - b.place)).map(({ node }) => node));
      }
      root.hidden = count === 0;
      clear.disabled = chosen.length === 0;
      const hours = controls.hours && controls.hours.value ? " What has no stated time is left out." : "";
      const result = `${count} of ${rows.length} ${what}.${count ? hours : " Take a filter away to see more."}`;
      clearTimeout(timer);
      if (speak) timer = setTimeout(() => { said.textContent = result; }, 300); // once the typing pauses
      else said.textContent = result;
    }

    /* In the address, and beside it: a link to a heading of this page changes the address only. */
    function keep(plain) {
      const query = new URLSearchParams(state()).toString();
      const address = query ? `#${query}` : location.pathname + location.search;
      try {
        history.replaceState({ query }, "", plain ? undefined : address);
      } catch { /* some browsers refuse it for files; the filters work without */ }
    }

    function set(pairs) {
      for (const [name, control] of Object.entries(controls)) {
        const value = pairs.get(name) || "";
        if (name === "text") control.value = value.slice(0, 80);
        else control.value = [...control.options].some((option) => option.value === value) ? value : "";
      }
    }

    function arrive(speak) {
      const hash = location.hash.slice(1);
      if (hash.includes("=")) {
        set(new URLSearchParams(hash));
        show(speak);
        return;
      }
      if (speak) keep(true);
      else if (typeof history.state?.query === "string" && history.state.query) { // a reload, at a heading
        set(new URLSearchParams(history.state.query));
        show(false);
      }
      if (hash) {
        const target = document.getElementById(hash);
        if (target && root.contains(target) && (target.hidden || root.hidden)) { // a link to a row that is filtered out
          set(new URLSearchParams());
          show(speak);
          target.scrollIntoView();
        }
      }
    }

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => { show(); keep(); });
    clear.addEventListener("click", () => {
      set(new URLSearchParams());
      show();
      keep();
      controls.text.focus();
    });
    window.addEventListener("hashchange", () => arrive(true));
    show(false);
    arrive(false);
  }

  document.querySelectorAll("[data-filter]").forEach(start);
})();
