// Measures each build of the rules at each size, and shows one table per build.

const BUILDS = [
  ["size", "Built for size, as the widget is (opt-level z)"],
  ["speed", "Built for speed (opt-level 3)"],
];
const HEADINGS = ["programmes", "routes", "JSON kB", "load ms", "first decision ms", "decide again ms: best", "median", "95 %", "memory MB"];
// The clock of a page is coarse, so decisions are measured by the ten.
const DECISIONS = 10;
const ROUNDS = 40;

const progress = document.getElementById("progress");
const tables = document.getElementById("tables");

for (const [folder, title] of BUILDS) {
  const rules = await import(`./${folder}/bench.js`);
  const { memory } = await rules.default();
  const rows = [];
  for (const programmes of rules.sizes()) {
    progress.textContent = `${title}: ${programmes} programmes`;
    // Lets the browser show that.
    await new Promise((resolve) => setTimeout(resolve, 50));
    rows.push(measured(rules, memory, programmes));
  }
  tables.append(table(title, rows));
}
progress.textContent = "Done.";
document.body.dataset.done = "true";

function measured(rules, memory, programmes) {
  const text = rules.document(programmes);
  const [bench, load] = timed(() => new rules.Bench(text));
  const [routes, first] = timed(() => bench.decide_first());
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push(timed(() => bench.decide_again(DECISIONS))[1] / DECISIONS);
  }
  rounds.sort((one, other) => one - other);
  bench.free();
  const at = (part) => rounds[Math.floor((ROUNDS - 1) * part)].toFixed(2);
  const megabytes = (memory.buffer.byteLength / 1e6).toFixed(0);
  return [programmes, routes, Math.round(text.length / 1000), load.toFixed(1), first.toFixed(1), at(0), at(0.5), at(0.95), megabytes];
}

function timed(run) {
  const before = performance.now();
  const result = run();
  return [result, performance.now() - before];
}

function table(title, rows) {
  const made = document.createElement("table");
  made.createCaption().textContent = title;
  const heading = made.createTHead().insertRow();
  for (const text of HEADINGS) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = text;
    heading.append(cell);
  }
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const value of row) line.insertCell().textContent = value;
  }
  return made;
}
