/** What past configs own is asked key by key: the answers must be those of resolving all of them. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { resolveOnDemand } from "../../src/core/desired/resolve-on-demand.ts";
import { respell, respellMembers } from "../../src/core/desired/respell.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { GroupDeclaration } from "../../src/core/model/specs.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { desiredOf, TODAY } from "../core/live.ts";
import { randomCase } from "./arbitrary.ts";
import { configFrom, liveFrom } from "./in-memory.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 25);

/** The same config with every user and group in capitals. */
function inCapitals(config: Config): Config {
  const capitals = (_: string, name: string) => name.toUpperCase();
  const { objects, ...rest } = respell(config, capitals);
  return { ...rest, objects: new Map([...objects].map(([key, one]) => [key, respellMembers(one, capitals)])) };
}

it("answers by key what all of resolution answers", async () => {
  const law = fc.asyncProperty(randomCase, fc.integer(), async (one, turn) => {
    const [config, other] = await Promise.all([one.config, one.next].map((each) => configFrom(each)));
    const live = liveFrom(one, scopeOf(config!, []));
    const options = { today: TODAY, past: true } as const;
    const names = [...config!.objects.values()].flatMap(({ kind, name, spec }) => [
      [kind, name] as const,
      ...((spec as GroupDeclaration).members ?? []).map(({ userName }) => ["User", userName] as const),
    ]);
    for (const { type, name } of config!.rules.flatMap(({ principals }) => principals)) {
      names.push([type === "USER" ? "User" : "Group", name]);
    }
    const spellings = new Map(names.map(([kind, name]) => [`${kind} ${name.toLowerCase()}`, name]));
    const whole = desiredOf(config!, live, options);
    const pending = new Set(whole.pending.flatMap(({ keys }) => keys));
    // The past config has other letters, and is read in those of today.
    const spelling = (kind: "User" | "Group", name: string) => spellings.get(`${kind} ${name.toLowerCase()}`) ?? name;
    const asked = resolveOnDemand(inCapitals(config!), directoryOf(live), kinds, { ...options, spelling });
    const keys = [...whole.resources.keys(), ...pending, ...live.resources.keys()];
    keys.push(...desiredOf(other!, live, options).resources.keys());
    // In any order: an answer must not lean on what was asked before it.
    const start = Math.abs(turn) % Math.max(1, keys.length);
    for (const key of [...keys.slice(start), ...keys.slice(0, start)]) {
      expect([key, asked.declares(key)]).toEqual([key, whole.resources.has(key) || pending.has(key)]);
      expect(asked.specOf(key)).toEqual(whole.resources.get(key)?.spec);
    }
    expect([...asked.named()].sort()).toEqual([...whole.named].sort());
  });
  await fc.assert(law, { numRuns: RUNS * 4 });
});
