/* Cells that run in the page, also from disk. Only pages with a cell load this file; the interpreter
   (../vendor/micropython.js) is loaded at the first Run. Each run gets a fresh worker with a limit on time, memory and
   output, so that no cell can harm the page. Markup: macros/live.py, macros/exercises.py. Tests: tests/live. */
(() => {
  "use strict";
  const here = document.currentScript.src;
  const SECONDS = 10, START_SECONDS = 30, LINES = 1000, MEGABYTES = 64;

  /* ---- in the worker: appended to the interpreter, which is turned into a classic script, since no browser lets
     a page from disk import a module ---- */
  const classic = (module) => "const loaded = (async () => {" + module.replace("export default _createMicroPythonModule;", "")
    .replace("export async function", "async function").replaceAll("import.meta.url", "location.href")
    + "; return loadMicroPython; })();";
  const worker = `
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > ${MEGABYTES} * 2 ** 20) throw new RangeError("limit");
  return grow.call(this, pages);
};
console.error = console.warn = () => {};
onmessage = async ({ data }) => {
  const decoder = new TextDecoder();
  let text = "", lines = 0, size = 0, writes = 0, last = 0;
  const flush = () => { if (text) postMessage({ text }); text = ""; };
  const stdout = (bytes) => {
    if (size < 0) return;
    const part = decoder.decode(bytes, { stream: true });
    text += part;
    size += part.length;
    lines += part.split("\\n").length - 1;
    writes += 1;
    if (lines > ${LINES} || size > ${LINES * 100}) { flush(); size = -1; postMessage({ flood: true }); }
    else if (writes < ${LINES * 3} || performance.now() - last > 50) {  // at once while there is little: a loop may hang next
      last = performance.now();
      flush();
    }
  };
  try {
    self.fetch = async () => new Response(data.wasm, { headers: { "Content-Type": "application/wasm" } });
    const python = await (await loaded)({ url: "micropython.wasm", heapsize: 8e6, linebuffer: false, stdout, stderr() {} });
    for (const name of ["helper", "code", "check"]) python.globals.set("_" + name, data[name]);
    postMessage({ started: true });
    python.runPython(\`
import gc, io, json, sys
def _input(*prompt):
    raise RuntimeError("no keyboard to read from: write the value into the code")
def _run():
    scope = {"__name__": "__main__", "input": _input}
    stage = ""
    try:
        for stage, text in (("helper", _helper), ("your code", _code), ("check", _check)):
            exec(compile(text, stage, "exec"), scope)
    except SystemExit:
        if _check:
            said = "your code ended the program, so the check never saw its result"
            return json.dumps({"stage": stage, "kind": "SystemExit", "said": said, "trace": "SystemExit: " + said})
    except BaseException as error:
        scope = None
        gc.collect()
        out = io.StringIO()
        sys.print_exception(error, out)
        return json.dumps({"stage": stage, "kind": type(error).__name__, "said": str(error), "trace": out.getvalue()})
    return "{}"
_result = _run()
\`);
    flush();
    postMessage({ done: JSON.parse(python.globals.get("_result")) });
  } catch (error) {
    flush();
    postMessage({ done: { stage: "your code", kind: /memory/i.test(error) ? "MemoryError" : "Error", said: String(error), trace: String(error) } });
  }
};`;

  let loading;
  const interpreter = () => loading ||= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("../vendor/micropython.js", here).href;
    script.onload = () => {
      const { module, wasm } = globalThis.plusPython;
      const bytes = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
      resolve({ worker: URL.createObjectURL(new Blob([classic(module), worker], { type: "text/javascript" })), wasm: bytes });
      delete globalThis.plusPython;
    };
    script.onerror = () => { loading = null; script.remove(); reject(new Error("not loaded")); };
    document.head.append(script);
  });

  /* From disk, the search's shim puts an iframe in the place of Worker. A fresh frame still has the browser's own. */
  let own;
  const nativeWorker = () => {
    if (!window.IFrameWorker || window.Worker !== window.IFrameWorker) return window.Worker;
    if (!own) document.body.append(own = make("iframe", { hidden: "", title: "Python", "aria-hidden": "true" }));
    return own.contentWindow.Worker;
  };

  /* ---- small helpers ---- */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const store = (key, text) => {
    try {
      if (text === undefined) return localStorage.getItem(key);
      if (text === null) localStorage.removeItem(key); else localStorage.setItem(key, text);
    } catch { /* a browser that keeps nothing: edits last as long as the page */ }
    return null;
  };
  const TOKEN = /(#.*)|("""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|[fr]?"(?:\\.|[^"\\\n])*"?|[fr]?'(?:\\.|[^'\\\n])*'?)|\b(False|None|True|and|as|assert|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b|[^#"'\w]+|\w+/g;
  const paint = (text) => text.replace(TOKEN, (all, comment, string, keyword) => {
    const kind = comment ? "c1" : string ? "s2" : keyword ? "k" : "";
    return kind ? `<span class="${kind}">${escape(all)}</span>` : escape(all);
  });

  /* ---- charts: the text that chart() prints, as a picture ---- */
  const HEAD = /^\[(line|dots|bars) chart\] ?(.*)$/;
  const short = (value) => Math.abs(value) >= 1e5 || (value && Math.abs(value) < 1e-3)
    ? value.toExponential(1) : String(+value.toPrecision(4));
  const ticks = (low, high, count) => {
    const raw = (high - low) / count || 1, power = 10 ** Math.floor(Math.log10(raw));
    const step = [1, 2, 5, 10].find((size) => size * power >= raw * 0.999) * power, list = [];
    for (let n = Math.ceil(low / step - 1e-9); n * step <= high + step * 1e-9 && list.length < 20; n++) list.push(n * step);
    return list;
  };
  const picture = (kind, title, rows) => {
    const [names, ...cells] = rows.map((row) => row.split(" | "));
    const across = names.shift(), xs = cells.map((row) => row[0]), series = names.map((name, at) =>
      ({ name, values: cells.map((row) => parseFloat(row[at + 1])) }));
    const finite = series.flatMap((one) => one.values).filter(Number.isFinite);
    const svg = [];
    const put = (x, y, text, anchor = "start", extra = "") =>
      svg.push(`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${extra}>${escape(String(text))}</text>`);
    const width = innerWidth < 600 ? 340 : 520;
    let height = 260, said;
    if (kind == "bars") {
      const left = Math.min(200, 12 + 7.2 * Math.max(...xs.map((x) => x.length))), row = series.length * 18 + 8;
      const low = Math.min(0, ...finite), high = Math.max(0, ...finite), scale = (width - left - 64) / (high - low || 1);
      height = cells.length * row + 8 + (series.length > 1 ? 20 : 0);
      xs.forEach((x, at) => {
        put(left - 6, at * row + row / 2 + 4, x, "end");
        series.forEach((one, nth) => {
          const value = one.values[at], y = at * row + nth * 18 + 4, from = left + (Math.min(0, value) - low) * scale;
          if (!Number.isFinite(value)) return;
          svg.push(`<rect class="s${nth}" x="${from.toFixed(1)}" y="${y}" width="${Math.max(1, Math.abs(value) * scale).toFixed(1)}" height="15"/>`);
          put(left + (Math.max(0, value) - low) * scale + 5, y + 12, cells[at][nth + 1]);
        });
      });
      if (series.length > 1) series.forEach((one, nth) => put(left + nth * 150, height - 4, "■ " + one.name, "start", ` class="t${nth}"`));
      said = series.map((one) => `${one.name}: ` + xs.map((x, at) => `${x} ${cells[at][names.indexOf(one.name) + 1]}`).join(", ")).join(". ");
    } else {
      const numbers = xs.map((x, at) => Number.isFinite(+x) ? +x : at), left = 56, right = width - 96, bottom = height - 40;
      let low = Math.min(...finite), high = Math.max(...finite);
      if (low > 0 && low < high * 0.4) low = 0;
      if (low == high) { low -= 1; high += 1; }
      const first = Math.min(...numbers), last = Math.max(...numbers);
      const px = (x) => left + (x - first) / (last - first || 1) * (right - left);
      const py = (y) => bottom - (y - low) / (high - low) * (bottom - 14);
      for (const y of ticks(low, high, 4)) {
        svg.push(`<path class="grid" d="M${left} ${py(y).toFixed(1)}H${right}"/>`);
        put(left - 6, py(y) + 4, short(y), "end");
      }
      for (const x of ticks(first, last, 5)) put(px(x), bottom + 17, short(x), "middle");
      put((left + right) / 2, height - 4, across, "middle");
      const taken = [];
      series.forEach((one, nth) => {
        const points = one.values.map((y, at) => [px(numbers[at]), py(y)]).filter(([, y]) => Number.isFinite(y));
        const at = ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
        if (kind == "line") svg.push(`<path class="l${nth}" d="M${points.map(at).join("L")}"/>`);
        if (kind == "dots" || points.length < 25) for (const [x, y] of points) svg.push(nth % 2
          ? `<rect class="s${nth}" x="${(x - 3).toFixed(1)}" y="${(y - 3).toFixed(1)}" width="6" height="6"/>`
          : `<circle class="s${nth}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5"/>`);
        let y = (points.at(-1) || [0, 14])[1] + 4;
        while (taken.some((other) => Math.abs(other - y) < 15)) y += y > 60 ? -5 : 15;
        taken.push(y);
        put(right + 8, y, one.name, "start", ` class="t${nth}"`);
      });
      said = series.map((one) => {
        const ys = one.values.filter(Number.isFinite);
        return `${one.name} goes from ${short(ys[0])} at ${across} ${xs[0]} to ${short(ys.at(-1))} at ${xs.at(-1)}, lowest ${short(Math.min(...ys))}, highest ${short(Math.max(...ys))}`;
      }).join(". ");
    }
    const box = make("figure", { class: "live-chart" });
    const label = escape(`${{ line: "Line chart", dots: "Dots", bars: "Bars" }[kind]}: ${title}. ${said}.`);
    box.innerHTML = `<figcaption>${escape(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${svg.join("")}</svg><details><summary>The numbers</summary><pre>${escape(rows.join("\n"))}</pre></details>`;
    return box;
  };
  /* Each row has a cell for each name, and each series a number: what a reader's change made infinite stays text. */
  const drawable = (rows) => {
    const [names, ...cells] = rows.map((row) => row.split(" | "));
    return cells.length > 0 && cells.every((row) => row.length === names.length)
      && names.slice(1).every((_, at) => cells.some((row) => Number.isFinite(parseFloat(row[at + 1]))));
  };
  /* Printed text as elements: charts as pictures, all else as it is. */
  const show = (text) => {
    const parts = [], lines = text.replace(/\n$/, "").split("\n");
    let plain = [];
    const close = () => { if (plain.length) parts.push(make("div", { class: "output" }, make("pre", {}, plain.join("\n")))); plain = []; };
    for (let at = 0; at < lines.length; at++) {
      const head = HEAD.exec(lines[at]), rows = [];
      if (head) while (lines[at + 1]?.includes(" | ")) rows.push(lines[++at]);
      if (drawable(rows)) { close(); parts.push(picture(head[1], head[2], rows)); }
      else plain.push(lines[head ? at - rows.length : at], ...rows);
    }
    close();
    for (const pre of parts.flatMap((part) => [...part.querySelectorAll(".output pre")])) reachable(pre);
    return parts;
  };
  const reachable = (pre) => requestAnimationFrame(() => { if (pre.scrollWidth > pre.clientWidth) pre.tabIndex = 0; });

  /* ---- one cell ---- */
  const setUp = (root, number) => {
    const id = root.dataset.live, key = `plus-ml:code:${id}`, exercise = root.classList.contains("live-exercise");
    const text = (name) => (root.querySelector(`.live-${name}`)?.textContent || "").replaceAll("<\\/", "</");
    const original = root.querySelector(".live-code code").textContent.replace(/\n+$/, "");
    const result = root.querySelector(".live-result");
    const printed = result.querySelector("pre")?.textContent || "";
    const field = make("textarea", { class: "live-text", spellcheck: "false", autocapitalize: "off", autocomplete: "off",
      wrap: "off", "aria-label": root.getAttribute("aria-label"), "aria-describedby": `live-keys-${number}` });
    const colors = make("div", { class: "live-ink" }), numbers = make("div", { class: "live-numbers", "aria-hidden": "true" });
    const strip = make("div", { class: "live-strip", hidden: "" });
    const button = (name, label) => make("button", { type: "button", class: `live-${name}` }, label);
    const run = button("run", exercise ? "Run and check" : "Run"), stop = button("stop", "Stop");
    const reset = button("reset", "Reset"), copy = button("copy", "Copy");
    const status = make("span", { class: "live-status", role: "status" });
    const view = make("div", { class: "live-paint highlight", "aria-hidden": "true" }, colors);
    root.querySelector(".live-code").after(make("div", { class: "live-editor" },
      make("div", { class: "live-box" }, numbers, make("div", { class: "live-field" }, strip, view, field)),
      make("div", { class: "live-bar" }, run, stop, reset, copy, status, make("span", { class: "live-keys", id: `live-keys-${number}` },
        "Ctrl+Enter runs. To leave: Esc, then Tab."))));
    root.classList.add("live-on");

    const draw = () => {
      const count = field.value.split("\n").length;
      colors.innerHTML = paint(field.value) + "\n";
      numbers.textContent = Array.from({ length: count }, (_, at) => at + 1).join("\n");
      field.rows = count;
      reset.disabled = field.value === original;
    };
    const mark = (line) => {
      strip.hidden = !line;
      strip.style.setProperty("--line", line - 1);
      if (line) field.setAttribute("aria-invalid", "true"); else field.removeAttribute("aria-invalid");
    };
    const changed = () => {
      mark(0);
      draw();
      store(key, field.value === original ? null : field.value);
    };
    /* Through the browser's own editing, so that undo knows of it. */
    const insert = (piece, from = field.selectionStart, to = field.selectionEnd) => {
      field.focus();
      field.setSelectionRange(from, to);
      if (!document.execCommand(piece ? "insertText" : "delete", false, piece)) field.setRangeText(piece, from, to, "end");
      changed();
    };
    const showRecorded = () => {
      if (!printed) return result.replaceChildren();
      result.replaceChildren(...show(printed));
    };

    field.value = store(key) ?? original;
    field.setSelectionRange(0, 0);  // else the first focus scrolls to the end of the last line
    if (field.value !== original) status.textContent = "Your version from last time.";
    draw();
    showRecorded();
    stop.hidden = true;

    let leaving = false;
    field.addEventListener("input", changed);
    field.addEventListener("scroll", () => { view.scrollLeft = field.scrollLeft; });
    field.addEventListener("blur", () => { leaving = false; });
    field.addEventListener("keydown", (event) => {
      const { key: pressed } = event, { value, selectionStart: from, selectionEnd: to } = field;
      const line = value.slice(value.lastIndexOf("\n", from - 1) + 1, from);
      if (pressed == "Escape") {
        leaving = true;
        status.textContent = "Tab now leaves the editor.";
      } else if (pressed == "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        start();
      } else if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
        return;
      } else if (pressed == "Tab" && !event.shiftKey && !leaving) {
        event.preventDefault();
        if (value.slice(from, to).includes("\n")) {
          const begin = value.lastIndexOf("\n", from - 1) + 1, block = value.slice(begin, to).replace(/^(?=.)/gm, "    ");
          insert(block, begin, to);
          field.setSelectionRange(begin, begin + block.length);
        } else insert(" ".repeat(4 - line.length % 4));
      } else if (pressed == "Enter") {
        event.preventDefault();
        insert("\n" + /^ */.exec(line)[0] + (/:\s*(#.*)?$/.test(line) ? "    " : ""));
      } else if (pressed == "Backspace" && from == to && /^ +$/.test(line)) {
        event.preventDefault();
        insert("", from - (line.length - 1) % 4 - 1, from);
      } else if (pressed != "Shift" && pressed != "Tab") leaving = false;
    });

    let runner, timer, output = "", began = 0, pre;
    const verdict = (kind, ...words) => result.append(make("p", { class: `live-verdict live-${kind}` }, ...words));
    const finish = (said) => {
      clearTimeout(timer);
      runner?.terminate();
      runner = null;
      const keyboard = document.activeElement == stop;
      stop.hidden = true;
      run.disabled = false;
      if (keyboard) run.focus();
      result.replaceChildren(...(output ? [...show(output)] : []));
      if (said) status.textContent = said;
      root.dataset.state = "done";
    };
    const failed = ({ stage, kind, said, trace }) => {
      const lines = trace.split("\n").filter((line) => !/File "(<stdin>|helper)"/.test(line));
      const found = [...trace.matchAll(/File "your code", line (\d+)/g)].at(-1);
      const line = found ? Math.min(+found[1], field.value.trimEnd().split("\n").length) : 0; // an open bracket ends after the last
      if (stage == "check" && kind == "AssertionError") {
        finish("Not yet.");
        return verdict("wrong", make("b", {}, "Not yet. "), said || "The check does not agree.");
      }
      finish(`${kind}${line ? ` on line ${line}` : ""}.`);
      if (stage == "check") verdict("wrong", make("b", {}, "Not yet. "), "The check ran your code, and it stopped with this error:");
      const shown = lines.filter((row) => stage != "check" || !/File "check"/.test(row)).join("\n").trim();
      const box = make("pre", { class: "live-error" }, shown);
      result.append(box);
      reachable(box);
      if (kind == "MemoryError") verdict("wrong", `The code asked for more memory than a cell may take (${MEGABYTES} MB). Try smaller numbers.`);
      mark(line);
    };
    const start = async () => {
      if (run.disabled) return;
      run.disabled = true;
      root.dataset.state = "running";
      stop.hidden = false;
      status.textContent = "Starting Python …";
      mark(0);
      output = "";
      pre = make("pre");
      result.replaceChildren(make("div", { class: "output" }, pre));
      began = performance.now();
      const giveUp = (words) => { finish("Stopped."); verdict("wrong", words); };
      let urls;
      try { urls = await interpreter(); } catch {
        return giveUp("Python could not be loaded: the file assets/vendor/micropython.js did not arrive. Try again.");
      }
      if (root.dataset.state != "running") return;
      let again = true;
      const begin = () => {
      try { runner = new (nativeWorker())(urls.worker); } catch {
        return giveUp("This browser does not let the page start Python.");
      }
      timer = setTimeout(() => giveUp("Python did not start."), START_SECONDS * 1000);
      runner.onerror = (event) => {
        event.preventDefault();
        if (again && !output) { /* a busy machine fails a start now and then */
          again = false;
          clearTimeout(timer);
          runner.terminate();
          return begin();
        }
        giveUp("This browser could not start Python. A newer version of it may.");
      };
      runner.onmessage = ({ data }) => {
        if (data.started) {
          status.textContent = "Running …";
          clearTimeout(timer);
          timer = setTimeout(() => giveUp(`Stopped after ${SECONDS} seconds. Is there a loop that never ends?`), SECONDS * 1000);
        } else if (data.text) {
          if (!output) root.dataset.first = Math.round(performance.now() - began);
          output += data.text;
          pre.append(data.text);
        } else if (data.flood) {
          giveUp(`Stopped after ${LINES} lines of output. Print less, or print only sometimes.`);
        } else if (data.done.kind) failed(data.done);
        else {
          finish(`Done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
          if (!exercise) return output || verdict("empty", "The code ran and printed nothing.");
          verdict("right", make("b", {}, "Passed. "), "Your code does what the check asks for.");
          status.textContent = "Passed.";
          root.dispatchEvent(new CustomEvent("plus:exercise-passed", { bubbles: true, detail: { id } }));
        }
      };
      runner.postMessage({ wasm: urls.wasm, helper: text("helper"), code: field.value + "\n", check: text("check") });
      };
      begin();
    };
    run.addEventListener("click", start);
    stop.addEventListener("click", () => { finish("Stopped."); verdict("wrong", "Stopped by you."); });
    reset.addEventListener("click", () => {
      if (run.disabled) finish("");
      insert(original, 0, field.value.length);
      showRecorded();
      status.textContent = "Back to the original.";
      reset.disabled = true;
    });
    copy.addEventListener("click", async () => {
      try { await navigator.clipboard.writeText(field.value); } catch { field.select(); document.execCommand("copy"); }
      status.textContent = "Copied.";
    });
  };

  document.querySelectorAll(".live").forEach(setUp);
})();
