// What a visitor reads while the widget does not run, around or above the fallback of the page.

/** Everything else about a failure is for the web team. */
const SAID = {
  nl: {
    loading: "De vragen worden geladen…",
    unable: "Deze vragenlijst kan nu niet openen. Dat ligt aan ons. Probeer het later nog een keer.",
    old: "Deze vragenlijst werkt niet in deze browser. Gebruik een nieuwere versie, of een andere browser.",
    crashed: "Er ging iets mis in deze vragenlijst. Dat ligt aan ons. De antwoorden zijn er nog.",
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

/** The words in the language of a tag. */
export const said = (tag) => SAID[languageOf(tag)];

/** Fills the notice: what is wrong, by its key, and a button that tries again. */
export function fill(notice, tag, failure, tryAgain) {
  const again = made("button", "secondary", said(tag).again);
  again.type = "button";
  again.onclick = tryAgain;
  const words = made("div", "", made("p", "", said(tag)[failure]), made("p", "row", again));
  Object.assign(notice, { lang: languageOf(tag), translate: false, tabIndex: -1, role: "alert" });
  notice.part = "failure";
  notice.replaceChildren(made("div", "notice", words));
}

/** An element with its class and content. */
export function made(name, className, ...content) {
  const element = Object.assign(document.createElement(name), { className });
  element.append(...content);
  return element;
}

const languageOf = (tag) => (tag.toLowerCase().startsWith("en") ? "en" : "nl");
