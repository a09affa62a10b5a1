/**
 * Judging: what the judge knows of earlier runs.
 *
 * In: what planning was given, what earlier runs made. Out: as much of it as decides. Invariant: nothing is asked here. Example: keys that
 * nobody could write are `unwritten`.
 */
import type { Owned } from "../desired/ownership.ts";
import type { Diff } from "../diff/diff.ts";
import { uncommittedBeside } from "../judge/uncommitted.ts";
import type { Input } from "./planning-input.ts";

export function judging(
  { config, base, past, overrides = [], uncommitted, managementRole, thereBefore, locked, today }: Input,
  owned: Owned,
  unwritten: Diff["unwritten"],
) {
  return {
    ...{
      config,
      base,
      owned,
      guards: past.guards,
      overrides,
      managementRole,
      thereBefore,
      locked,
      atHandBefore: past.atHand,
      completedOn: past.completedOn,
      today,
      unwritten: new Set(unwritten),
    },
    ...(uncommitted === true ? { uncommitted: uncommittedBeside(past) } : {}),
  };
}
