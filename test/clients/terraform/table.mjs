/** What was done to each type of resource, for people: "yes" where nothing disagreed. */
const STEPS = ["create", "import", "destroy"];

export function tableOf(results, dataSources) {
  const rows = [...results]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([type, done]) => {
      const count = (step) => done.filter((one) => one === step).length;
      const updated = done.filter((one) => !STEPS.includes(one));
      const isMade = (step) => (count(step) > 0 && count(step) >= count("create") ? "yes" : "NO");
      const update = updated.length === 0 ? "none" : `${updated.length}: ${updated.join(", ")}`;
      return `| ${type} | ${count("create") > 0 ? "yes" : "NO"} | ${update} | ${isMade("import")} | ${count("destroy") > 0 ? "yes" : "NO"} |`;
    });
  const head = "| resource type | create, plan empty | update, plan empty | import, plan empty | destroy |";
  return [head, "|---|---|---|---|---|", ...rows, "", `Data sources: ${dataSources.join(", ")}`].join("\n");
}
