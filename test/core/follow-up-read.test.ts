/** What a first plan makes worth knowing. */

import { describe, expect, test } from "vitest";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Live } from "../../src/core/model/resource.ts";
import { followUpRead } from "../../src/core/plan/follow-up-read.ts";
import { type Round, wholeOf } from "../../src/core/plan/planned.ts";
import { planFrom, roundFrom } from "../../src/core/plan/planning.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { type Observation, planObserved } from "../../src/stages/observe.ts";
import { pastOf } from "../harness/made-history.ts";
import { configOf, DEV, liveOf, MANAGEMENT, NOW, PROD, SANDBOX, settings, sha256, TODAY, user } from "./live.ts";

const SETS = "kind: PermissionSet\nname: Dev\n---\nkind: PermissionSet\nname: Shared\nassignments: shared\n---\n";
const rule = (group: string, set: string, account: string) =>
  `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: ${set}, accounts: ["${account}"]}\n---\n`;
const external = (more: object = {}) => settings({ identitySource: "external", ...more });

const there: Parameters<typeof liveOf>[0] = {
  users: ["ann@x.io"],
  groups: { devs: ["ann@x.io"], ops: [], other: [], root: [] },
  sets: { Dev: {}, Shared: {} },
  rows: [`Dev group:devs ${DEV}`, `Shared group:ops ${PROD}`, `Dev group:root ${MANAGEMENT}`],
};

const group = (name: string, more = "") => `kind: Group\nname: ${name}${more}\n---\n`;

async function lookOf(text: string, before = text, more: Partial<Live> = {}) {
  const [config, past] = [await configOf(text), [await configOf(before)]];
  const live = { ...liveOf(there), ...more };
  const scope = scopeOf(config, past, kinds);
  const { spelling } = scope;
  const base = { state: "believed" as const };
  const planned = planFrom({ config, past: pastOf(past), spelling, base, live, kinds, today: TODAY, now: NOW, sha256 });
  const wish = followUpRead(planned, [config, ...past], scope);
  return wish === undefined ? undefined : { groups: [...wish.groups].sort(), places: wish.places };
}

const RULES = `${rule("devs", "Dev", DEV)}${rule("ops", "Shared", PROD)}${rule("root", "Dev", MANAGEMENT)}`;

