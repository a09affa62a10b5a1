/** Cases are of effects as plans have them: what a plan says of a change, written as a case, is the same effect, and what follows from the rest is filled in alike. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { rootOf } from "../../src/core/document/node.ts";
import { Reporter } from "../../src/core/document/report.ts";
import { casesIn } from "../../src/core/policy/cases/read.ts";
import type { CedarValue, Effect, Entity } from "../../src/core/policy/policy.ts";
import { ENTITIES, type EntityType } from "../../src/core/policy/vocabulary.ts";
import { readFiles, SETTINGS } from "../config/fixture.ts";
import { configOf, DEV, liveOf, PROD, plan, settings, user } from "../core/live.ts";

const SETS =
  "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\ntags: {team: web}\n---\n" +
  "kind: PermissionSet\nname: View\ndescription: For looking\nsessionDuration: 4h\nmanagedPolicies: [job-function/ViewOnlyAccess]\n---\n";
const group = (name: string, ...members: string[]) =>
  `kind: Group\nname: ${name}\nmembers: [${members.join(", ")}]\n---\n`;
const rules = (...all: string[]) =>
  `kind: Assignments\nowner: web\nassignments:\n${all.map((one) => `  - {${one}}\n`).join("")}`;
const PEOPLE = ["ann", "bob"].map(user).join("");

const PAST = `${settings()}${PEOPLE}${group("ops", "ann")}${group("dev", "bob")}${group("old")}${SETS}${rules(
  "group: ops, permissionSet: Admin, accounts: {name: prod}",
  "user: bob, permissionSet: View, accounts: {name: dev}",
)}`;
const NOW = `${settings({ sensitive: [{ label: "sandbox", accounts: { name: "sandbox" } }] })}${PEOPLE}${group("ops", "bob")}${group("dev", "bob")}${group("new", "ann")}${SETS.replace(
  "[job-function/ViewOnlyAccess]",
  "[PowerUserAccess]",
)}kind: PermissionSet\nname: New\nmanagedPolicies: [PowerUserAccess]\n---\n${rules(
  "group: dev, permissionSet: Admin, accounts: {name: sandbox}, expires: 2099-01-01, reason: r, ticket: T-1",
  "user: ann, permissionSet: View, accounts: {name: prod}",
)}`;

const LIVE = {
  users: ["ann", "bob"],
  groups: { ops: ["ann"], dev: ["bob"], old: [] },
  sets: {
    Admin: { managedPolicies: ["AdministratorAccess"] },
    View: { description: "For looking", sessionDuration: 240, managedPolicies: ["job-function/ViewOnlyAccess"] },
  },
  rows: [`Admin group:ops ${PROD}`, `View user:bob ${DEV}`],
};

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

test("of every effect that a plan has", async () => {
  const [past, now] = [await configOf(PAST), await configOf(NOW)];
  const { plan: made, effectOf } = plan(now, liveOf(LIVE), { past: [past] });
  const effects = made.changes.map(effectOf);
  for (const effect of effects) {
    // What the names of things follow from, what a set that is new was not, and the days until an end are said, or follow.
    expect(sorted(await readBack(caseOf(effect, [])))).toEqual(sorted(effect));
    const isSaid = effect.context.isNew === true || effect.action === "change" ? ["isNew"] : [];
    const left = FOLLOWS.filter((one) => !isSaid.includes(one));
    for (const end of ["days", "expires"])
      expect(sorted(await readBack(caseOf(effect, [...left, end])))).toEqual(sorted(effect));
  }
  const seen = new Set(effects.map(({ action }) => action));
  expect([...seen]).toEqual(
    expect.arrayContaining(["changePermissionSet", "delete", "grant", "join", "leave", "revoke"]),
  );
});

test("what is written beside attributes has no name that an attribute has", () => {
  const names = Object.values<EntityType>(ENTITIES).flatMap(({ attributes }) => Object.keys(attributes));
  expect(names.filter((name) => ["type", "tags"].includes(name))).toEqual([]);
});
