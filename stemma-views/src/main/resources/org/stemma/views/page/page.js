"use strict";
(() => {
  const $ = (q, el = document) => el.querySelector(q);
  const $$ = (q, el = document) => [...el.querySelectorAll(q)];
  document.documentElement.classList.add("js");
  const reader = $("#reader"), body = $(".reader-body", reader), walk = $(".walk", reader);
  const passages = JSON.parse($("#stemma-passages").textContent);
  let opener = null, readings = [], at = -1;

  // Marks characters begin..end of a report inside root, whose blocks say where they begin.
  function mark(root, begin, end, make) {
    const made = [];
    for (const block of $$("[data-b]", root)) {
      let from = +block.dataset.b;
      if (from >= end || from + block.textContent.length <= begin) continue;
      const texts = [], walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const to = from + text.length, b = Math.max(begin, from), e = Math.min(end, to);
        if (b < e) {
          const range = document.createRange(), el = make();
          range.setStart(text, b - from);
          range.setEnd(text, e - from);
          range.surroundContents(el);
          made.push(el);
        }
        from = to;
      }
    }
    return made;
  }

  function markCite(root, begin, end) {
    const made = mark(root, begin, end, () => Object.assign(document.createElement("mark"), { className: "cited" }));
    for (const m of made) m.closest(".s")?.classList.add("cited-sentence");
    return made;
  }

  // The report without ids, so that nothing on the page is named twice.
  function copy(id) {
    const article = document.getElementById(id);
    if (!article) return null;
    const clone = article.cloneNode(true);
    clone.removeAttribute("id");
    clone.classList.add("open-report");
    for (const el of $$("[id]", clone)) el.removeAttribute("id");
    const full = $("details.full", clone);
    if (full) full.replaceWith(...[...full.children].filter(c => c.tagName !== "SUMMARY"));
    return clone;
  }

  function parse(link) {
    const [report, begin, end] = (link.dataset.cite ?? "").split(" ");
    return report ? { report, begin: +begin, end: +end } : { report: link.dataset.report, begin: -1, end: -1 };
  }

  function siblings(link) {
    const item = link.closest("[data-item], .apparatus");
    if (!item) return [parse(link)];
    for (const numbers of $$(".numbers", item)) chips(numbers);
    const seen = new Set();
    return $$("a.lead[data-cite]", item).map(parse).filter(c => !seen.has(key(c)) && seen.add(key(c)));
  }

  // Of very many reports the later ones are numbers until somebody asks for them.
  function chips(numbers) {
    const at = numbers.dataset.at?.split(";");
    numbers.replaceWith(...numbers.textContent.split(", ").map((n, i) => {
      const [begin, end, colour] = at?.[i].split(" ") ?? [], link = document.createElement("a");
      link.className = (at ? "lead cite o-" : "cite report-link o-none") + (colour ?? "");
      link.href = "#r" + n;
      if (at) link.dataset.cite = "r" + n + " " + begin + " " + end;
      else link.dataset.report = "r" + n;
      link.title = $(".report-head .by bdi", document.getElementById("r" + n) ?? document.body)?.textContent ?? "";
      link.append(Object.assign(document.createElement("span"), { className: "vh", textContent: "report " }), n);
      return link;
    }));
  }
  addEventListener("toggle", e => { for (const numbers of $$(":scope > .numbers", e.target)) chips(numbers); }, true);

  const key = c => c.report + " " + c.begin + " " + c.end;

  // The account is set anew beside an open report; what was clicked stays where it was.
  function keeping(link, change) {
    const before = link?.getBoundingClientRect().top ?? 0, result = change();
    if (link?.isConnected && before >= 0 && before <= innerHeight) scrollBy({ top: link.getBoundingClientRect().top - before, behavior: "instant" });
    return result;
  }

  function fill(cite) {
    const clone = copy(cite.report);
    if (!clone) return false;
    body.replaceChildren(clone);
    reader.hidden = false;
    document.documentElement.classList.add("reading");
    const marks = cite.begin < 0 ? [] : markCite(clone, cite.begin, cite.end);
    const target = marks[0] ?? $("header", clone);
    target.tabIndex = -1;
    body.scrollTop = 0;
    if (marks[0]) marks[0].scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
    apparatus(clone, cite);
    walk.hidden = readings.length < 2;
    $(".where", walk).textContent = readings.length < 2 ? "" : "reading " + (at + 1) + " of " + readings.length;
    return true;
  }

  // Where else the open words stand: passages of other reports that were found to share them.
  function shared(cite) {
    const out = [];
    for (const story of Object.values(passages)) for (const [pair, all] of Object.entries(story)) {
      const [a, b] = pair.split(" ");
      if (a !== cite.report && b !== cite.report) continue;
      for (const [a0, a1, b0, b1, percent, kind] of all) {
        const [from, to, other, begin, end] = a === cite.report ? [a0, a1, b, b0, b1] : [b0, b1, a, a0, a1];
        if (from < cite.end && cite.begin < to) out.push({ report: other, begin, end, percent, kind });
      }
    }
    return out.sort((x, y) => +x.report.slice(1) - +y.report.slice(1) || x.begin - y.begin);
  }

  function apparatus(clone, cite) {
    $(".apparatus", clone)?.remove();
    if (cite.begin < 0) return;
    const found = shared(cite), box = document.createElement("section");
    box.className = found.length ? "apparatus" : "apparatus alone";
    box.append(Object.assign(document.createElement("h4"), { textContent: found.length ? "These words also stand in" : "These words were found in no other report." }));
    const list = box.appendChild(document.createElement("ul"));
    for (const f of found) {
      const article = document.getElementById(f.report), item = list.appendChild(document.createElement("li"));
      if (!article) continue;
      const link = item.appendChild(document.createElement("a"));
      link.className = "lead elsewhere";
      link.href = "#" + f.report;
      link.dataset.cite = key(f);
      link.textContent = f.report.slice(1) + " " + ($(".report-head .by bdi", article)?.textContent ?? "") + ", " + f.percent + " % alike, " + f.kind;
      const words = texts(article, f.begin, f.end).map(t => t.text).join(" ").replace(/\s+/g, " ");
      const quote = item.appendChild(document.createElement("q"));
      quote.className = "excerpt";
      quote.dir = "auto";
      quote.textContent = words.split(" ").length > 25 ? words.split(" ").slice(0, 25).join(" ") + "\u2026" : words;
    }
    const last = [...$$("[data-b]", clone)].filter(p => +p.dataset.b < Math.max(cite.end, cite.begin + 1)).at(-1);
    (last ?? clone.lastElementChild).after(box);
  }

  // Any sentence of the open report can be asked where else it stands.
  body.addEventListener("click", e => {
    const sentence = e.target.closest(".s");
    if (!sentence || e.target.closest("a, button") || String(getSelection())) return;
    const block = sentence.closest("[data-b]"), before = document.createRange(), clone = sentence.closest("article");
    before.setStart(block, 0);
    before.setEndBefore(sentence);
    const begin = +block.dataset.b + before.toString().length;
    for (const m of $$(".cited-sentence", clone)) m.classList.remove("cited-sentence");
    sentence.classList.add("cited-sentence");
    apparatus(clone, { report: clone.dataset.report, begin, end: begin + sentence.textContent.length });
  });

  function open(link) {
    const cite = parse(link);
    readings = siblings(link);
    at = Math.max(0, readings.findIndex(c => key(c) === key(cite)));
    const first = reader.hidden;
    if (first) opener = link;
    if (!keeping(link, () => fill(cite))) return false;
    const hash = link.getAttribute("href");
    if (first) history.pushState({ reading: cite }, "", hash);
    else history.replaceState({ reading: cite }, "", hash);
    return true;
  }

  function shut() {
    if (reader.hidden) return;
    reader.hidden = true;
    body.replaceChildren();
    keeping(opener, () => document.documentElement.classList.remove("reading"));
    if (opener && opener.isConnected) {
      opener.focus({ preventScroll: true });
      const item = opener.closest("[data-item]") ?? opener;
      const box = item.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight) opener.scrollIntoView({ block: "center" });
      item.classList.add("came-from");
      setTimeout(() => item.classList.remove("came-from"), 1600);
    }
    opener = null;
  }

  function back() {
    if (history.state?.reading && opener) history.back();
    else {
      shut();
      history.replaceState(null, "", location.pathname + location.search);
    }
  }

  function step(by) {
    at = (at + by + readings.length) % readings.length;
    fill(readings[at]);
  }

  // The cited words on hovering, read from the report below.
  addEventListener("mouseover", e => {
    const link = e.target.closest?.("a.cite[data-cite]:not([data-peeked])");
    if (!link) return;
    link.dataset.peeked = "";
    const { report, begin, end } = parse(link), article = document.getElementById(report);
    const words = article ? texts(article, begin, end).map(t => t.text).join(" ").replace(/\s+/g, " ") : "";
    if (words) link.title += ": \u201c" + (words.length > 160 ? words.slice(0, 160) + "\u2026" : words) + "\u201d";
  });
  addEventListener("click", e => {
    if (e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const link = e.target.closest("a.lead, a.report-link");
    if (link && open(link)) e.preventDefault();
  });
  addEventListener("popstate", e => {
    if (e.state?.reading) {
      readings = [e.state.reading];
      at = 0;
      fill(e.state.reading);
    } else shut();
  });
  addEventListener("keydown", e => {
    if (reader.hidden) return;
    if (e.key === "Escape") back();
    if (e.altKey || e.ctrlKey || e.metaKey || readings.length < 2) return;
    if (e.key === "ArrowRight" && reader.contains(document.activeElement)) step(1);
    if (e.key === "ArrowLeft" && reader.contains(document.activeElement)) step(-1);
  });
  $(".back", reader).addEventListener("click", back);
  $(".before", reader).addEventListener("click", () => step(-1));
  $(".next", reader).addEventListener("click", () => step(1));

  // A page opened at a sentence shows it; closed parts open for what is inside them.
  function reveal() {
    const el = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!el) return;
    for (let d = el.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    const inner = el.matches("article.report") ? $("details.full", el) : null;
    if (inner) inner.open = true;
    el.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // Paper has no summary to open.
  let opened = [];
  addEventListener("beforeprint", () => { opened = $$("details.open-in-print:not([open])"); opened.forEach(d => d.open = true); });
  addEventListener("afterprint", () => opened.forEach(d => d.open = false));

  // Where one is, in the list of sections.
  const links = new Map($$("nav.sections a[href^='#']").map(a => [a.getAttribute("href").slice(1), a]));
  if ("IntersectionObserver" in window) {
    const seen = new IntersectionObserver(entries => {
      for (const e of entries) if (e.isIntersecting) {
        links.forEach(a => a.removeAttribute("aria-current"));
        const here = links.get(e.target.id);
        if (!here) continue;
        here.setAttribute("aria-current", "true");
        const bar = here.closest("nav.sections");
        if (bar.scrollWidth > bar.clientWidth) bar.scrollTo({ left: here.offsetLeft - 40 });
      }
    }, { rootMargin: "-10% 0px -80% 0px" });
    links.forEach((a, id) => { const el = document.getElementById(id); if (el) seen.observe(el); });
  }

  // Two reports side by side.
  function words(el) {
    const out = [];
    for (const m of el.textContent.matchAll(/[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)*/gu)) out.push({ at: m.index, end: m.index + m[0].length, word: m[0].toLowerCase() });
    return out;
  }

  // Longest common subsequence of words; returns for each side the runs that the other does not have.
  function unlike(a, b) {
    const n = a.length, m = b.length, t = Array.from({ length: n + 1 }, () => new Uint16Array(m + 1));
    for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) t[i][j] = a[i].word === b[j].word ? t[i + 1][j + 1] + 1 : Math.max(t[i + 1][j], t[i][j + 1]);
    const left = [], right = [];
    let i = 0, j = 0;
    while (i < n || j < m) {
      if (i < n && j < m && a[i].word === b[j].word) i++, j++;
      else if (j >= m || (i < n && t[i + 1][j] >= t[i][j + 1])) left.push(a[i++]);
      else right.push(b[j++]);
    }
    return [left, right];
  }

  function texts(clone, begin, end) {
    return $$("[data-b]", clone).filter(p => +p.dataset.b < end && +p.dataset.b + p.textContent.length > begin)
      .map(p => { const b = +p.dataset.b; return { from: Math.max(begin, b), text: p.textContent.slice(Math.max(0, begin - b), end - b) }; });
  }

  function runs(clone, begin, end) {
    return texts(clone, begin, end).flatMap(t => words({ textContent: t.text }).map(w => ({ word: w.word, at: t.from + w.at, end: t.from + w.end })));
  }

  function shares(p) {
    return p.reduce((n, [b, e]) => n + e - b, 0);
  }

  function collate(chooser) {
    const columns = chooser.parentElement.querySelector(".columns"), story = passages[chooser.dataset.story] ?? {};
    const [l, r] = ["left", "right"].map(s => $("select[data-side=" + s + "]", chooser).value);
    const straight = story[l + " " + r], turned = story[r + " " + l];
    const shared = (straight ?? (turned ?? []).map(([a0, a1, b0, b1, s, k]) => [b0, b1, a0, a1, s, k])).filter(() => l !== r);
    const sides = [copy(l), copy(r)];
    columns.replaceChildren(...sides);
    columns.hidden = false;
    const ties = []; // put in at the end: they would shift the count of characters
    shared.forEach(([a0, a1, b0, b1, percent], i) => {
      const lone = percent < 100 && (a1 - a0) < 6000 ? unlike(runs(sides[0], a0, a1), runs(sides[1], b0, b1)) : [[], []];
      lone.forEach((ws, s) => ws.forEach(w => mark(sides[s], w.at, w.end, () => Object.assign(document.createElement("span"), { className: "unlike" }))));
      [[a0, a1], [b0, b1]].forEach(([b, e], s) => {
        const made = mark(sides[s], b, e, () => Object.assign(document.createElement("span"), { className: "passage p-" + i % 4 }));
        made.forEach(m => { m.dataset.passage = i; });
        if (made[0]) {
          const button = Object.assign(document.createElement("button"), { type: "button", className: "tie", textContent: i + 1 });
          button.setAttribute("aria-label", "shared passage " + (i + 1) + ", " + percent + " % alike; show in the other report");
          button.dataset.passage = i;
          button.dataset.side = s;
          ties.push([made[0], button]);
        }
      });
    });
    ties.forEach(([passage, button]) => passage.before(button));
    $(".note", chooser).textContent = l === r ? "One report, beside itself." : shared.length === 0 ? "These two share no passage."
      : shared.length + (shared.length === 1 ? " shared passage" : " shared passages") + "; words in only one of the two are underlined. Choose a number to see it in the other report.";
  }

  function tie(button) {
    const columns = button.closest(".columns"), i = button.dataset.passage;
    for (const p of $$(".passage", columns)) p.classList.toggle("tied", p.dataset.passage === i);
    const other = columns.children[1 - button.dataset.side], partner = $("button.tie[data-passage='" + i + "']", other);
    if (!partner) return;
    const pane = other.scrollHeight > other.clientHeight ? other : null;
    if (pane) pane.scrollTop += partner.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    else partner.scrollIntoView({ block: "center" });
    partner.focus({ preventScroll: true });
  }

  for (const chooser of $$(".chooser")) {
    const left = $("select[data-side=left]", chooser), right = $("select[data-side=right]", chooser);
    const story = passages[chooser.dataset.story] ?? {};
    const best = Object.entries(story).sort((x, y) => shares(y[1]) - shares(x[1]))[0];
    const [l, r] = best ? best[0].split(" ") : [left.options[0]?.value, right.options[1]?.value];
    left.value = l;
    right.value = r;
    chooser.hidden = false;
    collate(chooser);
    chooser.addEventListener("change", () => collate(chooser));
    chooser.parentElement.addEventListener("click", e => { const b = e.target.closest("button.tie"); if (b) tie(b); });
  }
})();
