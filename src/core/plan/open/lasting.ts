/**
 * Grants that last longer than the last completed commit says, or than those say by which a run made them since: no call writes that, and somebody keeps access by it all the same.
 *
 * In: the config at hand and past ones, what is wanted and what is live. Out: `Lasting[]`; diagnostics, at the rule by which it is so.
 * Invariant: what is not live is a grant like any other, and told as such; a grant that ends sooner, or on the same day by another rule, is
 * not told. Example: `expires: 2026-12-31` becomes `2027-12-31`.
 */
import { principalWords } from "../../access/tests/words.ts";
import { endOf } from "../../base/expiry.ts";
import { groupBy } from "../../base/lists.ts";
import { pairsOf } from "../../desired/assignments-of-rule.ts";
import type { Directory } from "../../desired/resolution.ts";
import { resolve } from "../../desired/resolve.ts";
import { respell } from "../../desired/respell.ts";
import { type Diagnostic, diagnose } from "../../document/diagnostics.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../../model/assignment.ts";
import type { Lasting } from "../../model/cause/lasting.ts";
import type { Config } from "../../model/config.ts";
import { type Desired, type Live, principalIn, type Source } from "../../model/resource.ts";
import { selectorOf } from "../../select/selectors.ts";
import type { PlanningInput } from "../planned.ts";

type LastingInput = Pick<PlanningInput, "past" | "kinds" | "today" | "spelling">;

/** When what earlier commits granted for a time ends, by key: by the completed one, else soonest by those that runs wrote from since. */
function endsBefore({ past, kinds, today, spelling }: LastingInput, directory: Directory, live: Live) {
  const { completed, written } = past;
  const dated = [...(completed === undefined ? [] : [completed]), ...written].flatMap(({ rules }) => rules);
  const pairs = new Set(dated.flatMap((rule) => (rule.expires === undefined ? [] : pairsOf(rule))));
  if (pairs.size === 0) return undefined;
  const givenBy = (config: Config) => {
    const rules = config.rules.filter((rule) => pairsOf(rule).some((pair) => pairs.has(pair)));
    if (rules.length === 0) return () => undefined;
    const select = selectorOf(config, live.organization);
    const spelled = respell({ ...config, objects: new Map(), rules }, spelling);
    const { resources, expired } = resolve(spelled, directory, kinds, { today, select });
    return (key: string) => resources.get(key)?.sources ?? expired.get(key);
  };
  const own = completed === undefined ? () => undefined : givenBy(completed);
  const since = written.map(givenBy);
  return (key: string): string | undefined => {
    const given = own(key);
    if (given !== undefined) return endOf(given);
    return since.flatMap((of) => endOf(of(key) ?? []) ?? []).sort()[0];
  };
}

/** Of the rules that give it, the one that goes on the longest. */
const longest = (sources: readonly Source[], after: string | undefined): Source | undefined =>
  sources.find(({ expires }) => expires === after);

const alike = ({ spec, before, after, source }: Lasting): string =>
  JSON.stringify([partOf(spec), spec.permissionSet, before, after, source.file, source.line]);

/** Every one of them, in the order of what is wanted. */
export function lastingIn(
  input: LastingInput,
  { resources }: Pick<Desired, "resources">,
  { directory, live }: { readonly directory: Directory; readonly live: Live },
): readonly Lasting[] {
  const before = endsBefore(input, directory, live);
  if (before === undefined) return [];
  return [...resources.values()].flatMap((resource): Lasting[] => {
    if (!isAssignment(resource) || !live.resources.has(resource.key)) return [];
    const [ended, after] = [before(resource.key), endOf(resource.sources)];
    const source = longest(resource.sources, after);
    if (ended === undefined || source === undefined || (after !== undefined && after <= ended)) return [];
    const { key, spec } = resource;
    return [{ key, spec: spec as AccountAssignmentSpec, before: ended, after, source }];
  });
}

export const lastingDiagnostics = (found: readonly Lasting[]): readonly Diagnostic[] =>
  groupBy(found, alike).map((group) => {
    const [{ spec, before: was, after, source }] = group as readonly [Lasting];
    const [who, accounts] = [principalWords(principalIn(partOf(spec))), group.map((one) => one.spec.account).sort()];
    const { file, line, column } = source;
    const at = { file, line, column };
    return diagnose("lasts-longer", { who, permissionSet: spec.permissionSet, accounts, was, after }, at);
  });
