// Switches the page between Dutch and English. The widget follows the page by itself.

const button = document.getElementById("language");
const title = document.querySelector("title");

button.addEventListener("click", () => {
  const english = document.documentElement.lang !== "en";
  document.documentElement.lang = english ? "en" : "nl";
  [title.textContent, title.dataset.other] = [title.dataset.other, title.textContent];
  button.lang = english ? "nl" : "en";
  button.textContent = english ? "Nederlands" : "English";
});
