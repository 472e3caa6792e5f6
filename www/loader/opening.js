// The first question, on screen before the wasm has arrived. It is the very markup that the widget renders: the build
// renders it once (xtask/prerender) and this makes elements of it, so that nothing moves when the widget takes over.
// What the visitor does meanwhile is kept for the widget.

import { screens, alone } from "../opening.json";

const SVG = "http://www.w3.org/2000/svg";

export class Opening {
  /** Goes into the shadow tree. */
  root = document.createElement("div");
  /** The visitor has sent the answer. */
  sent = false;

  #names;
  #level;
  #loading;
  #send;

  /**
   * @param {{language: string, names: Record<string, string>, level: number, loading: Record<string, string>, send: () => void}} options
   * the language, the hogeschool's name and "loading" per language, the level of the heading, and who is told of sending
   */
  constructor({ language, names, level, loading, send }) {
    this.#names = names;
    this.#level = level;
    this.#loading = loading;
    this.#send = send;
    this.root.translate = false;
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest("button[lang]");
      if (button) this.speak(button.lang);
    });
    this.root.addEventListener("change", (event) => this.#tick(event.target));
    this.root.addEventListener("submit", (event) => this.#submit(event));
    this.speak(language);
  }

  /** The names of the ticked options. */
  get answer() {
    return [...this.#inputs()].filter((input) => input.checked).map((input) => input.value);
  }

  /** The visitor is at work here, and should not have it replaced under the hands. */
  get touched() {
    return this.answer.length > 0 || this.root.contains(this.root.getRootNode().activeElement);
  }

  /** The same question in another language, with the same options ticked. */
  speak(language) {
    const ticked = this.answer;
    const focused = this.root.getRootNode().activeElement?.lang;
    this.language = language.toLowerCase().startsWith("en") ? "en" : "nl";
    this.root.replaceChildren(this.#build(screens[this.language]));
    for (const input of this.#inputs()) input.checked = ticked.includes(input.value);
    if (focused) this.root.querySelector(`button[lang="${focused}"]`)?.focus();
    if (this.sent) this.#say();
  }

  #inputs() {
    return this.root.querySelectorAll("input");
  }

  /** An option that stands alone clears the others, and the other way around. */
  #tick(input) {
    if (!input.checked) return;
    const standsAlone = alone.includes(input.value);
    for (const other of this.#inputs()) {
      if (other !== input && (standsAlone || alone.includes(other.value))) other.checked = false;
    }
  }

  #submit(event) {
    event.preventDefault();
    if (this.sent) return;
    this.sent = true;
    this.#say();
    this.#send();
  }

  /** The answer was sent, and the widget is still on its way. */
  #say() {
    const status = document.createElement("p");
    status.role = "status";
    status.textContent = this.#loading[this.language];
    this.root.querySelector("form").append(status);
  }

  /** The element that a list of tag, attributes and content describes. */
  #build([tag, attributes, ...content], space = null) {
    const inside = tag === "svg" ? SVG : space;
    const heading = /^h([2-6])$/.exec(tag);
    const name = heading ? `h${Math.min(Number(heading[1]) + this.#level - 2, 6)}` : tag;
    const element = inside ? document.createElementNS(inside, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    const parts = content.map((part) =>
      typeof part === "string" ? part.replace("{hogeschool}", this.#names[this.language]) : this.#build(part, inside),
    );
    element.append(...parts);
    return element;
  }
}