describe("a second look", () => {
  test("is not taken where nothing changes", async () => {
    expect(await lookOf(`${external()}${SETS}${RULES}`)).toBeUndefined();
  });

  test("goes to the members of a group that gains or loses", async () => {
    const more = `${RULES}${rule("other", "Dev", PROD)}`;
    expect(await lookOf(`${external()}${SETS}${more}`)).toEqual({ groups: ["other"], places: [] });
  });

  test("does not go to members who were read, nor to a group that is not there", async () => {
    const managed = `kind: Group\nname: devs\nmembers: [ann@x.io]\n---\nkind: User\nuserName: ann@x.io\nname: {given: ann, family: Acme}\n---\n`;
    const text = `${settings()}${SETS}${managed}kind: Group\nname: fresh\n---\n${rule("devs", "Dev", DEV)}${rule("devs", "Dev", PROD)}${rule("fresh", "Dev", PROD)}`;
    expect((await lookOf(text))?.groups).not.toContain("devs");
    expect((await lookOf(text))?.groups).not.toContain("fresh");
  });

  test("goes to who has access to what runs idc, and to who is protected, once something is taken away", async () => {
    const less = `${rule("ops", "Shared", PROD)}${rule("root", "Dev", MANAGEMENT)}`;
    const look = await lookOf(`${external()}${SETS}${less}`, `${external()}${SETS}${RULES}`);
    expect(look).toEqual({ groups: ["devs", "root"], places: [] });
    const grant = { group: "other", permissionSet: "Dev", accounts: { all: true } };
    const guarded = external({ protected: [grant], operators: ["group/ops"] });
    const wide = await lookOf(`${guarded}${SETS}${less}`, `${guarded}${SETS}${RULES}`);
    expect(wide?.groups).toEqual(["devs", "ops", "other", "root"]);
  });

  test("goes to who holds a set whose definition changes, and to every group where a user is deleted", async () => {
    const text = (set: string) => `${external()}${SETS.replace("name: Shared", `name: Shared${set}`)}${RULES}`;
    expect((await lookOf(text("\nsessionDuration: 2h"), text("")))?.groups).toEqual(["ops", "root"]);
    const ann = "kind: User\nuserName: ann@x.io\nname: {given: ann, family: Acme}\n---\n";
    const unmanaged = "kind: Group\nname: other\n---\nkind: Group\nname: devs\n---\n";
    const grants = rule("devs", "Dev", DEV);
    const deleted = await lookOf(
      `${settings()}${SETS}${unmanaged}${grants}`,
      `${settings()}${SETS}${ann}${unmanaged}${grants}`,
    );
    expect(deleted?.groups).toEqual(expect.arrayContaining(["devs", "other"]));
  });

  test("goes to the places of a shared set where something is taken away and the others were not read", async () => {
    const less = `${rule("devs", "Dev", DEV)}${rule("root", "Dev", MANAGEMENT)}`;
    const texts = [`${external()}${SETS}${less}`, `${external()}${SETS}${RULES}`] as const;
    const place = { permissionSet: "Shared", account: PROD };
    expect((await lookOf(...texts, { namedOnly: new Set(["Shared"]) }))?.places).toEqual([place]);
    expect((await lookOf(...texts))?.places).toEqual([]);
  });

  test("goes to a group that leaves, and to nobody for a set of its name or for what else changes of it", async () => {
    const before = `${settings()}${SETS}kind: PermissionSet\nname: ops\n---\n${group("Dev")}${group("devs")}${group("other")}`;
    const after = `${settings()}${SETS}${group("Dev", "\ndescription: x")}${group("devs")}`;
    const groups = { ...there.groups, Dev: [] };
    const live = liveOf({ ...there, groups, sets: { ...there.sets, ops: {} }, rows: [`Dev group:devs ${DEV}`] });
    const rest = rule("devs", "Dev", DEV);
    // Nothing runs idc here: what is taken away is nobody else's.
    const look = await lookOf(`${after}${rest}`, `${before}${rest}`, live);
    expect(look).toEqual({ groups: ["other"], places: [] });
  });

  test("has nothing to look for where only what was read changes", async () => {
    const text = (more: string) => `${settings()}${SETS}${group("devs", more)}${rule("devs", "Dev", DEV)}`;
    const live = { ...there, rows: [`Dev group:devs ${DEV}`] };
    expect(await lookOf(text("\ndescription: x"), text(""), liveOf(live))).toBeUndefined();
  });

  test("one change that takes away among those that give is enough", async () => {
    const texts = [`${rule("other", "Dev", DEV)}${rule("root", "Dev", MANAGEMENT)}`, RULES] as const;
    const [after, before] = texts.map((rules) => `${external()}${SETS}${rules}`);
    expect((await lookOf(after!, before))?.groups).toEqual(["devs", "ops", "other", "root"]);
  });

  test("goes to no user who is called like a group", async () => {
    const people = ["ann@x.io", "other", "root"].map((name) => user(name)).join("");
    const [devs, direct] = [rule("devs", "Dev", DEV), rule("root", "Dev", PROD).replace("group: root", "user: root")];
    const head = `${settings({ operators: ["user/other"] })}${SETS}${group("devs")}`;
    const users = ["ann@x.io", "other", "root"];
    const live = liveOf({ ...there, users, rows: [`Dev group:devs ${DEV}`, `Dev user:root ${PROD}`] });
    const look = await lookOf(`${head}${people}${direct}`, `${head}${people}${devs}${direct}`, live);
    expect(look).toEqual({ groups: ["devs"], places: [] });
  });

  test("where a user is deleted goes to the groups of rules, and to nothing else of a group's name", async () => {
    const sets = `${SETS}kind: PermissionSet\nname: other\n---\n`;
    const rules = `${rule("devs", "Dev", DEV)}${rule("root", "Dev", PROD).replace("group: root", "user: root")}`;
    const before = `${settings()}${sets}${group("devs")}${user("ann@x.io")}${user("root")}${rules}`;
    const rows = [`Dev group:devs ${DEV}`, `Dev user:root ${PROD}`, `Shared group:ops ${PROD}`];
    const live = liveOf({ ...there, users: ["ann@x.io", "root"], sets: { ...there.sets, other: {} }, rows });
    // Now an identity provider has the groups, so that no document names them, and no rule named `ops` before.
    const look = await lookOf(`${external()}${sets}${rules}${rule("ops", "Shared", PROD)}`, before, live);
    expect(look?.groups).toEqual(["devs", "ops"]);
    const stays = `${settings()}${sets}${group("devs")}${user("root")}${rules}`;
    expect((await lookOf(`${stays}${user("ann@x.io")}`, before, live))?.groups).toBeUndefined();
    expect((await lookOf(stays, before, live))?.groups).toEqual(["devs"]);
  });

  test("a user who only changes is no reason to look at every group", async () => {
    const text = (given: string) =>
      `${settings()}${SETS}${group("devs")}${user("ann@x.io").replace("given: ann", `given: ${given}`)}${rule("devs", "Dev", DEV)}`;
    const live = liveOf({ ...there, rows: [`Dev group:devs ${DEV}`] });
    expect(await lookOf(text("Anne"), text("ann"), live)).toBeUndefined();
  });

  test("sees each place where something is taken away, and none where something is given", async () => {
    const shared = (...accounts: string[]) => accounts.map((account) => rule("ops", "Shared", account)).join("");
    const managed = `${settings()}${SETS}kind: Group\nname: ops\nmembers: []\n---\n`;
    const live = liveOf({
      groups: { ops: [] },
      sets: there.sets!,
      rows: [PROD, DEV].map((id) => `Shared group:ops ${id}`),
    });
    const look = await lookOf(`${managed}${shared(SANDBOX)}`, `${managed}${shared(PROD, DEV)}`, {
      ...live,
      namedOnly: new Set(["Shared"]),
    });
    expect(look?.groups).toEqual([]);
    expect(look?.places.map(({ account }) => account).sort()).toEqual([PROD, DEV].sort());
  });
});

