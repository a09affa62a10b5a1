/** Cases are of effects as plans have them: what a plan says of a change, written as a case, is the same effect, and what follows from the rest is filled in alike. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { rootOf } from "../../src/core/document/node.ts";
import { Reporter } from "../../src/core/document/report.ts";
import { casesIn } from "../../src/core/policy/cases/read.ts";
import type { CedarValue, Effect, Entity } from "../../src/core/policy/policy.ts";
import { Company, FILES } from "../access/started.ts";
import { readFiles, SETTINGS } from "../config/fixture.ts";

const OTHER = "kind: Group\nname: newcomers\ndescription: new\n";

let company: Company;
let keys: readonly string[];
beforeAll(async () => {
  company = await Company.start();
  const people = FILES["people.yaml"];
  await company.commit("Ann Lee", {
    ...FILES,
    "others.yaml": OTHER,
    "access/new.yaml":
      "kind: Assignments\nowner: web\nassignments:\n" +
      "  - {group: devs, permissionSet: Admin, accounts: {name: sandbox}, expires: 2099-01-01, reason: r, ticket: T-1}\n" +
      "  - {user: bob@acme.io, permissionSet: Developer, accounts: {name: sandbox}}\n" +
      "  - {group: newcomers, permissionSet: Developer, accounts: {name: prod}}\n",
    "new-set.yaml": "kind: PermissionSet\nname: New\nmanagedPolicies: [PowerUserAccess]\ntags: {team: web}\n",
    "sets.yaml": FILES["sets.yaml"].replace("[PowerUserAccess]", "[PowerUserAccess, IAMFullAccess]"),
    "people.yaml": people.replace("name: ops\nmembers: [bob@acme.io]", "name: ops\nmembers: [alice@acme.io]"),
    "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
  });
  const { stdout } = await company.ask("plan", "--format", "json");
  keys = (JSON.parse(stdout) as { changes: { key: string }[] }).changes.map(({ key }) => key);
}, 60_000);
afterAll(() => company.stop());

const plain = (value: CedarValue, entities: readonly Entity[]): unknown => {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  if ("__extn" in value) return value.__extn.arg;
  const { __entity: uid } = value as { __entity: Entity["uid"] };
  const found = entities.find((one) => one.uid.type === uid.type && one.uid.id === uid.id);
  return found === undefined ? uid.id : { ...found.attrs, tags: found.tags };
};

/** An effect as a case, without some of its context. */
function caseOf({ action, principal, resource, context, entities }: Effect, without: readonly string[]): string {
  const thing = ({ type, id }: Entity["uid"]) => {
    const { attrs, tags } = entities.find(({ uid }) => uid.type === type && uid.id === id)!;
    return { type, ...attrs, ...(tags === undefined ? {} : { tags }) };
  };
  const said = Object.entries(context).filter(([name]) => !without.includes(name));
  const written = Object.fromEntries(said.map(([name, value]) => [name, plain(value, entities)]));
  const one = { name: "it", action, principal: thing(principal), resource: thing(resource), context: written };
  return stringify({ kind: "PolicyTest", cases: [{ ...one, expect: "allow" }] });
}

async function readBack(text: string): Promise<Effect> {
  const { documents } = await readFiles({ "idc.yaml": SETTINGS, "t.yaml": text });
  const reporter = new Reporter();
  const roots = documents.filter(({ kind }) => kind === "PolicyTest").map(rootOf);
  const [found] = casesIn(roots, reporter.report);
  expect(reporter.all(), text).toEqual([]);
  return found!.effect;
}

const sorted = ({ entities, unread: _, ...effect }: Effect) => ({
  ...effect,
  entities: [...entities].sort((a, b) => (a.uid.type < b.uid.type ? -1 : 1)),
});

const FOLLOWS = ["isAdmin", "canWrite", "isStronger", "isNew", "people", "key"];

test("of every effect that the plan has", async () => {
  const seen = new Set<string>();
  for (const key of keys) {
    const { stdout } = await company.ask("policy", "explain", key, "--format", "json");
    const { format: _, version: __, findings: ___, ...effect } = JSON.parse(stdout) as Effect & Record<string, unknown>;
    if (effect.unread.length > 0) continue;
    const whole = effect as unknown as Effect;
    expect(sorted(await readBack(caseOf(whole, [])))).toEqual(sorted(whole));
    const isNew = whole.context.isNew === true || whole.action === "change";
    const ends = whole.context.days === undefined ? [] : [["days"], ["expires"]];
    for (const more of [[], ...ends])
      expect(
        sorted(await readBack(caseOf(whole, [...FOLLOWS.filter((one) => !(isNew && one === "isNew")), ...more]))),
      ).toEqual(sorted(whole));
    seen.add(whole.action);
  }
  expect([...seen].sort()).toEqual(["change", "changePermissionSet", "grant", "join", "leave", "revoke"]);
});
