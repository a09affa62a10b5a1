/** Past configs without what they repeat: together they say what they said before. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { ownedBy } from "../../src/core/desired/ownership.ts";
import { newSince } from "../../src/core/desired/past-configs.ts";
import { resolveOnDemand } from "../../src/core/desired/resolve-on-demand.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Config } from "../../src/core/model/config.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { pastOf } from "../harness/made-history.ts";
import { configOf, liveOf, settings, TODAY, user } from "./live.ts";

const BASE = `${user("ann@x.io")}${user("bob@x.io")}kind: Group
name: devs
members: [ann@x.io]
---
kind: PermissionSet
name: Reader
---
`;
const set = (ou: string) => `kind: AccountSet\nname: dev\ninclude: {ou: ${ou}}\n---\n`;
const rule = (accounts: string, group = "devs") =>
  `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: Reader, accounts: ${accounts}}\n---\n`;
const contents = ({ objects, rules }: Config) => [[...objects.keys()], rules.length] as const;

describe("what is new in a later config", () => {
  it("is nothing where it says the same in other places", async () => {
    const [one, other] = [
      await configOf(BASE + rule("dev") + set("/Workloads/Dev")),
      await configOf(`# a word\n${set("/Workloads/Dev")}${rule("dev")}${BASE}`),
    ];
    expect(contents(newSince(one)(other))).toEqual([[], 0]);
  });

  it("is an object with another member, and a rule with other accounts, once", async () => {
    const one = await configOf(BASE + rule("{all: true}"));
    const text =
      BASE.replace("[ann@x.io]", "[ann@x.io, bob@x.io]") + rule("{all: true}") + rule("{ou: /Workloads/Dev}");
    const newIn = newSince(one);
    expect(contents(newIn(await configOf(text)))).toEqual([["Group/devs"], 1]);
    expect(contents(newIn(await configOf(text)))).toEqual([[], 0]);
  });

  it("is nothing where what is declared stands in another order", async () => {
    const sets = [set("/Workloads/Dev"), set("/Workloads/Prod").replace("name: dev", "name: prod")];
    const groups = ["kind: Group\nname: b\n---\n", "kind: Group\nname: a\n---\n"];
    const one = await configOf(BASE + rule("dev") + sets.join("") + groups.join(""));
    const other = await configOf(BASE + rule("dev") + sets.reverse().join("") + groups.reverse().join(""));
    expect(contents(newSince(one)(other))).toEqual([[], 0]);
    expect([...one.objects.keys()]).toEqual([...other.objects.keys()]);
  });

  it("is an object with another number, or with a key more", async () => {
    const lasting = (hours: number) => BASE.replace("name: Reader", `name: Reader\nsessionDuration: ${hours}h`);
    const [one, other] = [await configOf(lasting(2)), await configOf(lasting(4))];
    expect(contents(newSince(one)(other))).toEqual([["PermissionSet/Reader"], 0]);
    const described = await configOf(BASE.replace("name: devs", "name: devs\ndescription: Developers"));
    expect(contents(newSince(await configOf(BASE))(described))).toEqual([["Group/devs"], 0]);
  });

  it("is a rule for another account set", async () => {
    const sets = set("/Workloads/Dev") + set("/Workloads/Prod").replace("name: dev", "name: prod");
    const one = await configOf(BASE + sets + rule("dev"));
    expect(contents(newSince(one)(await configOf(BASE + sets + rule("prod"))))).toEqual([[], 1]);
  });

  it("is every rule where an account set, or what is restricted, means something else", async () => {
    const one = await configOf(BASE + rule("dev") + set("/Workloads/Dev"));
    expect(contents(newSince(one)(await configOf(BASE + rule("dev") + set("/Workloads"))))).toEqual([[], 1]);
    expect(contents(newSince(one)(await configOf(BASE + rule("dev") + set("/Workloads/Sbx"))))).toEqual([[], 1]);
    const restricted = settings({ restrictedAccounts: ["333333333333"] });
    expect(contents(newSince(one)(await configOf(restricted + BASE + rule("dev") + set("/Workloads/Dev"))))).toEqual([
      [],
      1,
    ]);
  });
});

it("owns what whole configs own, whatever the history", async () => {
  const parts = [
    user("Eve@x.io"),
    user("eve@x.io"),
    "kind: Group\nname: Ops\nmembers: [ann@x.io]\n---\n",
    "kind: Group\nname: ops\nmembers: [bob@x.io]\n---\n",
  ];
  const rules = [rule("dev"), rule("{ou: /Workloads/Prod}"), rule('"444444444444"'), rule("dev", "gone")];
  const history = fc.array(
    fc.record({
      part: fc.option(fc.constantFrom(...parts)),
      rules: fc.uniqueArray(fc.constantFrom(...rules), { maxLength: 4 }),
      ou: fc.constantFrom("/Workloads/Dev", "/Workloads"),
      restricted: fc.boolean(),
      external: fc.constant("external"),
    }),
    { minLength: 2, maxLength: 6 },
  );
  const live = liveOf({ users: ["ann@x.io", "EVE@x.io"], groups: { OPS: [], devs: [] } });
  const keys = [
    ...["devs", "Ops", "OPS", "ops", "gone"].flatMap((group) => [
      `Group/${group}`,
      ...["ann@x.io", "bob@x.io"].map((member) => `GroupMembership/${group}/${member}`),
      ...live.organization.accounts.map(({ id }) => `AccountAssignment/Reader/group:${group}/${id}`),
    ]),
    ...["Eve", "eve", "EVE", "ann"].map((name) => `User/${name}@x.io`),
  ];
  await fc.assert(
    fc.asyncProperty(history, async (commits) => {
      const [applied, ...later] = await Promise.all(
        commits.map(({ part, rules: some, ou, restricted, external }) => {
          const head = settings({
            identitySource: external,
            ...(restricted ? { restrictedAccounts: ["333333333333"] } : {}),
          });
          return configOf(head + BASE + (part ?? "") + set(ou) + some.join(""));
        }),
      );
      const ownedIn = (configs: readonly Config[]) => {
        const { spelling, ...scope } = scopeOf(applied!, [applied!, ...configs]);
        const directory = directoryOf(live);
        const meaning = (config: Config) =>
          resolveOnDemand(config, directory, kinds, { today: TODAY, past: true, spelling });
        const { declared } = ownedBy(pastOf([applied!, ...configs]), meaning);
        const named = new Set([applied!, ...configs].flatMap((config) => [...meaning(config).named()]));
        const members = ["devs", "Ops", "ops", "gone"].map(scope.members);
        return { declared: keys.filter((key) => declared.has(key)), named: [...named].sort(), members };
      };
      const newIn = newSince(applied!);
      expect(ownedIn(later.map(newIn))).toEqual(ownedIn(later));
    }),
    { numRuns: 200 },
  );
});
