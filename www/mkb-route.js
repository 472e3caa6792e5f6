// The module that a page loads. It defines <mkb-route-intake>, fetches what that needs, and says in words what a web
// team must mend when it can't run. What happens inside the widget is Rust; see src/element.rs.
// Attributes, properties and events are promised in mkb-route.d.ts.

import { createGlue } from "./mkb-route-glue.js";
import { Opening } from "./loader/opening.js";

const TAG = "mkb-route-intake";
const SETTINGS = ["content", "programme", "storage", "prefill", "heading-level"];

/** What visitors read above the fallback. Everything else about a failure is for the web team. */
const SAID = {
  nl: {
    loading: "De vragen worden geladen…",
    unable: "Deze vragenlijst kan nu niet openen. Dat ligt niet aan jou. Probeer het later nog een keer.",
    old: "Deze vragenlijst werkt niet in deze browser. Werk je browser bij, of gebruik een andere.",
    crashed: "Er ging iets mis in deze vragenlijst. Dat ligt niet aan jou. Je antwoorden zijn er nog.",
    again: "Probeer opnieuw",
  },
  en: {
    loading: "Loading the questions…",
    unable: "These questions can't open now. It is not your fault. Please try again later.",
    old: "These questions do not work in this browser. Update your browser, or use another one.",
    crashed: "Something went wrong in these questions. It is not your fault. Your answers are still there.",
    again: "Try again",
  },
};

const beside = (file) => new URL(file, import.meta.url);

/** Something that a web team can mend. The codes are stable. */
class Failure extends Error {
  constructor(code, message, problems = []) {
    super(message);
    Object.assign(this, { code, problems });
  }
}

/** Done once for the whole page; after a failure it may be tried again. */
const once = (work) => {
  let result;
  return () => (result ??= work().catch((error) => ((result = undefined), Promise.reject(error))));
};

const wasmModule = once(async () => {
  const url = beside("mkb-route_bg.wasm");
  const response = await get(url);
  const type = response.headers.get("content-type");
  try {
    if (type === "application/wasm") return await WebAssembly.compileStreaming(response);
    const bytes = await response.arrayBuffer();
    if (String.fromCharCode(...new Uint8Array(bytes).subarray(0, 4)) !== "\0asm") {
      throw new Failure("mime", `${url} is not WebAssembly but ${type}: let the server send the file itself there, as application/wasm`);
    }
    console.warn(`<${TAG}>: ${url} comes as ${type}; it starts faster when the server sends it as application/wasm`);
    return await WebAssembly.compile(bytes);
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    throw /CSP|Content Security|unsafe-eval/i.test(error.message)
      ? new Failure("csp", "the Content-Security-Policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src")
      : new Failure("damaged", `${url} can't be compiled (${error.message}): upload it again, as a binary file`);
  }
});

const styleSheet = once(async () => {
  const response = await get(beside("mkb-route.css"));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
});

