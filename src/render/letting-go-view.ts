/** What letting go of a whole config takes away, before and after. */
import type { LetGo, LettingGo } from "../core/plan/letting-go.ts";
import { type Block, blank, count, heading, line, padded, type View, value, widest, word } from "./view.ts";

export interface Whereabouts {
  readonly name: string;
  readonly instance: { readonly arn: string; readonly region: string };
  readonly account: string;
  readonly endpoint?: string | undefined;
}

const REACH = "provisioned in the management account: its marks go only by a run from there";

function section(title: string, lines: readonly Block[]): readonly Block[] {
  return lines.length === 0 ? [] : [blank, heading(title), ...lines];
}

/** Before a person is asked. */
export function lettingGoView({ sets, outOfReach, memory }: LettingGo, where: Whereabouts): View {
  const { name, instance, account, endpoint } = where;
  const width = widest([...sets.map((set) => set.name), ...outOfReach]);
  return [
    line(
      0,
      word("Nothing is deleted and no access changes: idc forgets that this config was ever applied here.", "strong"),
    ),
    blank,
    line(
      0,
      ...[value(name), word(" · "), value(instance.arn.split("/").at(-1) ?? ""), word(" "), value(instance.region)],
      ...[word(" · as "), value(account)],
      ...(endpoint === undefined ? [] : [word(" · endpoint ", "warn"), value(endpoint)]),
    ),
    ...section(
      `Marks of ${count(sets.length, "permission set")}`,
      sets.map((set) =>
        line(1, word("− ", "remove"), ...padded(set.name, width), word("  "), value(set.marks.join(" "))),
      ),
    ),
    ...section(
      "Memory on the instance",
      memory.map((tag) => line(1, word("− ", "remove"), value(tag))),
    ),
    ...section(
      "Left, and the memory with it",
      outOfReach.map((set) => line(1, word("! ", "warn"), ...padded(set, width), word(`  ${REACH}`))),
    ),
  ];
}

/** After the run. */
export function letGoView({ sets, failed, memory, interrupted }: LetGo, { outOfReach }: LettingGo): View {
  const marks = `the marks of ${count(sets.length, "permission set")} are gone`;
  const done =
    memory === "gone" ? `Let go: ${marks}, and so is the memory.` : `Not all of it: ${marks}, and the memory stays.`;
  return [
    blank,
    line(0, word(done, memory === "gone" ? "ok" : "warn")),
    ...failed.map(({ name, reason, denied }) =>
      line(
        1,
        word("failed  ", "error"),
        value(`${name}: ${reason}`),
        ...(denied === undefined ? [] : [word(" (needs "), value(denied), word(")")]),
      ),
    ),
    ...outOfReach.map((set) => line(1, word("left  ", "warn"), value(set), word(`: ${REACH}`))),
    ...(interrupted ? [line(1, word("interrupted", "warn"))] : []),
    line(
      0,
      memory === "gone"
        ? word("Drop the config or its pipeline now: idc apply would take hold of all of it again, as in a first run.")
        : word("Run it again once that is put right: it goes on where this one ended."),
    ),
  ];
}
