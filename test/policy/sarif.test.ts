/** `--format sarif` of plan, show and validate: one document for code scanning, with nobody in it who may not be named. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Company, FILES } from "../access/started.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectSarif } from "../harness/sarif.ts";

const KEY = "AccountAssignment/Admin/user:alice@acme.io/444444444444";

const CEDAR = `
@id("nobody-alone")
@message("Alice never alone")
forbid (principal is User, action == Action::"grant", resource);
`;

let company: Company;
beforeAll(async () => {
  company = await Company.start();
  await company.commit("Ann Lee", {
    ...FILES,
    "idc.yaml": `${FILES["idc.yaml"]}policies: [admin-needs-reason]\n`,
    "policies/own.cedar": CEDAR,
    "access/new.yaml":
      "kind: Assignments\nassignments:\n  - {user: alice@acme.io, permissionSet: Admin, accounts: {name: sandbox}}\n",
  });
});
afterAll(() => company.stop());

const placesIn = (text: string) =>
  expectSarif(text).results.map(({ ruleId, level, locations: [place], relatedLocations = [] }) => {
    const { artifactLocation, region } = place!.physicalLocation;
    const related = relatedLocations.map((one) => one.physicalLocation.artifactLocation.uri);
    return [level, ruleId, `${artifactLocation.uri}:${region.startLine}`, ...related].join(" ");
  });

const FOUND = [
  "error admin-needs-reason access/access/new.yaml:3",
  "error nobody-alone access/access/new.yaml:3 access/policies/own.cedar",
];

test("a plan that guardrails refuse has them at the line of the config, and exits as ever", async () => {
  const { stdout, exitCode } = await company.ask("plan", "--format", "sarif");
  expect(exitCode).toBe(3);
  expect(placesIn(stdout)).toEqual(FOUND);
  const [result] = expectSarif(stdout).results;
  expect(result!.properties).toEqual({ key: KEY });
  expect(expectSarif(stdout).tool.driver.version).toBe("0.0.0");
});

test("a saved plan is shown so, too, and below names nobody is named", async () => {
  await company.ask("plan", "-o", "plan.json");
  const shown = async (privacy: string) =>
    (await idcHere(["show", "plan.json", "--format", "sarif", "--privacy", privacy], { cwd: company.dir })).stdout;
  expect(await shown("names")).toBe((await company.ask("plan", "--format", "sarif")).stdout);
  for (const privacy of ["groups", "counts"]) {
    const text = await shown(privacy);
    expect(text).not.toMatch(/alice/i);
    expect(placesIn(text).sort()).toEqual(FOUND);
  }
});

test("it is the only document on standard output", async () => {
  await expect(company.ask("plan", "--format", "sarif", "-o", "-")).rejects.toThrow("--format sarif goes without -o -");
});

test("validate has what is wrong with the config, and nothing once it is mended", async () => {
  const validate = () => idcHere(["validate", "access", "--format", "sarif"], { cwd: company.dir });
  const sound = await validate();
  expect([sound.exitCode, expectSarif(sound.stdout).results]).toEqual([0, []]);
  await company.write({ "policies/own.cedar": CEDAR.replace("is User", "is Usr") });
  const broken = await validate();
  await company.write({ "policies/own.cedar": CEDAR });
  expect(broken.exitCode).toBe(1);
  expect(placesIn(broken.stdout)).toEqual(["error policy-invalid access/policies/own.cedar:4"]);
});
