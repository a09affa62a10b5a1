/**
 * Kinds from outside: a vault with tags, an immutable region and a list, and the shelves in it, of a service that only this test knows,
 * go through validate, plan, text, Markdown, JSON, snapshot, the offline plan, apply, lost answers and removal.
 */
import { expect, onTestFinished, test } from "vitest";
import { runPlan } from "../src/cli/plan.ts";
import { runValidate } from "../src/cli/validate.ts";
import { readSnapshot } from "../src/core/live/saved-snapshot.ts";
import type { Change } from "../src/core/model/change.ts";
import { renderJson } from "../src/render/text.ts";
import { ORGANIZATION } from "./harness/acme.ts";
import { vaultsClient } from "./harness/foreign/client.ts";
import { foreignKinds } from "./harness/foreign/documents.ts";
import { vaultService } from "./harness/foreign/service.ts";
import { type Files, overHttp, type Scenario, startScenario, yaml } from "./harness/scenario.ts";
import { testWorld } from "./harness/world.ts";

const SETTINGS = "kind: Settings\nversion: 1\nname: acme\nmode: full\ndirectUserAssignments: managed\nprotected: []\n";
const vault = (more: string) => `kind: Vault\nname: gold\n${more}`;
const GOLD = vault("region: eu\nlabels: [b, a]\ntags: {team: x}\n");
const TOP = "kind: Shelf\nvault: gold\nname: top\nsize: 3\n";

/** Which operations are denied. */
let denied = (_operation: string): boolean => false;

async function start(files: Files, lost: Set<string> = new Set()): Promise<Scenario> {
  const scenario = await startScenario({
    organization: yaml(ORGANIZATION),
    files: { "settings.yaml": SETTINGS, ...files },
    kinds: foreignKinds,
    services: [vaultService],
    clients: [vaultsClient(lost, (operation) => denied(operation))],
  });
  onTestFinished(() => scenario.stop());
  return scenario;
}

const told = ({ verdict, action, key }: Change) => `${verdict} ${action} ${key}`;
const changesIn = async (scenario: Scenario) => (await scenario.plan()).result.changes.map(told);

/** Text and Markdown of the plan, and what `validate` says. */
async function printed(scenario: Scenario, format: "text" | "markdown"): Promise<string> {
  const world = testWorld({ cwd: scenario.dir, kinds: foreignKinds });
  const aws = { ...overHttp(scenario.emulator), services: [vaultsClient()] };
  await runPlan({ dir: ".", format, detailedExitcode: false, aws }, world);
  return world.stdout();
}

async function applied(scenario: Scenario) {
  const { result, stderr } = await scenario.apply();
  expect([result?.results.filter(({ state }) => state !== "done"), stderr]).toEqual([[], expect.any(String)]);
  const again = await scenario.plan();
  expect(again.result.changes).toEqual([]);
  expect(again.exitCode).toBe(0);
  return result;
}

const stateOf = ({ emulator }: Scenario) => emulator.state() as unknown as Record<string, readonly object[]>;

test("is checked: a mistake has its place", async () => {
  const { dir } = await start({ "gold.yaml": vault("regoin: eu\n") });
  const world = testWorld({ cwd: dir, kinds: foreignKinds });
  expect(await runValidate({ dir: ".", format: "text" }, world)).toBe(1);
  expect(world.stdout()).toContain("gold.yaml:3");
  expect(world.stdout()).toContain("did you mean region?");
});

test("is made, changed and removed, each shown before and gone from the plan after", async () => {
  const scenario = await start({ "gold.yaml": GOLD, "top.yaml": TOP });
  const first = await scenario.plan();
  expect(first.result.changes.map(told)).toEqual(["allow create Shelf/gold/top", "allow create Vault/gold"]);
  const text = await printed(scenario, "text");
  expect(text.split("\n")[0]).toContain("+1 shelf · +1 vault");
  expect(text).toContain("Vaults\n");
  expect(text).toContain("+ vault gold");
  expect(text).toContain("+ shelf gold / top");
  expect(await printed(scenario, "markdown")).toContain("shelf `gold` / `top`");
  await applied(scenario);
  const { history } = scenario.emulator;
  expect(history().flatMap(({ service, operation }) => (service === "vaults" ? [operation] : []))).toEqual([
    "CreateVault",
    "CreateShelf",
  ]);
  expect(stateOf(scenario).vaults).toMatchObject([{ name: "gold", labels: ["a", "b"], tags: { team: "x" } }]);

  await scenario.commit({ "gold.yaml": vault("region: eu\nlabels: [c]\ndescription: old\ntags: {team: y}\n") });
  expect(await changesIn(scenario)).toEqual(["allow update Vault/gold"]);
  expect(await printed(scenario, "text")).toContain("~ vault gold");
  await applied(scenario);
  expect(stateOf(scenario).vaults).toMatchObject([{ labels: ["c"], description: "old", tags: { team: "y" } }]);

  await scenario.commit({ "gold.yaml": null, "top.yaml": null });
  expect(await changesIn(scenario)).toEqual(["allow delete Shelf/gold/top", "ask delete Vault/gold"]);
  expect((await printed(scenario, "text")).split("\n")[0]).toContain("−1 shelf · −1 vault");
  await applied(scenario);
  // An empty list is not shown.
  expect([stateOf(scenario).vaults, stateOf(scenario).shelves]).toEqual([undefined, undefined]);
});