/** Fetches, and finds out what is wrong where the browser only says "failed". */
async function get(url) {
  if (location.protocol === "file:") {
    throw new Failure("file", "this page was opened as a file: put it on a web server, even on your own machine");
  }
  const violations = [];
  const note = (event) => violations.push(event.effectiveDirective);
  document.addEventListener("securitypolicyviolation", note);
  try {
    const response = await fetch(url);
    if (response.ok) return response;
    throw new Failure("not-found", `${url} answers with status ${response.status}: is it uploaded, and is the address right?`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    // The browser reports a violation a moment after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (violations.includes("connect-src")) {
      throw new Failure("csp", `the Content-Security-Policy of this page forbids to fetch ${url}: add ${url.origin} to its connect-src`);
    }
    const elsewhere = url.origin !== location.origin;
    if (elsewhere && (await fetch(url, { mode: "no-cors" }).catch(() => null))) {
      throw new Failure("cors", `${url} may not be read by pages of ${location.origin}: let its server send Access-Control-Allow-Origin`);
    }
    throw new Failure("network", `${url} can't be reached (${error.message}): is the server up, and its certificate good?`);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

/**
 * The exports of one instance, watched: after a trap its memory is not to be trusted, so it is told once and never
 * called again. A list, because some callers take a result apart.
 */
function watch(exports, onTrap) {
  let trapped = false;
  const watched = (call) => (...values) => {
    if (trapped) return [];
    try {
      return call(...values);
    } catch (error) {
      if (!trapped) onTrap(error);
      trapped = true;
      throw error;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "function" ? watched(value) : value]));
}

class Intake extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ["lang", ...SETTINGS];

  /** The running widget. */
  #widget = null;
  /** The first question, until the widget takes over. */
  #opening = null;
  /** Where the widget renders. */
  #mount = null;
  /** Counts starts: one that is not the latest any more gives up. */
  #run = 0;
  /** What the page asked to speak; the visitor may have chosen otherwise since. */
  #language = "";
  /** The document itself, where the page hands it over. */
  #document = null;
  /** The document that was fetched, so that a move costs no request. */
  #fetched = null;
  /** JSON: what the page hands over, and what there was before a move or a crash. */
  #answers = null;
  /** Why it does not run: a key of what is said. */
  #failure = "loading";

  #slot = document.createElement("slot");
  #notice = document.createElement("div");
  #languages = new MutationObserver(() => this.#speak());

  constructor() {
    super();
    this.attachShadow({ mode: "open" });
    for (const name of ["content", "answers"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  connectedCallback() {
    this.#languages.observe(document, { subtree: true, attributeFilter: ["lang"] });
    this.#widget ? this.#speak() : this.#refresh();
  }

  /** A page may take an element out only to put it back elsewhere. */
  disconnectedCallback() {
    this.#languages.disconnect();
    setTimeout(() => this.isConnected || this.#stop(), 50);
  }

  /** `moveBefore` moves without taking out. */
  connectedMoveCallback() {
    this.#speak();
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    name === "lang" ? this.#speak() : this.#refresh();
  }

  get answers() {
    return JSON.parse(this.#widget?.answers ?? this.#answers ?? "{}");
  }

  set answers(answers) {
    this.#answers = JSON.stringify(typeof answers === "string" ? JSON.parse(answers) : answers);
    if (!this.#widget) return;
    this.#takeOver();
    this.#widget.replace(this.#answers);
  }

  get outcome() {
    return this.#widget && JSON.parse(this.#widget.outcome);
  }

  get content() {
    return this.#document ?? this.getAttribute("content");
  }

  set content(content) {
    const isAddress = typeof content === "string" && !content.trimStart().startsWith("{");
    this.#document = isAddress ? null : content;
    if (isAddress) this.setAttribute("content", content);
    else if (this.isConnected) this.#refresh();
  }

  restart() {
    this.#answers = null;
    if (!this.#widget) return this.#refresh();
    this.#takeOver();
    this.#widget.restart();
  }

  /** Starts soon, so that several changes make one start. */
  #refresh() {
    const run = ++this.#run;
    queueMicrotask(() => run === this.#run && this.isConnected && this.#start(run));
  }

  async #start(run) {
    this.#stop();
    this.#run = run;
    this.#show("loading");
    try {
      if (!globalThis.WebAssembly || !globalThis.CSSStyleSheet?.prototype.replaceSync) {
        throw new Failure("old-browser", "this browser lacks WebAssembly or constructed style sheets: Chrome 97, Firefox 102 and Safari 16.4 have them");
      }
      const compiling = wasmModule();
      // When something else fails first, this failure is heard by nobody, and need not be.
      compiling.catch(() => {});
      const [sheet, source] = await Promise.all([styleSheet(), this.#source()]);
      if (run !== this.#run) return;
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.#open(source.content);
      const module = await compiling;
      const glue = createGlue((exports) => watch(exports, (error) => this.#fail(run, error)));
      await glue({ module_or_path: module });
      if (run !== this.#run) return;
      this.#language = this.#pageLanguage();
      this.#mount = document.createElement("div");
      this.#mount.translate = false;
      this.#widget = new glue.Widget(this.#host(this.#mount, source));
      this.#fetched = source;
      // It renders in a moment of its own; until then there is nothing to take over with.
      await new Promise((resolve) => setTimeout(resolve));
      if (run !== this.#run) return;
      this.dataset.state = "ready";
      if (!this.#opening?.touched || this.#opening.sent) this.#takeOver();
      queueMicrotask(() => emit(this, "mkb-route-ready"));
    } catch (error) {
      this.#fail(run, error);
    }
  }

  /** Shows the first question, when that is what this visit begins with. */
  #open(content) {
    const begun = ["programme", "storage", "prefill"].some((name) => (this.getAttribute(name) ?? "none") !== "none");
    if (begun || this.#answers) return;
    let names;
    try {
      names = JSON.parse(content).hogeschool.name;
    } catch {
      // What is wrong with the content is found and told by the widget.
    }
    if (typeof names?.nl !== "string" || typeof names.en !== "string") return;
    this.#opening = new Opening({
      language: this.#pageLanguage(),
      names,
      level: this.#headingLevel(),
      loading: { nl: SAID.nl.loading, en: SAID.en.loading },
      send: () => this.#widget && this.#takeOver(),
    });
    this.dataset.state = "opening";
    this.shadowRoot.replaceChildren(this.#opening.root);
  }

  /** The widget in place of the first question, with what was done there. */
  #takeOver() {
    if (!this.#mount) return;
    const opening = this.#opening;
    this.shadowRoot.replaceChildren(this.#mount);
    this.#opening = this.#mount = null;
    if (opening && opening.language !== this.#widget.language) this.#widget.speak(opening.language);
    if (opening?.sent) this.#widget.submit(opening.answer.join());
  }

  #headingLevel() {
    return Math.min(Math.max(parseInt(this.getAttribute("heading-level")) || 2, 1), 6);
  }

  /** What Rust sees of this element; see src/element/host.rs. */
  #host(mount, source) {
    const setting = (name) => this.getAttribute(name) ?? undefined;
    return {
      mount,
      ...source,
      language: this.#language,
      programme: setting("programme"),
      storage: setting("storage"),
      prefill: setting("prefill"),
      answers: this.#answers ?? undefined,
      headingLevel: this.#headingLevel(),
      // A listener may call back at once, and the widget is at work until the end of this task.
      emit: (name, detail) =>
        queueMicrotask(() => {
          this.#answers = this.#widget?.answers ?? this.#answers;
          emit(this, name, JSON.parse(detail));
        }),
      warn: (message) => console.warn(`<${TAG}>: ${message}`),
      print: () => setTimeout(() => window.print()),
    };
  }

  /** The hogeschool's document, and its name in problems. */
  async #source() {
    if (this.#document) {
      const text = typeof this.#document === "string" ? this.#document : JSON.stringify(this.#document, null, 2);
      return { content: text, contentName: "content" };
    }
    const address = this.getAttribute("content");
    const url = address ? new URL(address, document.baseURI) : beside("content/sample.json");
    if (this.#fetched?.address === url.href) return this.#fetched;
    const response = await get(url);
    return { content: await response.text(), contentName: url.pathname.split("/").pop(), address: url.href };
  }

  #fail(run, error) {
    if (run !== this.#run) return;
    this.#run++;
    const running = this.dataset.state === "ready";
    const { code, message, problems } = running ? crash(error) : explain(error);
    const hadFocus = this.shadowRoot.activeElement;
    this.#forget();
    this.#show("failed", { crashed: "crashed", "old-browser": "old" }[code] ?? "unable");
    if (hadFocus) this.#notice.focus();
    console.error(`<${TAG}>: ${message}`, ...problems, error);
    emit(this, "mkb-route-error", { code, message, problems });
  }

  /** The fallback, with words above it when something is wrong. */
  #show(state, failure = "loading") {
    this.dataset.state = state;
    this.#failure = failure;
    this.#say();
    this.shadowRoot.adoptedStyleSheets = [];
    this.shadowRoot.replaceChildren(...(state === "failed" ? [this.#notice] : []), this.#slot);
  }

  #say() {
    const language = this.#pageLanguage().toLowerCase().startsWith("en") ? "en" : "nl";
    const said = SAID[language];
    this.#slot.textContent = this.#failure === "loading" ? said.loading : "";
    const words = document.createElement("p");
    words.textContent = said[this.#failure];
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = said.again;
    again.onclick = () => this.#refresh();
    Object.assign(this.#notice, { lang: language, translate: false, tabIndex: -1, role: "alert" });
    this.#notice.part = "failure";
    this.#notice.replaceChildren(words, again);
  }

  #forget() {
    this.#widget = this.#opening = this.#mount = null;
  }

  #speak() {
    const language = this.#pageLanguage();
    if (!this.#widget) return this.#opening ? this.#opening.speak(language) : this.#say();
    if (language === this.#language) return;
    this.#language = language;
    this.#opening?.speak(language);
    this.#widget.speak(language);
  }

  /** The nearest `lang`, also outside the shadow tree that this element may stand in. */
  #pageLanguage() {
    for (let at = this; at; at = at.getRootNode().host) {
      const found = at.closest("[lang]");
      if (found) return found.lang;
    }
    return "nl";
  }

  /** Frees everything but the answers. */
  #stop() {
    this.#run++;
    const widget = this.#widget;
    if (!widget) return;
    this.#answers = widget.answers;
    this.#forget();
    widget.stop();
    widget.free();
    this.#show("loading");
  }
}

const crash = (error) =>
  new Failure("crashed", `the widget stopped (${error}); it shows the fallback, other widgets go on: please report this`);

/** Why a start failed. */
function explain(error) {
  if (error instanceof Failure) return error;
  // Rust throws a list of problems when content does not fit, and nothing else.
  if (typeof error === "string") {
    const problems = JSON.parse(error);
    const [first] = problems;
    const code = first?.code === "SYNTAX" ? "content-not-json" : "content-invalid";
    return new Failure(code, `the content has problems, the first in ${first?.file} on line ${first?.line}: ${first?.message}`, problems);
  }
  if (error instanceof WebAssembly.LinkError) {
    return new Failure("mismatch", `mkb-route.js and mkb-route_bg.wasm are not of the same build (${error.message}): upload both`);
  }
  return crash(error);
}

/** Every event is made here. Details come from src/element/events.rs and never hold an answer. */
function emit(element, name, detail = {}) {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: Object.freeze(detail) }));
}

// On a server that renders pages there are no elements; then importing this does nothing.
const first = globalThis.customElements?.get(TAG);
if (first && !first.warned) {
  first.warned = true;
  console.warn(`<${TAG}> is there already; ${import.meta.url} changes nothing. Is the script on the page twice?`);
}
if (globalThis.customElements && !first) customElements.define(TAG, Intake);
