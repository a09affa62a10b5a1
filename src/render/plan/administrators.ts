/** Administrators whom nobody here declared: told in every plan by name, since nobody has reviewed them. */
import { groupBy } from "../../core/base/lists.ts";
import type { UndeclaredAdministrators } from "../../core/model/assignment.ts";
import type { Plan } from "../../core/model/plan.ts";
import { LOOKED_INTO } from "../../core/model/reading.ts";
import { andMore, type Block, count, essentialLine, line, type Span, sentence, value, word } from "../view.ts";
import { accountName } from "./shown.ts";
import { NAMES_SHOWN, principalName } from "./waiting.ts";

export const ADMINISTRATORS = "Administrators that no config here declared";

/** What of a plan says who they are. */
type Named = Pick<Plan, "administrators" | "names">;

/** The first names, and how many more there are. */
export function fewSpans(names: readonly string[], all = false): readonly Span[] {
  const shown = all ? names : names.slice(0, NAMES_SHOWN);
  const spans = shown.flatMap((name, index) => [word(index === 0 ? "" : ", "), value(name)]);
  const more = names.length - shown.length;
  return more === 0 ? spans : [...spans, word(` ${andMore(more)}`)];
}

function whereSpans({ accounts, declared, unread }: UndeclaredAdministrators, plan: Named, verbose: boolean) {
  if (accounts.length === 0 && unread !== undefined) return [word("; where it is could not be read")];
  if (accounts.length === 0) return [word(", in no account")];
  const names = accounts.map((id) => accountName(plan, id));
  return [word(declared === true ? ", on " : " on "), ...fewSpans(names, verbose)];
}

/** Who has it; where not all accounts were looked into, in which. */
function whoSpans({ accounts, principals, declared, unread }: UndeclaredAdministrators, verbose: boolean) {
  if (accounts.length === 0) return [];
  if (principals.length === 0) return [word(unread === undefined ? ", of nobody" : "; of whom could not be read")];
  const isPart = declared !== true && accounts.length > LOOKED_INTO;
  const names = principals.map(principalName);
  return [word(isPart ? `; in the first ${LOOKED_INTO} of these held by ` : "; of "), ...fewSpans(names, verbose)];
}

/** What could not be examined, by the reason. */
function unexaminedBlocks(sets: readonly UndeclaredAdministrators[], verbose: boolean): readonly Block[] {
  return groupBy(sets, ({ unread = "" }) => unread).flatMap((alike) => {
    const names = alike.map(({ permissionSet }) => permissionSet);
    const noun = count(alike.length, "permission set");
    const main = line(1, word("? ", "warn"), word(`${noun} not examined: `), ...fewSpans(names, verbose));
    const { unread } = alike[0]!;
    return unread === undefined ? [main] : [main, essentialLine(3, sentence(unread))];
  });
}

export function administratorsBlocks(plan: Named, verbose: boolean): readonly Block[] {
  const all = plan.administrators ?? [];
  const sure = all.filter(({ admin }) => admin === "yes");
  const told = sure.flatMap((one): readonly Block[] => {
    const which = one.declared === true ? "assignments of " : "permission set ";
    const main = [value(one.permissionSet), ...whereSpans(one, plan, verbose), ...whoSpans(one, verbose)];
    const why = one.unread === undefined ? [] : [essentialLine(3, sentence(one.unread))];
    return [line(1, word("! ", "warn"), word(which), ...main), ...why];
  });
  return [
    ...told,
    ...unexaminedBlocks(
      all.filter(({ admin }) => admin === "unknown"),
      verbose,
    ),
  ];
}