test("is made anew where AWS does not change a field in place, with what hangs on it", async () => {
  const scenario = await start({ "gold.yaml": GOLD, "top.yaml": TOP });
  await applied(scenario);
  const before = stateOf(scenario).vaults![0] as { readonly id: string };
  await scenario.commit({ "gold.yaml": vault("region: us\nlabels: [a]\n") });
  const text = await printed(scenario, "text");
  expect(text.split("\n")[0]).toContain("+1 shelf · −1 shelf · +1 vault · −1 vault · 4 need a person");
  expect(text).toContain("AWS does not change region in place");
  expect(await printed(scenario, "markdown")).toContain("AWS does not change region in place");
  expect((await scenario.apply({ auto: true })).exitCode).toBe(3);
  expect(stateOf(scenario).vaults).toMatchObject([{ region: "eu" }]);
  await applied(scenario);
  expect(stateOf(scenario).vaults).toMatchObject([{ region: "us" }]);
  expect(stateOf(scenario).vaults![0]).not.toMatchObject({ id: before.id });
  expect(stateOf(scenario).shelves).toHaveLength(1);
});

test("is found again where an answer is lost, to a creation, a change, a deletion and one that makes anew", async () => {
  const lost = new Set(["CreateVault", "CreateShelf"]);
  const scenario = await start({ "gold.yaml": GOLD, "top.yaml": TOP }, lost);
  await applied(scenario);
  expect(lost.size).toBe(0);
  for (const operation of ["UpdateVault", "TagVault", "UpdateShelf"]) lost.add(operation);
  await scenario.commit({
    "gold.yaml": vault("region: eu\nlabels: [z]\ntags: {team: q}\n"),
    "top.yaml": TOP.replace("3", "4"),
  });
  await applied(scenario);
  for (const operation of ["DeleteShelf", "DeleteVault", "CreateVault", "CreateShelf"]) lost.add(operation);
  await scenario.commit({ "gold.yaml": vault("region: us\nlabels: [z]\ntags: {team: q}\n") });
  await applied(scenario);
  expect(lost.size).toBe(0);
  expect(stateOf(scenario).vaults).toMatchObject([{ region: "us", labels: ["z"] }]);
  expect(stateOf(scenario).shelves).toMatchObject([{ size: 4 }]);
});

test("is in a snapshot, and a plan from it is the plan from AWS", async () => {
  const scenario = await start({ "gold.yaml": GOLD, "top.yaml": TOP });
  await applied(scenario);
  const { result, file } = await scenario.snapshot();
  expect(result.resources.flatMap(({ kind, key }) => (/Vault|Shelf/.test(kind) ? [key] : []))).toEqual([
    "Shelf/gold/top",
    "Vault/gold",
  ]);
  await scenario.commit({ "gold.yaml": vault("region: us\nlabels: [q]\n"), "top.yaml": TOP.replace("3", "9") });
  const [online, offline] = [await scenario.plan(), await scenario.plan({ live: file })];
  expect(offline.result.changes).toEqual(online.result.changes);
  expect(online.result.changes).toHaveLength(4);
  const unknown = readSnapshot(renderJson(result), Date.parse(result.made), new Map());
  expect(unknown).toMatchObject({ problem: expect.stringContaining("of a kind that is not known here") });
});

test("is news where nobody declared it, and drift where somebody changed it", async () => {
  const scenario = await start({ "gold.yaml": GOLD });
  await applied(scenario);
  await scenario.emulator.console("vaults:CreateVault", { Name: "lead", Region: "eu", Labels: [] });
  expect(await printed(scenario, "text")).toContain("Declared by no config here, and left as they are\n  ! vault lead");
  expect(await printed(scenario, "markdown")).toContain("vault `lead`");
  const { id } = stateOf(scenario).vaults![0] as { readonly id: string };
  await scenario.emulator.console("vaults:UpdateVault", { VaultId: id, Labels: ["else"] });
  const { changes } = (await scenario.plan()).result;
  expect(changes.map((change) => `${change.cause} ${told(change)}`)).toEqual(["drift allow update Vault/gold"]);
  await applied(scenario);
});

test("is not done where nobody could look whether it is gone", async () => {
  const scenario = await start({ "gold.yaml": GOLD });
  await applied(scenario);
  await scenario.commit({ "gold.yaml": null });
  let listed = 0;
  // The plan's reading is answered, and what looks for the deletion is not.
  denied = (operation) => operation === "ListVaults" && ++listed > 1;
  try {
    const { result } = await scenario.apply();
    expect(result.results.map(({ key, state }) => [key, state])).toEqual([["Vault/gold", "unknown"]]);
    expect(listed).toBeGreaterThan(1);
  } finally {
    denied = () => false;
  }
});
