/** `--override NAME`, once for each guard that a person overrules. */
import { InvalidArgumentError } from "commander";
import { isPolicyOverride, OVERRIDES, type Override } from "../../core/model/override.ts";

function addOverride(text: string, before: readonly Override[] = []): readonly Override[] {
  const name = isPolicyOverride(text) ? text : OVERRIDES.find((one) => one === text);
  if (name === undefined) throw new InvalidArgumentError(`It is one of ${OVERRIDES.join(", ")}, or policy:ID.`);
  return [...before, name];
}

export const OVERRIDE = [
  "--override <name>",
  `do it though this guard refuses, which then says so; once for each: ${OVERRIDES.join(", ")}, or policy:ID of a policy`,
  Object.assign(addOverride, { choices: OVERRIDES }),
] as const;
