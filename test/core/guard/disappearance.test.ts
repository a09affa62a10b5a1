/** What depends on what has disappeared in a mass stays. */
import { describe, expect, test } from "vitest";
import { changesOf } from "../live.ts";
import {
  accountIds,
  accountsOf,
  document,
  group,
  people,
  planned,
  rows,
  rule,
  set,
  type Told,
  users,
} from "./company.ts";

const IDS = accountIds(10);
const names = (count: number, prefix = "g") => Array.from({ length: count }, (_, index) => `${prefix}${index + 10}`);

/** So many groups have a row of Dev each; some of them have no name any more. */
function company(stay: number, gone: number) {
  const ghosts = names(gone, "id-");
  const declared = names(stay)
    .map((name) => group(name))
    .join("");
  const config =
    declared +
    set("Dev") +
    names(stay)
      .map((name) => rule("Dev", `group:${name}`, [IDS[0] ?? ""]))
      .join("");
  const live = {
    accounts: accountsOf(IDS),
    groups: Object.fromEntries(names(stay).map((name) => [name, []])),
    sets: { Dev: {} },
    rows: [...names(stay), ...ghosts].map((name) => `Dev group:${name} ${IDS[0]}`),
    orphans: ghosts.map((name) => `AccountAssignment/Dev/group:${name}/${IDS[0]}`),
  };
  return { before: config, after: config, live } satisfies Told;
}

const unknowns = (made: Awaited<ReturnType<typeof planned>>) => made.plan.unknown.map(({ pattern }) => pattern);

describe("principals", () => {
  test("more than a tenth, and five at least: their rows stay and are unknown", async () => {
    const made = await planned(company(43, 5));
    // 43 groups and one account are there, 5 are gone: 5 of 49.
    expect(changesOf(made)).toEqual([]);
    expect(unknowns(made)).toEqual(names(5, "id-").map((name) => `AccountAssignment/*/group:${name}/*`));
    expect(made.plan.unknown[0]?.reason).toBe(
      "5 of 49 principals and accounts are gone at once; if that is meant, pass --override disappearance",
    );
    expect(made.plan.blocked).toHaveLength(5);
  });

  test("a tenth is no mass, nor are four", async () => {
    const tenth = await planned(company(44, 5));
    expect([changesOf(tenth).length, unknowns(tenth)]).toEqual([5, []]);
    expect(changesOf(await planned(company(4, 4)))).toHaveLength(4);
  });

  test("it can be overridden, which is recorded where it mattered", async () => {
    const made = await planned({ ...company(10, 5), overrides: ["disappearance"] });
    expect([changesOf(made).length, unknowns(made), made.plan.overrides]).toEqual([5, [], ["disappearance"]]);
    expect((await planned({ ...company(60, 5), overrides: ["disappearance"] })).plan.overrides).toBeUndefined();
  });

  test("other changes go on", async () => {
    const story = company(10, 5);
    const made = await planned({
      ...story,
      after: story.after.replace(rule("Dev", "group:g10", [IDS[0] ?? ""]), "") + group("new"),
    });
    expect(changesOf(made)).toEqual([
      `allow delete AccountAssignment/Dev/group:g10/${IDS[0]}`,
      "allow create Group/new",
    ]);
  });

  test("members who are users no more", async () => {
    const ghosts = names(5, "id-");
    const config = users(people(2)) + group("devs", people(2));
    const live = {
      users: people(2),
      groups: { devs: [...people(2), ...ghosts] },
      orphans: ghosts.map((name) => `GroupMembership/devs/${name}`),
    };
    const made = await planned({ before: config, after: config, live });
    expect(changesOf(made)).toEqual([]);
    expect(unknowns(made)).toContain("GroupMembership/*/id-10");
  });
});

test("accounts that the organization does not list any more", async () => {
  const away = accountIds(5).map((id) => id.replace(/^3/, "7"));
  const config = group("devs") + set("Dev") + rule("Dev", "group:devs", IDS.slice(0, 3));
  const live = {
    accounts: accountsOf(IDS),
    groups: { devs: [] },
    sets: { Dev: {} },
    rows: rows("Dev", "group:devs", [...IDS.slice(0, 3), ...away]),
  };
  const made = await planned({ before: config, after: config, live });
  expect(changesOf(made)).toEqual([]);
  expect(unknowns(made)).toEqual(away.map((id) => `AccountAssignment/*/*/${id}`));
  const four = await planned({ before: config, after: config, live: { ...live, rows: live.rows.slice(0, -1) } });
  expect(changesOf(four)).toHaveLength(4);
});

describe("names of the config that do not exist", () => {
  const settings = { identitySource: "external" };
  const config = (count: number, also = "") =>
    set("Dev") +
    names(count)
      .map((name) => rule("Dev", `group:${name}`, IDS))
      .join("") +
    rule("Dev", "group:here", IDS) +
    also;
  const live = {
    accounts: accountsOf(IDS),
    groups: { here: [] },
    sets: { Dev: {} },
    rows: [...rows("Dev", "group:here", IDS), `Dev group:id-1 ${IDS[0]}`],
    orphans: [`AccountAssignment/Dev/group:id-1/${IDS[0]}`],
  };

  test("are gone if the config applied last named them too", async () => {
    const made = await planned({ before: config(5), after: config(5), live, settings });
    expect([changesOf(made), unknowns(made)]).toEqual([[], ["AccountAssignment/*/group:id-1/*"]]);
    expect(made.plan.unknown[0]?.reason).toContain("5 of 16 principals and accounts are gone at once; ");
  });

  test("and pending if not: nobody's first run, and no team that joins, is hindered", async () => {
    const joins = await planned({ before: config(0), after: config(20), live, settings });
    expect([changesOf(joins).length, unknowns(joins)]).toEqual([1, []]);
    const fresh = { ...live, rows: [], orphans: [] };
    const first = await planned({ after: config(20), live: fresh, settings });
    expect([changesOf(first).length, unknowns(first)]).toEqual([10, []]);
  });

  test("so it is with account ids, and with members", async () => {
    const away = accountIds(20).slice(10);
    const ids = document("AccountSet", {
      name: "away",
      include: away.slice(0, 5).map((id) => ({ id, allowEmpty: true })),
    });
    const made = await planned({ before: config(0, ids), after: config(0, ids), live, settings });
    expect(changesOf(made)).toEqual([]);
    expect(changesOf(await planned({ before: config(0), after: config(0, ids), live, settings }))).toHaveLength(1);
    const members = group("team", people(5));
    const team = { ...live, groups: { here: [], team: [] } };
    expect(
      changesOf(await planned({ before: config(0, members), after: config(0, members), live: team, settings })),
    ).toEqual([]);
    const known = users(people(5)) + members;
    const directory = await planned({
      before: config(0, known) + group("here"),
      after: config(0, known) + group("here"),
      live: team,
    });
    // Where the directory is ours they are made anew instead.
    expect(changesOf(directory)).toContain("allow create User/p001@acme.io");
  });
});
