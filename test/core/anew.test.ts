/** Objects that are made anew, since AWS does not change a field of theirs in place: on kinds that only tests know. */
import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/core/base/key.ts";
import { together } from "../../src/core/judge/anew-rule.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Config, Declared } from "../../src/core/model/config.ts";
import { makeRegistry, type Registry } from "../../src/core/model/kind.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import { compareWithApproved } from "../../src/core/plan/approved.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { box, shelf, vault } from "../harness/foreign/kinds.ts";
import { pastOf } from "../harness/made-history.ts";
import { configOf, liveOf, NOW, settings, sha256, TODAY } from "./live.ts";

const registry = makeRegistry([...kinds.values(), vault, shelf, box]);

/** `Vault/gold eu`, `Shelf/gold/top 3`, `Box/gold/top/a`. */
function specOf(text: string): { readonly kind: string; readonly parts: readonly string[]; readonly spec: object } {
  const [path = "", value = ""] = text.split(" ");
  const [kind = "", ...parts] = path.split("/");
  const [first = "", second = "", third = ""] = parts;
  if (kind === "Vault") return { kind, parts, spec: { name: first, region: value, labels: [], tags: {} } };
  if (kind === "Shelf") return { kind, parts, spec: { vault: first, name: second, size: Number(value) } };
  return { kind, parts, spec: { vault: first, shelf: second, name: third } };
}

async function configWith(texts: readonly string[], keys: object = {}): Promise<Config> {
  const config = await configOf(settings(keys));
  const objects = texts.map((text, index): readonly [string, Declared] => {
    const { kind, parts, spec } = specOf(text);
    const key = keyOf(kind, ...parts);
    return [key, { kind, key, name: parts.at(-1)!, spec, at: { file: "x.yaml", line: index + 1, column: 1 } }];
  });
  return { ...config, objects: new Map([...config.objects, ...objects]) };
}

function liveWith(texts: readonly string[], unknown: readonly string[] = []): Live {
  const live = liveOf({ unknown });
  const found = texts.map((text): Found => {
    const { kind, parts, spec } = specOf(text);
    const key = keyOf(kind, ...parts);
    return { kind, key, spec, ids: { [`${kind}Id`]: `id of ${key}` } };
  });
  return { ...live, resources: new Map([...live.resources, ...found.map((one) => [one.key, one] as const)]) };
}

interface Asked {
  readonly want: readonly string[];
  readonly live: readonly string[];
  readonly past?: readonly string[];
  readonly unknown?: readonly string[];
  readonly settings?: object;
  readonly only?: string;
  readonly kinds?: Registry;
}

async function planned({
  want,
  live,
  past = live,
  unknown,
  settings: keys,
  only,
  kinds: known = registry,
}: Asked): Promise<Planned> {
  return planFrom({
    config: await configWith(want, keys),
    past: pastOf([await configWith(past, keys)]),
    spelling: (_, name) => name,
    base: { state: "believed" },
    live: liveWith(live, unknown),
    kinds: known,
    ...{ today: TODAY, now: NOW, sha256 },
    ...(only === undefined ? {} : { narrowed: { only: [only] } }),
  });
}

const told = ({ verdict, action, key }: Change) => `${verdict} ${action} ${key}`;
const changesOf = ({ plan }: Planned) => plan.changes.map(told);
/** In the order in which they are made. */
const madeOf = ({ plan, order }: Planned) => order.sequence.map((key) => plan.changes.find((one) => one.key === key)!);
const needsOf = ({ order }: Planned, key: string) => (order.needs.get(key) ?? []).flat().sort();

