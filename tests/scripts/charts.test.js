/* Charts, printed text and colored code: what a reader sees of a run. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { drawable, markup, table } from "../../overrides/scripts/live/chart.js";
import { escapeHtml, paint } from "../../overrides/scripts/live/highlight.js";
import { cut } from "../../overrides/scripts/live/output.js";
import { ticks } from "../../overrides/scripts/live/plot.js";
import { short } from "../../overrides/scripts/live/svg.js";

const near = (found, wanted) => {
  assert.equal(found.length, wanted.length, `${found}`);
  for (const [at, value] of found.entries()) assert.ok(Math.abs(value - wanted[at]) < 1e-9, `${found}`);
};
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

test("ticks are round numbers that do not leave the span", () => {
  near(ticks(0, 10, 5), [0, 2, 4, 6, 8, 10]);
  near(ticks(0, 1, 4), [0, 0.5, 1]);
  near(ticks(0, 0.9, 4), [0, 0.5]);
  near(ticks(-3, 3, 4), [-2, 0, 2]);
  near(ticks(1850, 2150, 4), [1900, 2000, 2100]);
  near(ticks(0.001, 0.004, 3), [0.001, 0.002, 0.003, 0.004]);
  near(ticks(5, 5, 4), [5]);
});

test("a number has four digits that count", () => {
  const wanted = [
    [0, "0"],
    [1234.56, "1235"],
    [0.123456, "0.1235"],
    [123456, "1.2e+5"],
    [0.00012, "1.2e-4"],
    [-2.5, "-2.5"],
  ];
  for (const [value, text] of wanted) assert.equal(short(value), text);
});

test("only whole tables with a number in each series are drawn", () => {
  assert.equal(drawable(["x | y", "1 | 2"]), true);
  assert.equal(drawable(["x | y", "1 | inf", "2 | 3"]), true);
  assert.equal(drawable([]), false);
  assert.equal(drawable(["x | y"]), false, "no row");
  assert.equal(drawable(["x | y", "1 | 2 | 3"]), false, "a cell too many");
  assert.equal(drawable(["x | y", "1 | inf", "2 | nan"]), false, "no number");
  assert.equal(drawable(["x | y | z", "1 | 2 | inf"]), false, "no number in the second series");
});

test("a table keeps what was printed beside the numbers", () => {
  const { across, xs, series } = table(["class | died | lived", "1st | 37.5% | 62"]);
  assert.deepEqual([across, xs], ["class", ["1st"]]);
  assert.deepEqual(series[0], { name: "died", written: ["37.5%"], values: [37.5] });
  assert.deepEqual(series[1].values, [62]);
});

test("bars: lengths in proportion, the printed value beside each, the same in words", () => {
  const html = markup("bars", "Who <lived>", ["class | lived", "1st | 50", "crew | 25%", "none | nan"], 520);
  assert.match(html, /^<figcaption>Who &#60;lived&#62;<\/figcaption><svg viewBox="0 0 520 86" role="img" /);
  assert.match(html, /aria-label="Bars: Who &#60;lived&#62;\. lived: 1st 50, crew 25%, none nan\."/);
  const [long, half, ...none] = all(html, /<rect class="chart-mark-0"[^>]* width="([\d.]+)"/g).map(Number);
  assert.deepEqual(none, [], "what is no number has no bar");
  assert.ok(Math.abs(long - 2 * half) < 0.11);
  assert.equal(long, 415.2, "the longest takes the room between the names and the numbers");
  assert.deepEqual(all(html, /text-anchor="start">([^<]*)</g), ["50", "25%"]);
  assert.doesNotMatch(html, /■/, "one series needs no legend");
  assert.match(html, /<details><summary>The numbers<\/summary><pre>class \| lived\n1st \| 50\n/);
});

test("bars below zero begin left of it, and two series have a legend", () => {
  const html = markup("bars", "T", ["x | a | b", "one | -10 | 10"], 520);
  const [below, above] = all(html, /<rect class="chart-mark-\d" x="([\d.]+)"/g).map(Number);
  assert.ok(below < above);
  assert.deepEqual(all(html, />■ (\w+)</g), ["a", "b"]);
  assert.match(html, /aria-label="Bars: T\. a: one -10\. b: one 10\."/);
});

test("a line goes through its points, higher values higher up, and says its course", () => {
  const html = markup("line", "T", ["step | loss", "0 | 8", "1 | 2", "2 | inf", "3 | 4"], 520);
  const [path] = all(html, /<path class="chart-line-0" d="M([^"]*)"/g);
  const points = path.split("L").map((point) => point.split(" ").map(Number));
  assert.deepEqual(
    points.map(([x]) => x),
    [56, 178.7, 424],
    "what is no number is left out",
  );
  assert.ok(points[0][1] < points[2][1] && points[2][1] < points[1][1]);
  assert.match(html, /aria-label="Line chart: T\. loss goes from 8 at step 0 to 4 at 3, lowest 2, highest 8\."/);
  assert.equal(all(html, /<circle (class="chart-mark-0")/g).length, 3);
});

test("dots have no line; a first column of words is counted through; names do not cover each other", () => {
  const html = markup("dots", "T", ["day | a | b", "Mon | 1 | 1", "Tue | 2 | 2"], 340);
  assert.doesNotMatch(html, /<path class="chart-line/);
  assert.deepEqual(all(html, /<circle class="chart-mark-0" cx="([\d.]+)"/g), ["56.0", "244.0"]);
  const [a, b] = all(html, /y="([\d.]+)" text-anchor="start" class="chart-name-\d"/g).map(Number);
  assert.ok(Math.abs(a - b) >= 15);
  assert.match(html, /aria-label="Dots: T\. a goes from 1 at day Mon to 2 at Tue/);
});

test("the upright axis begins at zero where that is near", () => {
  const labels = (low) => all(markup("line", "T", ["x | y", `0 | ${low}`, "1 | 10"], 520), /end">([^<]*)</g);
  assert.deepEqual(labels(3), ["0", "5", "10"]);
  assert.deepEqual(labels(4), ["4", "6", "8", "10"]);
});

test("a flat line stands in the middle of a span", () => {
  const html = markup("line", "T", ["x | y", "0 | 5", "1 | 5"], 520);
  assert.match(html, /d="M56\.0 117\.0L424\.0 117\.0"/);
});

test("printed text is cut into charts and what stands between them", () => {
  assert.deepEqual(cut("before\n[bars chart] T\nx | y\na | 1\nafter\n"), [
    { text: "before" },
    { kind: "bars", title: "T", rows: ["x | y", "a | 1"] },
    { text: "after" },
  ]);
  assert.deepEqual(cut("[line chart] T\nx | y\n1 | inf\n"), [{ text: "[line chart] T\nx | y\n1 | inf" }]);
  assert.deepEqual(cut("[pie chart] T\nx | y\n"), [{ text: "[pie chart] T\nx | y" }]);
  assert.deepEqual(cut("[dots chart] T"), [{ text: "[dots chart] T" }]);
  assert.deepEqual(cut("a\n\nb\n\n"), [{ text: "a\n\nb\n" }], "one line end at the end is the program's");
});

test("Python is colored, and nothing of it becomes markup", () => {
  assert.equal(paint("if x: # a <b>"), '<span class="k">if</span> x: <span class="c"># a &#60;b&#62;</span>');
  const halves = '<span class="s">&#34;a</span>{b<span class="s">&#34;</span>';
  assert.equal(paint('f"a{b" + \'c'), `f${halves} + <span class="s">'c</span>`);
  const whole = '<span class="s">&#34;</span>{a[\'b\']}<span class="s">&#34;</span>';
  assert.equal(paint("rf\"{a['b']}\""), `rf${whole}`);
  assert.equal(paint("x or'{b}'"), 'x <span class="o">or</span><span class="s">\'{b}\'</span>');
  assert.equal(paint('"""a\n# no comment'), '<span class="s">&#34;&#34;&#34;a\n# no comment</span>');
  assert.equal(paint("iffy = format('')"), "iffy = format(<span class=\"s\">''</span>)");
  assert.equal(paint("a\n  b"), "a\n  b");
  const sample = 'def f(x="<&"):\n    """two\n    lines"""\n    return x < 3  # "not a string\n';
  const back = paint(sample)
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  assert.equal(back, sample);
  assert.equal(escapeHtml('<a href="x">&</a>'), "&#60;a href=&#34;x&#34;&#62;&#38;&#60;/a&#62;");
});

test("the sample has the colors that the build gives it", () => {
  const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
  const { classes, pieces } = JSON.parse(read("sample.json"));
  const kindOf = (name) => Object.keys(classes).find((kind) => classes[kind].includes(name));
  const spans = [...paint(read("sample.py.txt")).matchAll(/<span class="(\w+)">([^<]*)<\/span>/g)];
  const plain = (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  assert.deepEqual(
    spans.map(([, name, html]) => [kindOf(name), plain(html)]),
    pieces,
  );
});
