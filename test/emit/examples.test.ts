/** Every example in Terraform: what stands in test/emit/golden is there to be read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { EXAMPLES } from "../harness/command.ts";
import { type Files, type Scenario, startScenario } from "../harness/scenario.ts";
import { wrongBy } from "./bindings.ts";
import { emit, filesIn, merged } from "./emitted.ts";

const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "organization.yaml")));

let scenario: Scenario;
afterEach(() => scenario.stop());

describe.each(names.sort())("example %s", (name) => {
  test("is as its golden file says, and as the bindings want it", async () => {
    const organization: unknown = parse(readFileSync(join(EXAMPLES, name, "organization.yaml"), "utf8"));
    const files = Object.fromEntries(filesIn(join(EXAMPLES, name, "config"))) as Files;
    scenario = await startScenario({ organization, files });
    const { exitCode, files: written } = await emit(scenario, { form: "json", dropsExpiry: true });
    expect(exitCode).toBe(0);
    const { resource } = merged(written);
    for (const [type, named] of Object.entries(resource))
      for (const one of Object.values(named)) expect(wrongBy(type, one)).toEqual([]);
    const { files: hcl } = await emit(scenario, { form: "hcl", dropsExpiry: true, output: "hcl" });
    const text = [...hcl]
      .filter(([path]) => path.endsWith(".tf"))
      .map(([path, body]) => `# ${path}\n${body}`)
      .join("\n")
      .replace(/commit [0-9a-f]{40}/, "commit …");
    await expect(text).toMatchFileSnapshot(`golden/${name}.tf`);
  });
});