describe("a field that AWS does not change in place", () => {
  test("makes a deletion and a creation, and asks", async () => {
    const made = await planned({ want: ["Vault/gold us"], live: ["Vault/gold eu"] });
    expect(changesOf(made)).toEqual(["ask create Vault/gold", "ask delete Vault/gold/replaced"]);
    expect(madeOf(made).map(told)).toEqual(["ask delete Vault/gold/replaced", "ask create Vault/gold"]);
    expect(needsOf(made, "Vault/gold")).toEqual(["Vault/gold/replaced"]);
    const [creation, deletion] = made.plan.changes;
    expect(creation!.reasons).toEqual(["made anew: AWS does not change region in place"]);
    expect(deletion!.reasons).toEqual(["deleted and made anew: AWS does not change region in place"]);
    expect(creation!.cause).toBe("edit");
    expect(deletion!.steps).toMatchObject([{ operation: "DeleteVault", input: { VaultId: "id of Vault/gold" } }]);
  });

  test("does nothing of it where another field alone changes", async () => {
    const live = liveWith(["Vault/gold eu"]);
    const made = planFrom({
      config: await configWith(["Vault/gold eu"]),
      past: pastOf([]),
      spelling: (_, name) => name,
      base: { state: "first-run" },
      live: {
        ...live,
        resources: new Map(
          [...live.resources].map(([key, one]) => [key, { ...one, spec: { ...one.spec, labels: ["a"] } }]),
        ),
      },
      kinds: registry,
      ...{ today: TODAY, now: NOW, sha256 },
    });
    expect(changesOf(made)).toEqual(["allow update Vault/gold"]);
  });

  test("is drift where the last commit said the same", async () => {
    const { plan } = await planned({ want: ["Vault/gold us"], live: ["Vault/gold eu"], past: ["Vault/gold us"] });
    expect(plan.changes.map(({ cause }) => cause)).toEqual(["drift", "drift"]);
  });
});

describe("what hangs on it", () => {
  const live = ["Vault/gold eu", "Shelf/gold/top 3", "Box/gold/top/a"];

  test("goes before it, and comes after it", async () => {
    const made = await planned({ want: ["Vault/gold us", "Shelf/gold/top 3", "Box/gold/top/a"], live });
    expect(madeOf(made).map(told)).toEqual([
      "ask delete Box/gold/top/a/replaced",
      "ask delete Shelf/gold/top/replaced",
      "ask delete Vault/gold/replaced",
      "ask create Vault/gold",
      "ask create Shelf/gold/top",
      "ask create Box/gold/top/a",
    ]);
    const steps = madeOf(made).map(({ steps: [step] }) => step!.input);
    expect(steps[1]).toEqual({ VaultId: "id of Vault/gold", ShelfId: "id of Shelf/gold/top" });
    expect(steps[4]).toMatchObject({ VaultId: { $ref: "Vault/gold", out: "VaultId" } });
  });

  test("goes with it where it is no longer declared", async () => {
    const made = await planned({ want: ["Vault/gold us"], live });
    expect(changesOf(made)).toEqual([
      "ask delete Box/gold/top/a/replaced",
      "ask delete Shelf/gold/top/replaced",
      "ask create Vault/gold",
      "ask delete Vault/gold/replaced",
    ]);
  });

  test("keeps it where it is not this config's", async () => {
    const made = await planned({ want: ["Vault/gold us"], live, past: ["Vault/gold eu"] });
    expect(changesOf(made)).toEqual(["deny create Vault/gold", "deny delete Vault/gold/replaced"]);
    expect(made.plan.changes[1]!.reasons).toEqual([
      "Box/gold/top/a, Shelf/gold/top would go with it, which this config does not own",
    ]);
  });

  test("keeps it where it is not known what there is", async () => {
    const made = await planned({ want: ["Vault/gold us"], live: ["Vault/gold eu"], unknown: ["Box/*/*/*"] });
    expect(changesOf(made)).toEqual([]);
    expect(made.plan.blocked).toEqual(["Vault/gold"]);
  });

  test("comes anew beside what is new", async () => {
    const made = await planned({ want: ["Vault/gold us", "Shelf/gold/top 3", "Shelf/gold/new 1"], live });
    expect(needsOf(made, "Shelf/gold/new")).toEqual(["Vault/gold"]);
  });
});

describe("a deletion of what something hangs on", () => {
  const live = ["Vault/gold eu", "Shelf/gold/top 3", "Box/gold/top/a"];

  test("is refused where that is not this config's, however far below", async () => {
    const made = await planned({ want: [], live, past: ["Vault/gold eu", "Shelf/gold/top 3"] });
    expect(changesOf(made)).toEqual(["deny delete Shelf/gold/top", "deny delete Vault/gold"]);
    expect(made.plan.changes[0]!.reasons).toEqual(["Box/gold/top/a would go with it, which this config does not own"]);
    const above = await planned({ want: [], live, past: ["Vault/gold eu"] });
    expect(changesOf(above)).toEqual(["deny delete Vault/gold"]);
    expect(above.plan.changes[0]!.heldBy).toEqual(["Box/gold/top/a", "Shelf/gold/top"]);
  });

  test("is left until it is known what hangs on it", async () => {
    const made = await planned({ want: [], live: ["Vault/gold eu"], unknown: ["Box/*/*/*"] });
    expect([changesOf(made), made.plan.blocked]).toEqual([[], ["Vault/gold"]]);
  });

  test("goes with what is this config's", async () => {
    const made = await planned({ want: [], live });
    expect(madeOf(made).map(told)).toEqual([
      "allow delete Box/gold/top/a",
      "allow delete Shelf/gold/top",
      "ask delete Vault/gold",
    ]);
  });
});

