// Runs before everything else on a page: notes what happens, and finds things inside the widget.

/** Deadlines pass; the walks all happen on the same day. Only what asks for a date gets it, clocks go on. */
globalThis.Date = class extends Date {
  constructor(...parts) {
    parts.length > 0 ? super(...parts) : super(2026, 10, 24, 12);
  }
};

/** Both elements, in the order of the page. */
const ELEMENTS = "mkb-route-intake, mkb-route-scan";

globalThis.witness = {
  events: [],
  violations: [],
  errors: [],
  /** When the last widget was ready, in milliseconds since the page began. */
  ready: null,

  host: (place) => document.querySelectorAll(ELEMENTS)[place],

  root: (place) => witness.host(place)?.shadowRoot,

  /** All that a visitor can see, in order, that matches; those with these words, when words are given. */
  all(place, selector, words) {
    const found = [...(witness.root(place)?.querySelectorAll(selector) ?? [])];
    const seen = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return words === undefined ? seen : seen.filter((element) => witness.words(element) === words);
  },

  /** The words of an element, also those for screen readers alone. */
  words: (element) => element.textContent.replace(/\s+/g, " ").trim(),

  /** Addresses fetched since the last widget was ready. The icon of the page is fetched when the browser likes. */
  fetched: () =>
    performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => witness.ready !== null && startTime > witness.ready)
      .map(({ name }) => name)
      .filter((name) => name !== document.querySelector("link[rel=icon]")?.href),
};

for (const name of ["ready", "step", "outcome", "restart", "error"]) {
  addEventListener(`mkb-route-${name}`, ({ target, detail }) => {
    const place = [...document.querySelectorAll(ELEMENTS)].indexOf(target);
    witness.events.push({ name, place, detail: structuredClone(detail) });
    if (name === "ready") witness.ready = performance.now();
  });
}

document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
  witness.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
});

const say = console.error;
console.error = (...words) => {
  witness.errors.push(words.join(" "));
  say(...words);
};

addEventListener("error", ({ message }) => witness.errors.push(message));
addEventListener("unhandledrejection", ({ reason }) => witness.errors.push(String(reason)));
