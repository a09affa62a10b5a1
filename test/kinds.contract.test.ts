/**
 * The contract of every kind: create → change each field alone → remove, each followed by an empty plan, through the commands
 * against the emulator. A kind without a file in `kinds/contracts` fails.
 */
import { describe, expect, test } from "vitest";
import type { OrganizationFile } from "../src/emulator/index.ts";
import { kinds } from "../src/kinds/generated/index.ts";
import { FILES, ORGANIZATION } from "./harness/acme.ts";
import { yaml } from "./harness/scenario.ts";
import { workOf } from "./harness/work-of.ts";
import { contracts } from "./kinds/contract.ts";
import { attempt, type Trial } from "./laws/trial.ts";

const CONTRACTS = await contracts();

const ORGANIZATION_FILE = yaml(
  // Customer managed policies have to exist in every account.
  ORGANIZATION.replace(
    /(?<=name: (?:management|prod|dev|sandbox|closed), )/g,
    `customerManagedPolicies: ["/org/Guard", "/Limit"], `,
  ),
) as OrganizationFile;

/** Applies, checks what was done, and finds nothing left. */
async function expectRun(trial: Trial, changes: readonly string[], provisions = 0): Promise<void> {
  const from = trial.emulator.history().length;
  const { results, pointer } = await trial.apply();
  expect(results.map(({ state, action, key }) => `${state} ${action} ${key}`).sort()).toEqual(
    changes.map((change) => `done ${change}`).sort(),
  );
  expect(pointer).toEqual({ advanced: true });
  const calls = workOf(trial.emulator.history().slice(from));
  const started = calls.filter(
    ({ operation, phase }) => operation === "ProvisionPermissionSet" && phase !== "finished",
  );
  expect(started).toHaveLength(provisions);
  expect((await trial.plan()).changes).toEqual([]);
}

describe("every kind", () => {
  test.each([...kinds.values()])("$kind has an entry, and the entry all of its fields", ({ kind, fields }) => {
    const contract = CONTRACTS.get(kind);
    expect(contract, `no contract for ${kind}`).toBeDefined();
    const told = new Set([...contract!.identity, ...contract!.edits.map(({ field }) => field)]);
    expect([...told].sort()).toEqual(Object.keys(fields).sort());
  });

  test.concurrent.each([...CONTRACTS])("%s: create, change each field alone, remove", async (_, contract) => {
    const { key, text, others = {}, creates = [`create ${key}`], edits, removes = [`delete ${key}`] } = contract;
    const start = { organization: ORGANIZATION_FILE, caller: "111111111111", clicks: [] };
    await attempt(start, FILES, async (trial) => {
      await expectRun(trial, []);
      await trial.commit({ ...others, "object.yaml": text });
      await expectRun(trial, creates);
      for (const { text: next, changes = [`update ${key}`], provisions = 0, console } of edits) {
        if (console !== undefined) await trial.emulator.console(...console);
        await trial.commit({ "object.yaml": next });
        await expectRun(trial, changes, provisions);
      }
      await trial.commit(Object.fromEntries(["object.yaml", ...Object.keys(others)].map((file) => [file, null])));
      await expectRun(trial, removes);
    });
  });
});
