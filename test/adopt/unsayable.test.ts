/** Names that AWS has and that no config may say: what bears them is left, and import goes on. */
import { expect, test } from "vitest";
import { keyOf } from "../../src/core/base/key.ts";
import { readSnapshot } from "../../src/core/live/saved-snapshot.ts";
import type { Found } from "../../src/core/model/resource.ts";
import { type Snapshot, snapshotOf } from "../../src/core/model/snapshot.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { DEV, liveOf, NOW, PROD } from "../core/live.ts";
import { assignmentsIn, filesIn, imported } from "../laws/imported.ts";

/** Stands for the odd name until all is made up: rows are written in words. */
const PLACE = "placeholder";
const [PROVIDER, DIRECTORY] = [true, false];

/** The same with another name in every spec and key. */
function named(found: Found, name: string, external: boolean): Found {
  const inKey = keyOf("Group", name).slice("Group/".length);
  const spec = Object.fromEntries(
    Object.entries(found.spec).map(([member, value]) => [member, value === PLACE ? name : value]),
  );
  const isPushed = external && (found.kind === "Group" || found.kind === "User");
  return {
    ...{ ...found, spec, key: found.key.replaceAll(PLACE, () => inKey) },
    ...(isPushed ? { facts: { ...found.facts, external } } : {}),
  };
}

/** Somebody of an odd name and a team of a plain one, each with access. */
function organization(type: "group" | "user", name: string, external: boolean): Snapshot {
  const live = liveOf({
    users: type === "user" ? [PLACE] : [],
    groups: { ...(type === "group" ? { [PLACE]: [] } : {}), plain: [] },
    sets: { Dev: {} },
    rows: [`Dev ${type}:${PLACE} ${PROD}`, `Dev group:plain ${DEV}`],
  });
  const odd = [...live.resources.values()].map((one) => named(one, name, external));
  const resources = new Map(odd.map((one) => [one.key, one]));
  const snapshot = readSnapshot(JSON.stringify(snapshotOf({ ...live, resources }, NOW)), Date.parse(NOW), kinds);
  if ("problem" in snapshot) throw new Error(snapshot.problem);
  return snapshot;
}

async function importOf(type: "group" | "user", name: string, external: boolean) {
  const { draft, plan, diagnostics } = await imported(organization(type, name, external), { includeUsers: true });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(plan?.changes).toEqual([]);
  const files = filesIn(draft);
  expect(assignmentsIn(files)).toEqual([`Dev GROUP plain ${DEV}`]);
  const whys = draft.leftOut.filter(({ names }) => names.includes(name)).map(({ kind, why }) => `${kind}: ${why}`);
  const [assignments] = draft.leftOut.filter(({ kind }) => kind === "assignment").map(({ why }) => why);
  return { whys, assignments, settings: files["idc.yaml"], set: files["permission-sets/dev.yaml"] };
}

const NAMES = ["tab\tbed", "two\nlines", "carriage\rreturn", "line\u2028end", "del\u007f", "nul\u0000", "\ufeffmark"];

test.each(NAMES)("a group %j is ignored by its name, whoever owns it", async (name) => {
  const own = await importOf("group", name, DIRECTORY);
  expect(own.whys).toEqual([expect.stringMatching(/^group: that cannot be declared: a group name may not hold /)]);
  expect(own.assignments).toBe("to groups that cannot be declared");
  const pushed = await importOf("group", name, PROVIDER);
  expect(pushed.whys).toEqual(["group: whose names no config may say"]);
  expect(pushed.assignments).toBe("to groups whose names no config may say");
  for (const { settings, set } of [own, pushed]) {
    expect(settings).toMatch(/ignore: \[\{permissionSet: Dev, group: ".*", owner: nobody yet\}\]/);
    expect(set).not.toContain("shared");
  }
});

test("a group whose name is a pattern, too, has its set shared: no rule would be exact", async () => {
  for (const external of [DIRECTORY, PROVIDER]) {
    const { settings, set } = await importOf("group", "tab\t*", external);
    expect(settings).not.toContain("ignore");
    expect(set).toContain("assignments: shared");
  }
});

test.each(NAMES)("a user %j is left, with what users have", async (name) => {
  const own = await importOf("user", name, DIRECTORY);
  expect(own.whys).toEqual([expect.stringMatching(/^user: /)]);
  expect(own.assignments).toBe("to users that cannot be declared");
  const pushed = await importOf("user", name, PROVIDER);
  expect(pushed.whys).toEqual(["user: whose names no config may say"]);
  expect(pushed.set).toContain("assignments: shared");
});
