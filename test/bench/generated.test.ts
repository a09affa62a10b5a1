/** What the benchmarks plan: exactly as large as they say, the same each time, served by the emulator, planned without a miss. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedOrganization } from "../../src/emulator/organization/check.ts";
import { organizationFileOf } from "../../src/emulator/samples/generated-file.ts";
import { generateOrganization, SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { planPrepared } from "./plan-prepared.ts";
import { type Prepared, prepare } from "./prepare.ts";

describe.each(["small", "medium", "large"] as const)("the generated organization %s", (name) => {
  const size = SIZES[name];
  const generated = generateOrganization(size, 42);

  it("is exactly as large as it says, without repeats", () => {
    const { accounts, permissionSets, groups, users, rules } = generated;
    const names = [
      accounts.map(({ id }) => id),
      users.map(({ userName }) => userName),
      groups.map((group) => group.name),
    ];
    expect(names.map((list) => new Set(list).size)).toEqual([size.accounts, size.users, size.groups]);
    expect(new Set(permissionSets.map((set) => set.name)).size).toBe(size.permissionSets);
    const rows = rules.flatMap((rule) =>
      rule.accounts.map((account) => `${rule.permissionSet} ${rule.group ?? rule.user} ${account}`),
    );
    expect([rows.length, new Set(rows).size]).toEqual([size.assignments, size.assignments]);
    const memberships = groups.flatMap((group) => group.members.map((member) => `${group.name} ${member}`));
    expect([memberships.length, new Set(memberships).size]).toEqual([size.memberships, size.memberships]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(generateOrganization(size, 42)).toEqual(generated);
    expect(generateOrganization(size, 43).rules).not.toEqual(generated.rules);
  });

  it("is an organization file that the emulator takes", () => {
    expect(() => checkedOrganization(organizationFileOf(generated))).not.toThrow();
  });
});

it("planning finds nothing where nothing drifted, and what was planted where something did", async () => {
  const folder = await mkdtemp(join(tmpdir(), "idc-bench-"));
  try {
    await prepare(folder, "small");
    const { expected } = JSON.parse(await readFile(join(folder, "prepared.json"), "utf8")) as Prepared;
    expect(expected.drifted.length).toBeGreaterThan(2);
    expect(await planPrepared(folder, "live", async (_, body) => body())).toEqual([]);
    expect(await planPrepared(folder, "drifted", async (_, body) => body())).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