test("what readers alone are told is reckoned for the last of all rounds, and says what planning once would", async () => {
  const before = `${external()}${SETS}${RULES}`;
  const [config, past] = [await configOf(`${before}${rule("devs", "Dev", PROD)}`), [await configOf(before)]];
  const scope = scopeOf(config, past, kinds);
  let hashes = 0;
  const counted = (text: string) => {
    hashes += 1;
    return sha256(text);
  };
  const live = liveOf(there);
  const base = { state: "believed" as const };
  const given = { config, past: pastOf(past), spelling: scope.spelling, base, kinds, today: TODAY, now: NOW };
  const rounds: Round[] = [];
  const planWith = (seen: Live) => {
    rounds.push(roundFrom({ ...given, live: seen, sha256: counted }));
    return rounds.at(-1)!;
  };
  const seen: Live = { ...live, looked: new Set(["devs"]) };
  // As where AWS bears something out otherwise than it was listed: each proof plans again.
  const observation: Pick<Observation, "live" | "scope" | "further" | "proved"> = {
    ...{ live, scope },
    further: async () => seen,
    proved: async (round, again) => again(round.live),
  };
  const last = await planObserved(observation as Observation, [config, ...past], planWith);
  expect([rounds.length, last === rounds.at(-1), hashes]).toEqual([4, true, 0]);
  const { plan } = wholeOf(last);
  expect([wholeOf(last).plan === plan, hashes]).toEqual([true, 1]);
  expect(plan).toEqual(planFrom({ ...given, live: seen, sha256 }).plan);
  expect(plan.access?.line).toBe("+1 person gains A ROLE WITHOUT RIGHTS on 1 account");
});
