// Runs the widget on a file from the reader's own disk, and lists what does not fit.

const file = document.getElementById("file");
const report = document.getElementById("report");
const heading = document.getElementById("report-heading");
const problems = document.getElementById("problems");
const widget = document.getElementById("widget");

file.addEventListener("change", async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  report.hidden = true;
  widget.content = await chosen.text();
});

widget.addEventListener("mkb-route-error", ({ detail }) => {
  const count = detail.problems.length;
  if (count === 0) return;
  heading.textContent = count === 1 ? "Eén probleem in het bestand" : `${count} problemen in het bestand`;
  problems.replaceChildren(...detail.problems.map(described));
  report.hidden = false;
  report.focus();
});

widget.addEventListener("mkb-route-ready", () => {
  report.hidden = true;
});

/** One problem: where it is, what it is, and what to do. */
function described({ line, column, code, message, hint }) {
  const item = document.createElement("li");
  const place = document.createElement("strong");
  place.textContent = `Regel ${line}, kolom ${column}`;
  const name = document.createElement("code");
  name.textContent = code;
  item.append(place, ": ", message, hint ? `; ${hint}.` : ".", " ", name);
  return item;
}
