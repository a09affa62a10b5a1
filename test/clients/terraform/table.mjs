/** What was done to each type of resource, for people: "yes" where nothing disagreed. */
const STEPS = ["create", "import", "vanish", "destroy"];
const HEAD =
  "| resource type | create, plan empty | update, plan empty | import, plan empty | deleted by others | destroy |";

export function tableOf(results, dataSources) {
  const sorted = [...results].sort(([left], [right]) => (left < right ? -1 : 1));
  const rows = sorted.map(([type, done]) => `| ${[type, ...cellsOf(done)].join(" | ")} |`);
  return [HEAD, "|---|---|---|---|---|---|", ...rows, "", `Data sources: ${dataSources.join(", ")}`].join("\n");
}

function cellsOf(done) {
  const count = (step) => done.filter((one) => one === step).length;
  const isDone = (step) => (count(step) > 0 ? "yes" : "NO");
  const updated = done.filter((one) => !STEPS.includes(one));
  const updates = updated.length === 0 ? "NO" : `${updated.length}: ${updated.join(", ")}`;
  // Each resource of the type must be imported, not one of them.
  const imported = count("import") > 0 && count("import") === count("create") ? "yes" : "NO";
  return [isDone("create"), updates, imported, isDone("vanish"), isDone("destroy")];
}
