"use strict";
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const form = byId("filters");
  const panel = byId("panel");
  const tip = byId("tip");

  /* What the browser keeps; a browser that keeps nothing forgets it when the page is closed. */
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      byId("shown").textContent = "This browser keeps no decisions: download them before you close the page.";
    }
  };
  const storeName = "isogloss:decisions:" + document.body.dataset.key;
  const decisionsKept = () => {
    try {
      return Object.assign(Object.create(null), JSON.parse(kept(storeName) ?? "{}"));
    } catch {
      return Object.create(null);
    }
  };
  let decisions = decisionsKept();

  /* The findings, as the page shows them. */
  const findings = new Map();
  for (const meta of all(".meta")) {
    const element = meta.closest("[id]");
    const n = Number(element.id.slice(1));
    const message = one(".message", element).textContent;
    const { key, file, files = file, places = "1", text, before = "", after = "", suggestion = one(".suggest bdi", element)?.textContent ?? "" } = meta.dataset;
    const rule = one("code", meta).textContent;
    findings.set(n, {
      n,
      key,
      file,
      files: files.split(" "),
      places: Number(places),
      text,
      before,
      after,
      suggestion,
      rule,
      kind: element.classList[1],
      confidence: one(".sure", meta).textContent,
      known: one(".known", meta) !== null,
      place: one("a", meta).getAttribute("href").slice(1),
      element,
      note: byId("n" + n) ?? element,
      message,
      forms: all(".forms tr", element).map((row) => ({ text: one("bdi", row).textContent, count: Number(row.cells[1].textContent) })),
      searched: [message, rule, text, suggestion].join("\n").toLowerCase(),
    });
  }
  const marks = all(".m").map((element) => ({
    element,
    numbers: (element.dataset.f ?? element.getAttribute("href").slice(2)).split(" ").map(Number),
  }));
  let visible = new Set(findings.keys());
  let current = 0;

  /* Filters and the order of a table, which are also the part of the address after the first "&". */
  const state = (anchor) => {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) params.set(name, value);
    const sort = byId(anchor)?.querySelector("[data-sortable]")?.dataset.sort;
    if (sort) params.set("sort", sort);
    return params.toString();
  };
  const address = (anchor) => "#" + anchor + (state(anchor) ? "&" + state(anchor) : "");
  const anchorNow = () => location.hash.slice(1).split("&")[0];
  const remember = (anchor) => history.replaceState(history.state, "", address(anchor));

  const passes = (finding, wanted) => {
    const decided = decisions[finding.key]?.decision ?? "none";
    return (
      (!wanted.rule || wanted.rule === finding.rule || wanted.rule === finding.kind) &&
      (!wanted.confidence || wanted.confidence === finding.confidence) &&
      (!wanted.file || finding.files.includes(wanted.file)) &&
      (wanted.age === "all" || (wanted.age === "known") === finding.known) &&
      (!wanted.decision || wanted.decision === decided) &&
      (!wanted.q || finding.searched.includes(wanted.q.toLowerCase()))
    );
  };

  function filter() {
    const wanted = Object.fromEntries(new FormData(form));
    visible = new Set();
    for (const finding of findings.values()) {
      const shown = passes(finding, wanted);
      if (shown) visible.add(finding.n);
      finding.element.hidden = !shown;
      finding.note.hidden = !shown;
    }
    const text = byId("text");
    for (const kept of all(".keep", text)) kept.classList.remove("keep");
    text.classList.toggle("only", Boolean(wanted.only));
    for (const { element, numbers } of marks) {
      const shown = numbers.some((number) => visible.has(number));
      if (element.classList.toggle("off", !shown)) element.tabIndex = -1;
      else if (element.tabIndex < 0) element.removeAttribute("tabindex");
      if (shown && wanted.only && !element.classList.contains("u")) keepAround(element);
    }
    if (wanted.only) for (const number of visible) keepAround(findings.get(number).note);
    for (const file of all(".file", text)) file.hidden = Boolean(wanted.file) && file.id !== "t" + wanted.file;
    for (const arc of all(".map a")) arc.classList.toggle("off", !visible.has(Number(arc.getAttribute("href").slice(2))));
    one(".clear", form).hidden = ![...new FormData(form).values()].some(Boolean);
    count();
  }

  function clear() {
    form.reset();
    remember(anchorNow() || root.dataset.view);
    filter();
  }

  function keepAround(element) {
    for (let at = element; at && at.id !== "text"; at = at.parentElement) {
      if (at.parentElement?.matches(".page, .file") || at.matches(".page, .file")) at.classList.add("keep");
    }
  }

  /* Views and places. */
  function show() {
    const [anchor, ...rest] = location.hash.slice(1).split("&");
    const params = new URLSearchParams(rest.join("&"));
    for (const field of form.elements) {
      if (field.type === "checkbox") field.checked = params.has(field.name);
      else if (field.name) {
        field.value = params.get(field.name) ?? "";
        if (field.selectedIndex < 0) field.value = "";
      }
    }
    const target = byId(anchor) ?? byId("overview");
    const view = target.closest(".view") ?? byId("overview");
    root.dataset.view = view.id;
    filter();
    for (const table of all("[data-sortable]", view)) sort(table, Number(params.get("sort")));
    for (const link of all("nav a")) {
      if (link.getAttribute("href") === "#" + view.id) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    hideTip();
    if (target === view) {
      scrollTo(0, history.state?.y ?? 0);
      one("[tabindex]", view).focus({ preventScroll: true });
      select(0);
    } else {
      reveal(target);
    }
  }

  function reveal(target) {
    const finding = findings.get(numberOf(target));
    if (finding && !visible.has(finding.n)) finding.element.hidden = finding.note.hidden = false;
    target.closest("details")?.setAttribute("open", "");
    const place = target.matches(".card, section") ? "start" : "center";
    // The second time, what is on the way has its real height.
    target.scrollIntoView({ block: place });
    requestAnimationFrame(() => target.scrollIntoView({ block: place }));
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    for (const old of all(".flash")) old.classList.remove("flash");
    if (target.matches("i")) target.parentElement.classList.add("flash");
    else if (target.matches(".m")) target.classList.add("flash");
    select(numberOf(target));
  }

  /** The finding that an element belongs to; 0 if there is none. */
  function numberOf(element) {
    const mark = element.closest(".m");
    if (mark) return marks.find((one) => one.element === mark).numbers.find((n) => visible.has(n)) ?? 0;
    const owner = element.closest(".note, .card");
    return owner ? Number(owner.id.slice(1)) : 0;
  }

  /** Follows a link; the way back leads to where the link was. */
  function go(anchor, from) {
    const owner = from?.closest(".card, .note");
    if (owner) remember(owner.id);
    else history.replaceState({ y: scrollY }, "");
    const hash = anchor.includes("&") ? "#" + anchor : address(anchor);
    if (location.hash === hash) show();
    else location.hash = hash;
  }

  /* The selected finding and the decision on it. */
  function select(number) {
    current = number;
    for (const old of all(".selected")) old.classList.remove("selected");
    for (const { element, numbers } of marks) element.classList.toggle("on", number > 0 && numbers.includes(number));
    const finding = findings.get(number);
    panel.hidden = !finding;
    if (!finding) return;
    finding.element.classList.add("selected");
    finding.note.classList.add("selected");
    const kind = one(`option[value="${finding.kind}"]`, form).textContent;
    one(".about", panel).textContent = `${kind} · ${finding.confidence} confidence` + (finding.places > 1 ? ` · ${finding.places} places` : "") + (finding.known ? " · known" : "");
    one(".said", panel).textContent = finding.message + (finding.suggestion && !finding.message.includes(`“${finding.suggestion}”`) ? ` → ${finding.suggestion}` : "");
    const choice = one("[name=preferred]", panel);
    choice.replaceChildren(new Option("–", ""), ...finding.forms.map((f) => new Option(f.text, f.text)));
    one(".preferred", panel).hidden = finding.forms.length === 0;
    const details = one(".details", panel);
    const isInText = root.dataset.view === "text";
    details.hidden = isInText && finding.note === finding.element;
    details.textContent = isInText ? "Details" : "In the text";
    details.href = isInText ? "#f" + number : "#" + finding.place;
    one("[data-step=place]", panel).hidden = !isInText || finding.places < 2;
    decided();
    count();
  }

  function decided() {
    const finding = findings.get(current);
    const decision = finding && decisions[finding.key];
    for (const button of all("[data-decision]", panel)) {
      button.setAttribute("aria-pressed", String(button.dataset.decision === decision?.decision));
    }
    one("[name=preferred]", panel).value = decision?.preferred ?? "";
    one("[name=note]", panel).value = decision?.note ?? "";
  }

  function decide(change) {
    const finding = findings.get(current);
    if (!finding) return;
    const decision = { ...decisions[finding.key], ...change };
    if (decision.decision || decision.note || decision.preferred) decisions[finding.key] = decision;
    else delete decisions[finding.key];
    keep(storeName, JSON.stringify(decisions));
    decided();
    showDecisions();
  }

  const toggle = (name) =>
    decide({ decision: decisions[findings.get(current)?.key]?.decision === name ? undefined : name });

  function showDecisions() {
    let made = 0;
    for (const finding of findings.values()) {
      const decision = decisions[finding.key];
      made += decision ? 1 : 0;
      for (const element of [finding.element, finding.note]) {
        if (decision?.decision) element.dataset.decision = decision.decision;
        else delete element.dataset.decision;
      }
    }
    const button = byId("download");
    button.disabled = made === 0;
    button.textContent = made === 0 ? "Download decisions" : `Download ${made} ${made === 1 ? "decision" : "decisions"}`;
    const progress = byId("progress");
    if (progress) progress.textContent = made === 0 ? "" : `You have decided about ${made} of ${findings.size} so far.`;
  }

  function download() {
    const list = [];
    const path = (file) => {
      const section = byId("t" + file);
      return section.dataset.path ?? document.body.dataset.folder + one("h3", section).textContent;
    };
    for (const finding of [...findings.values()].sort((one, other) => one.n - other.n)) {
      const decision = decisions[finding.key];
      if (!decision) continue;
      list.push({
        fingerprint: finding.key.replace(/:\d+$/, ""),
        decision: decision.decision ?? "",
        note: decision.note ?? "",
        preferred: decision.preferred ?? "",
        rule: finding.rule,
        message: finding.message,
        path: path(finding.file),
        files: finding.files.map(path),
        places: finding.places,
        text: finding.text,
        before: finding.before,
        after: finding.after,
        forms: finding.forms,
        suggestion: finding.suggestion,
      });
    }
    const text = JSON.stringify({ isoglossDecisions: 1, decisions: list }, null, 2) + "\n";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "isogloss-decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  /* Step by step, in the order of the page. */
  const listed = () => {
    const view = root.dataset.view;
    return all(view === "concepts" || view === "repeats" ? `#${view} .card` : "#text .note");
  };
  const steps = () => listed().filter((e) => !e.hidden);

  /** The next place of the selected finding in the text, after the last one the first. */
  function nextPlace() {
    const its = marks.filter((mark) => mark.numbers.includes(current)).map((mark) => mark.element);
    if (its.length === 0) return;
    if (root.dataset.view !== "text") return go(findings.get(current).place);
    const at = its.indexOf(one(".m.flash") ?? byId(findings.get(current).place));
    const next = its[(at + 1) % its.length];
    if (next.id) return go(next.id);
    const number = current;
    reveal(next);
    select(number);
  }

  function step(by) {
    const list = steps();
    if (list.length === 0) return;
    const at = list.findIndex((element) => Number(element.id.slice(1)) === current);
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1);
    go(list[next].id);
  }

  function count() {
    const list = steps();
    const at = list.findIndex((element) => Number(element.id.slice(1)) === current);
    one(".count", panel).textContent = at < 0 ? "" : `${at + 1} of ${list.length}`;
    const whole = listed().length;
    const what = { concepts: "concept", repeats: "repeat" }[root.dataset.view] ?? "finding";
    const number = list.length === whole ? whole : `${list.length} of ${whole}`;
    byId("shown").textContent = `${number} ${what}${whole === 1 ? "" : "s"}`;
    byId("none").hidden = list.length > 0 || whole === 0 || getComputedStyle(form).display === "none";
  }

  /* The message at a mark, the part at a bar. */
  function showTip(element, text, rect = element.getBoundingClientRect()) {
    tip.textContent = text;
    tip.hidden = false;
    element.setAttribute("aria-describedby", "tip");
    const { width, height } = tip.getBoundingClientRect();
    const above = rect.bottom + height + 12 > innerHeight;
    tip.style.left = Math.max(8, Math.min(rect.left, innerWidth - width - 8)) + "px";
    tip.style.top = (above ? rect.top - height - 6 : rect.bottom + 6) + "px";
  }

  function hideTip() {
    tip.hidden = true;
    one("[aria-describedby=tip]")?.removeAttribute("aria-describedby");
  }

  function point(event) {
    const mark = event.target.closest?.(".m:not(.off)");
    const bars = event.target.closest?.(".bars");
    if (mark) {
      const numbers = marks.find((m) => m.element === mark).numbers.filter((n) => visible.has(n));
      showTip(mark, numbers.slice(0, 3).map((n) => findings.get(n).message).join("\n"), mark.getClientRects()[0]);
    } else if (bars && event.type === "pointermove") {
      const names = document.body.dataset.parts.split("\n");
      const rect = bars.getBoundingClientRect();
      const part = Math.min(names.length - 1, Math.max(0, Math.floor(((event.clientX - rect.left) / rect.width) * names.length)));
      const counted = (", " + bars.getAttribute("aria-label")).split(", " + names[part] + ": ")[1];
      showTip(bars, names[part] + (counted ? ": " + parseInt(counted, 10) : ""), new DOMRect(event.clientX, rect.top, 0, rect.height));
    } else if (!tip.hidden) {
      hideTip();
    }
  }

  /* Tables. */
  const unsorted = new Map();
  const collator = new Intl.Collator("en", { numeric: true });

  function sortable(table) {
    unsorted.set(table, [...table.tBodies[0].rows]);
    all("thead th", table).forEach((head, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      // Numbers are most interesting from the highest down.
      const first = head.matches(".n") ? -1 : 1;
      button.addEventListener("click", () => {
        sort(table, Number(table.dataset.sort) === first * (index + 1) ? -first * (index + 1) : first * (index + 1));
        remember(table.closest(".view").id);
      });
    });
  }

  /** Sorts by a column, numbered from 1; downwards if it is negative; as it was if it is 0. */
  function sort(table, column) {
    const index = Math.abs(column) - 1;
    const heads = all("thead th", table);
    const isSorted = index in heads;
    if (isSorted) table.dataset.sort = column;
    else delete table.dataset.sort;
    heads.forEach((head, at) => {
      if (at === index) head.setAttribute("aria-sort", column < 0 ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    const value = (row) => row.cells[index].textContent.trim();
    const rows = [...unsorted.get(table)];
    if (isSorted) rows.sort((a, b) => Math.sign(column) * collator.compare(value(a), value(b)));
    table.tBodies[0].append(...rows);
  }

  /* Light and dark. */
  function theme(change) {
    const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    let now = root.dataset.theme ?? system;
    if (change) {
      now = now === "dark" ? "light" : "dark";
      root.dataset.theme = now;
      keep("isogloss:theme", now);
    }
    byId("theme").textContent = now === "dark" ? "Light" : "Dark";
  }

  /* Keyboard and mouse. */
  const help = byId("help");
  const focusOn = (element) => (element.focus(), element.select?.());
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => toggle("accept"),
    i: () => toggle("ignore"),
    p: () => !panel.hidden && nextPlace(),
    n: () => !panel.hidden && focusOn(one("[name=note]", panel)),
    t: () => go("text"),
    o: () => go("overview"),
    "?": () => help.showModal(),
    "/": () => {
      if (getComputedStyle(form).display === "none") {
        go("text");
        addEventListener("hashchange", () => focusOn(form.elements.q), { once: true });
      } else {
        focusOn(form.elements.q);
      }
    },
  };

  function escape() {
    if (document.activeElement.matches("input, select")) document.activeElement.blur();
    else if (!tip.hidden) hideTip();
    else if (!panel.hidden) select(0);
    else clear();
  }

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape") return escape();
    if (event.target.matches("input, select, textarea")) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const owner = event.target.closest(".note, .card");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !link.matches(".skip")) {
      event.preventDefault();
      const mark = link.closest(".m");
      if (mark?.id) go(mark.id);
      else if (mark) select(numberOf(mark));
      else go(decodeURIComponent(link.getAttribute("href").slice(1)), link);
    } else if (event.target.matches(".clear")) {
      clear();
    } else if (event.target.matches("button.pick, .others button")) {
      select(Number(owner.id.slice(1)));
      if (event.target.matches(".others button")) nextPlace();
    } else if (owner && !event.target.closest("a, button, summary") && getSelection().isCollapsed) {
      select(Number(owner.id.slice(1)));
    }
  });
  form.addEventListener("input", () => {
    filter();
    remember(anchorNow() || root.dataset.view);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.decision) toggle(button.dataset.decision);
    else if (button?.dataset.step === "place") nextPlace();
    else if (button?.dataset.step === "0") select(0);
    else if (button) step(Number(button.dataset.step));
  });
  panel.addEventListener("change", (event) => {
    if (event.target.name) decide({ [event.target.name]: event.target.value.trim() || undefined });
  });
  for (const type of ["pointerover", "pointermove", "focusin"]) addEventListener(type, point);
  addEventListener("scroll", () => tip.hidden || hideTip(), { passive: true });
  addEventListener("hashchange", show);
  // The same report may be open in two tabs; what is decided in one must not undo what the other keeps.
  addEventListener("storage", (event) => {
    if (event.key !== null && event.key !== storeName) return;
    decisions = decisionsKept();
    decided();
    showDecisions();
    filter();
  });
  byId("download").addEventListener("click", download);
  byId("theme").addEventListener("click", () => theme(true));
  byId("keys").addEventListener("click", () => help.showModal());
  all("[data-sortable]").forEach(sortable);
  for (const { element } of findings.values()) {
    const pick = document.createElement("button");
    pick.type = "button";
    pick.className = "pick";
    pick.textContent = "Decide";
    one(".meta", element).append(pick);
    const others = one(".others", element);
    if (!others) continue;
    const next = pick.cloneNode();
    next.className = "";
    next.append(...others.childNodes);
    others.append(next);
  }
  theme(false);
  showDecisions();
  show();
  root.dataset.ready = "";
})();
