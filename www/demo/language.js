// Switches the page between Dutch and English. The widget follows the page by itself.

const TITLES = {
  nl: "Werken en leren op het hbo – Hogeschool Merenveld",
  en: "Work and study at a hogeschool – Hogeschool Merenveld",
};
const button = document.getElementById("language");

button.addEventListener("click", () => {
  const english = document.documentElement.lang !== "en";
  document.documentElement.lang = english ? "en" : "nl";
  document.title = TITLES[document.documentElement.lang];
  button.lang = english ? "nl" : "en";
  button.textContent = english ? "Nederlands" : "English";
});