describe("all of it or nothing", () => {
  const live = ["Vault/gold eu", "Shelf/gold/top 3"];
  const want = ["Vault/gold us", "Shelf/gold/top 3"];

  test("mode additive withholds what comes with what goes", async () => {
    const made = await planned({ want, live, settings: { mode: "additive" } });
    expect(made.plan.changes.map(({ verdict }) => verdict)).toEqual(Array(4).fill("withheld"));
  });

  test("--only takes both by the object's name, with what they take along", async () => {
    expect(changesOf(await planned({ want: ["Vault/gold us"], live: ["Vault/gold eu"], only: "Vault/gold" }))).toEqual([
      "ask create Vault/gold",
      "ask delete Vault/gold/replaced",
    ]);
    const part = await planned({ want, live, only: "Vault/gold" });
    expect(part.plan.changes.map(told)).toEqual((await planned({ want, live })).plan.changes.map(told));
    expect(part.plan.notChosen).toBe(0);
  });

  test("what was approved otherwise holds both", async () => {
    const before = await planned({ want, live });
    const now = await planned({ want: ["Vault/gold ap", "Shelf/gold/top 3"], live });
    expect([...compareWithApproved(before.plan, now.plan, registry).held.keys()].sort()).toEqual([
      "Shelf/gold/top",
      "Shelf/gold/top/replaced",
      "Vault/gold",
      "Vault/gold/replaced",
    ]);
  });
});

test("what nobody declares of a kind that is news is named", async () => {
  const made = await planned({
    want: ["Vault/gold eu"],
    live: ["Vault/gold eu", "Vault/lead eu", "Shelf/gold/x 1"],
    past: [],
  });
  expect(made.plan.leftAlone).toEqual([{ why: "finding", kind: "Vault", keys: ["Vault/lead"] }]);
});

describe("a field by which people may do more, or less", () => {
  const updated = (before: string, after: string) =>
    planned({ want: ["Vault/gold eu", after], live: ["Vault/gold eu", before] });

  test("is told where it widens", async () => {
    const { plan } = await updated("Shelf/gold/top 3", "Shelf/gold/top 4");
    expect(plan.changes.map(({ verdict, reasons }) => [verdict, reasons])).toEqual([
      ["allow", ["lets people do more: size"]],
    ]);
    const less = await updated("Shelf/gold/top 3", "Shelf/gold/top 2");
    expect(less.plan.changes.map(({ reasons }) => reasons)).toEqual([[]]);
  });

  test("is made before anything is granted through the object where it narrows", async () => {
    const pass = { ...box, access: ({ shelf: on }: { shelf: string }) => grantThrough(`Shelf/gold/${on}`) };
    const orders = await Promise.all(
      [2, 4].map(async (size) => {
        const made = await planned({
          want: ["Vault/gold eu", `Shelf/gold/top ${size}`, "Box/gold/top/a"],
          live: ["Vault/gold eu", "Shelf/gold/top 3"],
          kinds: makeRegistry([...kinds.values(), vault, shelf, pass as never]),
        });
        return needsOf(made, "Box/gold/top/a");
      }),
    );
    expect(orders).toEqual([["Shelf/gold/top"], []]);
  });
});

const grantThrough = (object: string) => ({ principal: "User/ann", through: [object], shares: object });

test("what is closed of one made anew closes all of it, and nothing else", () => {
  const change = (key: string, verdict: Change["verdict"], root?: string, action = "create") =>
    ({
      key,
      kind: "Vault",
      action,
      verdict,
      reasons: [],
      ...(root === undefined ? {} : { anew: { key, fields: [], with: root } }),
    }) as unknown as Change;
  const judged = together([
    change("Vault/a", "deny", "Vault/root"),
    change("Vault/a/replaced", "ask", "Vault/root", "delete"),
    change("Vault/root", "ask", "Vault/root"),
    change("Vault/other", "ask", "Vault/elsewhere"),
    change("Vault/plain", "allow"),
  ]);
  expect(judged.map(({ verdict }) => verdict)).toEqual(["deny", "deny", "deny", "ask", "allow"]);
  expect(judged[1]!.reasons).toEqual(["is made with Vault/a, which is refused"]);
});
