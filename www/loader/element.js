// What runs behind every element of the widget: it fetches, loads, shows what went wrong, and keeps the promises of
// mkb-route.d.ts. What happens inside the widget is Rust; see src/element.rs.

import { Failure, crash, explain } from "./failure.js";
import { beside, fileName, get } from "./fetching.js";
import { fill, made, said } from "./notice.js";
import { watch } from "./watch.js";

/** The widget renders in moments of its own; until there is a heading, there is nothing to take over with. */
const rendered = (mount) =>
  new Promise((resolve) => {
    const look = () => mount.querySelector("[part~=heading]") && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(mount, { childList: true, subtree: true });
    look();
  });

/** What all of them are. A subclass says in `kind` what it is made of; see intake.js and scan.js. */
class WidgetElement extends (globalThis.HTMLElement ?? Object) {
  /** The running widget. */
  #widget = null;
  /** The first screen, until the widget takes over. */
  #opening = null;
  /** Where the widget renders. */
  #mount = null;
  /** Counts starts: one that is not the latest any more gives up. */
  #run = 0;
  /** What the page asked to speak; the visitor may have chosen otherwise since. */
  #language = "";
  /** The document itself, where the page hands it over. */
  #document = null;
  /** What was fetched, by address, so that a move costs no request. */
  #fetched = {};
  /** JSON: what the page hands over, and what there was before a move or a crash. */
  #answers = null;
  /** Why it does not run: a key of what is said. */
  #failure = "loading";

  #slot = made("slot", "");
  #notice = made("div", "root");
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
    try {
      if (!globalThis.WebAssembly || !globalThis.CSSStyleSheet?.prototype.replaceSync) {
        throw new Failure("old-browser", "this browser lacks WebAssembly or constructed style sheets: Chrome 97, Firefox 102 and Safari 16.4 have them");
      }
      const { kind } = this.constructor;
      const code = Promise.all(kind.code());
      const styled = Promise.all(kind.styles()).then((sheets) => (this.shadowRoot.adoptedStyleSheets = sheets));
      const more = kind.more?.(this, (url) => this.#text(url));
      // When something else fails first, these failures are heard by nobody, and need not be.
      for (const other of [code, more]) other?.catch(() => {});
      const [source] = await Promise.all([this.#source(), styled]);
      if (run !== this.#run) return;
      this.#open(source.content);
      const [module, createGlue] = await code;
      const glue = createGlue((exports) => watch(exports, (error) => this.#fail(run, error)));
      await glue({ module_or_path: module });
      Object.assign(source, await more);
      if (run !== this.#run) return;
      this.#language = this.#pageLanguage();
      this.#mount = made("div", "");
      this.#widget = new glue[kind.name](this.#host(this.#mount, source));
      await rendered(this.#mount);
      if (run !== this.#run) return;
      this.dataset.state = "ready";
      queueMicrotask(() => emit(this, "mkb-route-ready"));
      if (!this.#opening?.touched || this.#opening.sent) this.#takeOver();
    } catch (error) {
      this.#fail(run, error);
    }
  }

  /** Shows the first screen, when that is what this visit begins with. */
  #open(content) {
    const { Opening } = this.constructor.kind;
    if (!Opening) return;
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
      loading: { nl: said("nl").loading, en: said("en").loading },
      send: () => this.#widget && this.#takeOver(),
    });
    this.dataset.state = "opening";
    this.shadowRoot.replaceChildren(this.#opening.root);
  }

  /** The widget in place of that first screen, with what was done there. */
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
      programme: setting("programme"),
      ...source,
      language: this.#language,
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
      warn: (message) => console.warn(`<${this.localName}>: ${message}`),
      copy: (text) => {
        // A page that is not secure has no clipboard.
        const copying = navigator.clipboard?.writeText(text) ?? Promise.reject();
        const done = (copied) => () => this.#widget?.copied(copied);
        copying.then(done(true), done(false));
      },
      download: (name, type, text) => {
        const href = URL.createObjectURL(new Blob([text], { type }));
        Object.assign(made("a", ""), { href, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(href), 60_000);
      },
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
    return { content: await this.#text(url), contentName: fileName(url) };
  }

  async #text(url) {
    return (this.#fetched[url] ??= await (await get(url)).text());
  }

  #fail(run, error) {
    if (run !== this.#run) return;
    this.#run++;
    const running = this.dataset.state === "ready";
    const { code, message, problems } = running ? crash(error) : explain(error);
    const hadFocus = this.shadowRoot.activeElement;
    this.#fetched = {};
    this.#forget();
    this.#show("failed", { crashed: "crashed", "old-browser": "old" }[code] ?? "unable");
    if (hadFocus) this.#notice.focus();
    console.error(`<${this.localName}>: ${message}`, ...problems, error);
    emit(this, "mkb-route-error", { code, message, problems });
  }

  /** The fallback, with words above it when something is wrong. */
  #show(state, failure = "loading") {
    this.dataset.state = state;
    this.#failure = failure;
    this.#say();
    this.shadowRoot.replaceChildren(...(state === "failed" ? [this.#notice] : []), this.#slot);
  }

  #say() {
    const language = this.#pageLanguage();
    this.#slot.textContent = this.#failure === "loading" ? said(language).loading : "";
    fill(this.#notice, language, this.#failure, () => this.#refresh());
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
    if (widget) this.#answers = widget.answers;
    this.#forget();
    widget?.stop();
    widget?.free();
    this.#show("loading");
  }
}

/** Every event is made here. Details come from src/element/events.rs and never hold an answer. */
function emit(element, name, detail = {}) {
  element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: Object.freeze(detail) }));
}

/** Defines an element of each kind, once for the whole page. */
export function define(...kinds) {
  // On a server that renders pages there are no elements; then importing this does nothing.
  if (!globalThis.customElements) return;
  for (const kind of kinds) {
    const first = customElements.get(kind.tag);
    if (first) {
      // Once for the page, and not for every element of every copy.
      if (!first.warned) console.warn(`<${kind.tag}> is there already; ${import.meta.url} changes nothing. Is the script on the page twice?`);
      for (const { tag } of kinds) customElements.get(tag).warned = true;
      return;
    }
    customElements.define(
      kind.tag,
      class extends WidgetElement {
        static kind = kind;
        static observedAttributes = ["lang", ...kind.settings];
      },
    );
  }
}
