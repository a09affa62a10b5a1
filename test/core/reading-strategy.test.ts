/** Which way of reading assignments takes the fewest calls, and still shows what matters. */
import { describe, expect, test } from "vitest";
import {
  type AssignmentFacts,
  type PermissionSetFacts,
  strategiesOf,
  unseenBy,
} from "../../src/core/live/reading-strategy.ts";

const set = (name: string, byPairs: number, more: Partial<PermissionSetFacts> = {}): PermissionSetFacts => ({
  name,
  needs: "all",
  goes: false,
  byPairs,
  named: [],
  ...more,
});
const facts = (more: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  sets: [set("Dev", 300), set("Admin", 100)],
  others: { byPairs: 50, leaving: [] },
  groups: 30,
  users: 200,
  ofUsers: true,
  mayAskByPrincipal: true,
  ...more,
});
const shared = (name: string, byPairs: number, ...named: readonly string[]) =>
  set(name, byPairs, { needs: "named", named });
const best = (more: Partial<AssignmentFacts>) => {
  const { name, calls, pairs, principals } = strategiesOf(facts(more))[0];
  return { name, calls, pairs: [...pairs], principals };
};

describe("the cheapest way", () => {
  test("is by principals where these are fewer than pairs", () => {
    expect(best({})).toEqual({ name: "principals", calls: 230, pairs: [], principals: [] });
    expect(strategiesOf(facts()).map(({ name, calls }) => [name, calls])).toEqual([
      ["principals", 230],
      ["pairs", 400],
    ]);
  });

  test("is by pairs where these are fewer, or hardly more: they show who is gone, too", () => {
    expect(best({ users: 1000 })).toEqual({ name: "pairs", calls: 400, pairs: ["Dev", "Admin"], principals: [] });
    expect(best({ users: 351 }).name).toBe("pairs");
    expect(best({ users: 349 }).name).toBe("principals");
  });

  test("is by groups alone where assignments of users do not matter, and never otherwise", () => {
    expect(best({ ofUsers: false })).toEqual({ name: "groups", calls: 30, pairs: [], principals: [] });
    expect(strategiesOf(facts()).map(({ name }) => name)).not.toContain("groups");
  });

  test("is by pairs where nobody may be asked for by principal", () => {
    expect(strategiesOf(facts({ mayAskByPrincipal: false })).map(({ name }) => name)).toEqual(["pairs"]);
  });

  test("reads what is to be deleted by pairs in any case", () => {
    const sets = [set("Dev", 300), set("Old", 40, { goes: true })];
    expect(best({ sets })).toEqual({ name: "principals", calls: 270, pairs: ["Old"], principals: [] });
  });

  test("reads shared sets by the few that are named, and the others by pairs", () => {
    const sets = [
      set("Exclusive", 60),
      shared("Everywhere", 2020, "Group/ops"),
      shared("Small", 2, "Group/a", "Group/b"),
    ];
    expect(best({ sets, users: 9000 })).toEqual({
      name: "pairs and principals",
      calls: 63,
      pairs: ["Exclusive", "Small"],
      principals: ["Group/ops"],
    });
    // A shared set that goes has to lose the assignments of everybody.
    const going = [shared("Gone", 500, "Group/ops")].map((one) => ({ ...one, goes: true }));
    expect(best({ sets: going, users: 9000 })).toMatchObject({ name: "pairs", pairs: ["Gone"] });
  });
});

describe("users and groups that leave", () => {
  const leaving = ["Group/gone", "User/gone@x.io"];

  test("are asked for, and all their assignments are seen, on whatever set", () => {
    expect(best({ others: { byPairs: 5000, leaving }, users: 9000 })).toEqual({
      name: "pairs and principals",
      calls: 402,
      pairs: ["Dev", "Admin"],
      principals: leaving,
    });
    // With everybody they are asked for as it is; with groups alone a user is not.
    expect(best({ others: { byPairs: 5000, leaving } })).toMatchObject({ name: "principals", principals: [] });
    expect(best({ others: { byPairs: 5000, leaving }, ofUsers: false })).toMatchObject({
      name: "groups",
      calls: 31,
      principals: ["User/gone@x.io"],
    });
  });

  test("cost all pairs of all sets where nobody may be asked for", () => {
    const [only] = strategiesOf(facts({ others: { byPairs: 50, leaving }, mayAskByPrincipal: false }));
    expect([only.calls, only.othersByPairs]).toEqual([450, true]);
    expect(strategiesOf(facts({ mayAskByPrincipal: false }))[0].othersByPairs).toBe(false);
  });
});

describe("each way", () => {
  const sets = [shared("Everywhere", 2020, "Group/ops"), set("Old", 7, { goes: true })];
  const ways = (more: Partial<AssignmentFacts> = {}) =>
    new Map(strategiesOf(facts({ sets, ...more })).map((way) => [way.name, way] as const));
  const asksFor = (
    name: "pairs" | "principals" | "groups" | "pairs and principals",
    more?: Partial<AssignmentFacts>,
  ) => {
    const { pairs, othersByPairs, everyGroup, everyUser, principals } = ways(more).get(name)!;
    return { pairs: [...pairs], othersByPairs, everyGroup, everyUser, principals };
  };
  const nobody = { othersByPairs: false, everyGroup: false, everyUser: false, principals: [] };

  test("asks for whom it says, and for nobody else", () => {
    expect(asksFor("pairs")).toEqual({ ...nobody, pairs: ["Everywhere", "Old"] });
    expect(asksFor("principals")).toEqual({ ...nobody, pairs: ["Old"], everyGroup: true, everyUser: true });
    expect(asksFor("groups", { ofUsers: false })).toEqual({ ...nobody, pairs: ["Old"], everyGroup: true });
    expect(asksFor("pairs and principals")).toEqual({ ...nobody, pairs: ["Old"], principals: ["Group/ops"] });
  });

  test("leaves unseen what it does not ask for: by pairs of all sets nothing", () => {
    const unseen = (name: Parameters<typeof asksFor>[0], more?: Partial<AssignmentFacts>) =>
      unseenBy(ways(more).get(name)!, sets.length);
    expect(unseen("pairs")).toEqual([]);
    expect(unseen("principals")).toEqual(["principal-gone"]);
    expect(unseen("groups", { ofUsers: false })).toEqual(["principal-gone", "direct-users"]);
    expect(unseen("pairs and principals")).toEqual(["others-on-shared"]);
    // Whatever way it is: where every set is read by pairs, everything was seen.
    expect(unseenBy(ways({ sets: [sets[1]!] }).get("principals")!, 1)).toEqual([]);
  });
});
