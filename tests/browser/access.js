/* What the accessibility audit asks a page, besides axe. Each function returns faults as text; [] is good. */
window.access = (() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shows = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const words = (text) => (text || "").replace(/\s+/g, " ").trim();
  const say = (node) => {
    const name = node.id ? `#${node.id}` : [...node.classList].map((one) => `.${one}`).join("");
    return `${node.localName}${name} "${words(node.getAttribute("aria-label") || node.textContent).slice(0, 40)}"`;
  };
  const named = (node) => words(node.getAttribute("aria-label") ||
    (node.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));

  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const colors = ["color-contrast", "link-in-text-block"]; // the rules that depend on colors
  /* Contrast that axe leaves open, on pictures or in what scrolls, is measured on the nearest box that has a color;
     whatever else it leaves open is a fault. Not so beneath an open menu. (To preload means to read style sheets and
     media for rules that are not among these.) */
  async function judge(context, chosen, strict) {
    const run = await axe.run(context, { ...chosen, resultTypes: ["violations", "incomplete"], selectors: false,
      elementRef: true, preload: false });
    const list = (rules) => rules.flatMap((rule) => rule.nodes.map((node) => [rule.id, node.element]));
    papers.clear();
    const open = strict ? list(run.incomplete).filter(([id, node]) => id !== "color-contrast" || pale(node)) : [];
    return [...list(run.violations).map(([id, node]) => `${id}: ${say(node)}`), ...open.map(([id, node]) => `undecided ${id}: ${say(node)}`)];
  }
  /* Every rule with these tags, on everything. */
  const rules = (strict = true) => judge(document, { runOnly: { type: "tag", values: tags } }, strict);
  /* Every such rule that does not depend on colors, on everything. */
  const shape = (strict = true) => judge(document, { runOnly: { type: "tag", values: tags },
    rules: Object.fromEntries(colors.map((id) => [id, { enabled: false }])) }, strict);

  const grounds = new Map();
  /* What the contrast of a text owes to the boxes around it. */
  function ground(node) {
    if (!node) return "";
    if (!grounds.has(node)) {
      const style = getComputedStyle(node), own = [];
      if (!/^rgba\(.*, 0\)$/.test(style.backgroundColor)) own.push(style.backgroundColor);
      if (style.backgroundImage !== "none") own.push(style.backgroundImage);
      if (style.opacity !== "1") own.push(style.opacity);
      if (style.filter !== "none") own.push(style.filter);
      if (style.mixBlendMode !== "normal") own.push(style.mixBlendMode);
      if (/absolute|fixed|sticky/.test(style.position)) own.push(`${style.position} ${node.localName} ${node.className}`);
      grounds.set(node, own.length ? `${own}/${ground(node.parentElement)}` : ground(node.parentElement));
    }
    return grounds.get(node);
  }
  /* The kinds of texts on the page, with one text of each: all that is measured in a contrast is the same within a
     kind, so what axe says of one holds for the others. */
  function kinds() {
    grounds.clear();
    const found = new Map();
    for (const node of all("body *")) {
      const speaks = node.matches("input, select, textarea") || [...node.childNodes].some((one) => one.nodeType === 3 && words(one.data));
      if (!speaks || node.closest("svg") || !shows(node)) continue;
      const style = getComputedStyle(node), { left, right, width, height } = node.getBoundingClientRect();
      const link = node.closest("a"), block = link && getComputedStyle(link.parentElement);
      const kind = [node.localName, node.className, style.color, style.fontSize, style.fontWeight, style.textShadow,
        style.webkitTextStroke, style.textDecorationLine, right > 0 && left < innerWidth && width > 1 && height > 1, ground(node),
        link && [block.color, block.fontWeight, getComputedStyle(link).textDecorationLine, alone(link)]].join("|");
      if (!found.has(kind)) found.set(kind, node);
    }
    return found;
  }
  const alone = (link) => words(link.textContent) === words(link.closest("p, li, td, th, dd, dt, figcaption, summary, div")?.textContent);
  /* The rules that depend on colors, on one text of each kind that is not among those known; what was wrong, and the
     page's kinds. Where `whole`, on everything. */
  async function paint(known, whole = false, strict = true) {
    const found = kinds(), before = new Set(known);
    const nodes = whole ? [document] : [...found].filter(([kind]) => !before.has(kind)).map(([, node]) => node);
    const faults = nodes.length ? await judge(whole ? document : nodes, { runOnly: { type: "rule", values: colors } }, strict) : [];
    return [faults, [...found.keys()]];
  }

  const linear = (value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  function light(color) {
    if (!seen.has(color)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
      seen.set(color, .2126 * red + .7152 * green + .0722 * blue);
    }
    return seen.get(color);
  }
  const ratio = (one, two) => {
    const [low, high] = [light(one), light(two)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  };
  const papers = new Map();
  function under(node) {
    if (!node) return "#fff";
    if (!papers.has(node)) {
      const style = getComputedStyle(node), clear = /^rgba\(.*, 0\)$/.test(style.backgroundColor);
      papers.set(node, style.backgroundImage !== "none" ? "a picture" : clear ? under(node.parentElement) : style.backgroundColor);
    }
    return papers.get(node);
  }
  function pale(node) {
    if (node.matches(".live-text")) return ""; // its words are drawn by the layer beneath
    const style = getComputedStyle(node), paper = under(node);
    if (paper === "a picture") return "on a picture";
    const value = ratio(node.closest("svg") ? style.fill : style.color, paper);
    return value < 4.5 ? `has ${value.toFixed(2)}:1 on ${paper}` : "";
  }
  /* Words in drawings and editors, which axe does not measure. */
  function contrast() {
    papers.clear();
    const nodes = all("main svg text, .live-ink, .live-ink span").filter((node) => words(node.textContent) && shows(node));
    return nodes.filter(pale).map((node) => `${say(node)} ${pale(node)}`);
  }

  function landmarks() {
    const faults = [];
    const count = (what, nodes) => nodes.length === 1 || faults.push(`${nodes.length} ${what}`);
    const own = (tag) => all(tag).filter((node) => !node.hasAttribute("role") && !node.parentElement.closest("article, aside, main, nav, section"));
    count("main", all("main, [role=main]"));
    count("banner", [...own("header"), ...all("[role=banner]")]);
    count("content info", [...own("footer"), ...all("[role=contentinfo]")]);
    const names = all("nav:not([role]), [role=navigation]").filter(shows).map(named);
    for (const name of names) if (!name) faults.push("a nav without a name");
    if (new Set(names).size < names.length) faults.push(`navs share a name: ${names.join(", ")}`);
    return faults;
  }

  function headings() {
    const faults = [];
    let last = 0;
    const list = all("h1, h2, h3, h4, h5, h6").filter(shows);
    if (list.filter((one) => one.localName === "h1").length !== 1) faults.push("not one h1");
    for (const one of list) {
      const level = Number(one.localName[1]);
      if (level > last + 1) faults.push(`${say(one)} is a ${one.localName} after a level ${last}`);
      if (!words(one.textContent)) faults.push(`an empty ${one.localName}`);
      last = level;
    }
    return faults;
  }

  const tables = () => all("table:not([role=presentation])").flatMap((table) => {
    const faults = [];
    if (!words(table.caption?.textContent) && !named(table)) faults.push(`a table without a name: ${say(table)}`);
    if (!table.querySelector("th")) faults.push(`a table without headers: ${say(table)}`);
    for (const th of all("th", table)) {
      if (!/^(col|row)(group)?$/.test(th.scope)) faults.push(`a header without scope: ${say(th)}`);
      if (!words(th.textContent) && !named(th)) faults.push(`an empty header in ${say(table)}`);
    }
    return faults;
  });

  /* Drawings and pictures of the text say what they show, in a sentence; signs beside words are hidden. */
  const figures = () => all("article :is(svg, img)").filter((one) => !one.closest('[aria-hidden="true"], svg svg')).flatMap((one) => {
    const name = one.localName === "img" ? one.alt : named(one) || words(one.querySelector(":scope > title")?.textContent);
    if (one.localName === "svg" && one.getAttribute("role") !== "img") return one.closest("a, button, label, summary") ? [] : [`a drawing that is no img: ${say(one)}`];
    return name.length < 20 || !name.includes(" ") ? [`a figure without words: ${say(one)} "${name}"`] : [];
  });

  /* Links that say where they lead, read on their own (Lighthouse's list). */
  const vague = /^(click here|click this|go|here|information|learn more|more|more info|more information|right here|read more|see more|start|this)$/i;
  const links = () => all("a[href]").filter((one) => vague.test(words(one.textContent))).map((one) => `a link that says only ${say(one)}`);

  const sideways = () => {
    const root = document.documentElement, over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return [];
    const wide = all("body *").filter((node) => node.getBoundingClientRect().right > root.clientWidth + 1 && shows(node));
    return [`${over} px too wide: ${wide.slice(0, 3).map(say).join(", ")}`];
  };

  /* Words that stand outside a box which cuts off what does not fit, and which nobody can scroll. */
  function clipped() {
    const cutters = new Map(), faults = new Set();
    const above = (node) => {
      if (!node || node === document.body) return [];
      if (!cutters.has(node)) {
        const style = getComputedStyle(node), cut = /hidden|clip/;
        const rest = style.position === "fixed" ? [] : above(node.parentElement);
        const self = { x: cut.test(style.overflowX), y: cut.test(style.overflowY), box: node.getBoundingClientRect(), node,
          scrolls: /auto|scroll/.test(style.overflowX) || /auto|scroll/.test(style.overflowY), dots: style.textOverflow === "ellipsis",
          unseen: style.clipPath !== "none" || style.clip !== "auto" || (node.clientWidth <= 1 && node.clientHeight <= 1) };
        cutters.set(node, self.x || self.y || self.unseen || self.scrolls ? [self, ...rest] : rest);
      }
      return cutters.get(node);
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walk.nextNode()) {
      const text = walk.currentNode, node = text.parentElement;
      if (!words(text.data) || node.closest("script, style, noscript, svg, math, textarea, select, [aria-hidden=true]") || !shows(node)) continue;
      const cuts = above(node);
      if (!cuts.length || cuts.some((one) => one.unseen)) continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      for (const { x, y, box: edge, scrolls } of cuts) {
        if (scrolls) break; // what scrolls can be reached
        const out = x && (box.right > edge.right + 2 || box.left < edge.left - 2) || y && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2);
        if (out) faults.add(`cut off: ${say(node)}`);
      }
    }
    return [...faults];
  }

  /* When the page has followed a new width and color scheme. */
  async function settle(scheme) {
    const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    do { await frame(); } while (scheme && document.body.dataset.mdColorScheme !== scheme);
    await frame();
  }

  /* The visible words of the text, to see that none gets lost. */
  const text = () => document.querySelector("article").innerText.replace(/\s+/g, "");

  const spacing = new CSSStyleSheet();
  spacing.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
  const space = (on) => { document.adoptedStyleSheets = on ? [spacing] : []; };

  const seconds = (value) => Math.max(...value.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? .001 : 1)));
  const motion = () => all("body, body *").filter((node) => node instanceof HTMLElement).flatMap((node) => [null, "::before", "::after"].flatMap((part) => {
    const style = getComputedStyle(node, part);
    const moves = Math.max(seconds(style.transitionDuration), style.animationName === "none" ? 0 : seconds(style.animationDuration)) > .01;
    return moves || style.scrollBehavior === "smooth" ? [`${say(node)}${part || ""} moves`] : [];
  }));

  const outlined = (node) => {
    const style = getComputedStyle(node), box = node.getBoundingClientRect();
    if (box.width < 4 || box.height < 4) return false;
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && ratio(style.outlineColor, getComputedStyle(document.body).backgroundColor) >= 3;
  };
  /* Everything that the Tab key should reach, in its order. */
  function stops() {
    const list = all("a[href], button, input, select, textarea, summary, [tabindex]").filter((node) => {
      if (node.tabIndex < 0 || node.disabled || !node.checkVisibility({ visibilityProperty: true }) || node.closest("[inert]")) return false;
      if (node.type !== "radio") return true;
      const group = all(`input[type=radio][name="${CSS.escape(node.name)}"]`, node.form || document);
      return node === (group.find((one) => one.checked) || group[0]);
    });
    window.accessStops = list;
    return list.map(say);
  }
  /* Where the focus is: its place among the stops (-1: none of them), its name, what is wrong with it, and whether the
     page says in words that Escape leads out. */
  function stop() {
    const node = document.activeElement;
    if (!node || node === document.body) return null;
    const seen = [node, ...(node.labels || []), node.nextElementSibling, node.closest(".tabbed-set")?.querySelector(".tabbed-labels")].filter(Boolean);
    const faults = seen.some(outlined) ? [] : [`no visible focus on ${say(node)}`];
    const box = (outlined(node) ? node : seen.find(outlined) || node).getClientRects()[0] || node.getBoundingClientRect();
    const { left, right } = box, seat = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [top, bottom] = seat[1] - seat[0] >= Math.min(24, box.height) ? seat : [box.top, box.bottom]; // what of a tall editor is in the window
    const points = [.1, .5, .9].flatMap((x) => [.1, .5, .9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
    const open = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit && seen.some((one) => one.contains(hit) || hit.contains(one) && hit !== document.body && hit !== document.documentElement);
    });
    if (!open) {
      const over = document.elementFromPoint(...points[4]);
      faults.push(`hidden while focused: ${say(node)} at ${points[4].map(Math.round)}, behind ${over ? say(over) : "nothing: outside the window"}`);
    }
    const help = (node.getAttribute("aria-describedby") || "").split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    const exit = help.some((one) => /\bEsc\b/.test(one.textContent) && shows(one));
    return [(window.accessStops || []).indexOf(node), say(node), faults, exit];
  }

  /* The same, once the page has made room for it: the theme opens the search, and lets go of the page behind it, a moment
     after the focus has come or gone; until then the page cannot scroll to where the focus is. */
  async function arrived() {
    const held = () => document.body.hasAttribute("data-md-scrolllock") && !document.querySelector("#__search")?.checked;
    let found = stop();
    for (let frames = 0; frames < (held() ? 300 : found?.[2].length ? 20 : 0); frames += 1) {
      await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
      found = stop();
    }
    return found;
  }

  /* Each stop in its turn, without the keyboard: is its focus seen? */
  const focus = () => stops() && window.accessStops.flatMap((node) => {
    node.focus({ focusVisible: true });
    return document.activeElement === node ? stop()[2] : [`cannot be focused: ${say(node)}`];
  });

  /* With the system's own colors: signs keep an edge, drawings keep their own paper. */
  const forced = () => [
    ...all("main .badge, main .cite, main .action, main .since, main .resource-card").filter(shows).filter((node) => {
      const style = getComputedStyle(node);
      return style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < .5;
    }).map((node) => `no edge: ${say(node)}`),
    ...all("main svg[role=img]").filter(shows).flatMap((svg) => {
      const paper = getComputedStyle(svg).backgroundColor;
      const faults = svg.getBoundingClientRect().width < 20 ? [`gone: ${say(svg)}`] : [];
      if (getComputedStyle(svg).forcedColorAdjust !== "none") return faults;
      const pale = all("text", svg).find((one) => words(one.textContent) && ratio(getComputedStyle(one).fill, paper) < 4.5);
      return pale ? [...faults, `pale in ${say(svg)}: ${say(pale)} ${getComputedStyle(pale).fill} on ${paper}`] : faults;
    }),
  ];

  const once = { landmarks, headings, links, tables, figures, motion }, fit = { sideways, clipped };
  const several = (checks) => () => Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, check()]));
  return { ...once, ...fit, once: several(once), fit: several(fit), rules, shape, paint, kinds: () => [...kinds().keys()], contrast, text, space, stops, arrived, focus, forced, settle };
})();
