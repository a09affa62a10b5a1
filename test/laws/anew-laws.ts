/** What must hold of plans with what is made anew, and of what runs of them send, by the declared and the live state alone. */
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { VaultService, Write } from "./anew-service.ts";

/** `Vault gold`, `Shelf gold top`. */
function objectOf({ kind, before, after }: Change): string {
  const { vault, name } = (after ?? before) as { readonly vault?: string; readonly name: string };
  return [kind, ...(vault === undefined ? [] : [vault]), name].join(" ");
}

const isOpen = ({ verdict }: Change) => verdict === "allow" || verdict === "ask";

export const deletionsIn = ({ changes }: Plan): ReadonlySet<string> =>
  new Set(changes.filter((one) => isOpen(one) && one.action === "delete").map(objectOf));

const NOUNS = { Vault: /(\d+) vaults?\b/, Shelf: /(\d+) (?:shelf|shelves)\b/ } as const;
const SIGNS = { create: "+", update: "~", delete: "−" } as const;

/** How often the headline says that something happens to objects of a kind. */
function headlineProblems(changes: readonly Change[], headline: string): readonly string[] {
  return (["Vault", "Shelf"] as const).flatMap((kind) =>
    (["create", "update", "delete"] as const).flatMap((action) => {
      const count = changes.filter((one) => isOpen(one) && one.kind === kind && one.action === action).length;
      const parts = headline.split(" · ").filter((part) => part.startsWith(SIGNS[action]));
      const said = Number(parts.map((part) => NOUNS[kind].exec(part)?.[1]).find((one) => one !== undefined) ?? 0);
      return said === count
        ? []
        : [`${count} times ${action} ${kind}, of which the headline says ${said}: ${headline}`];
    }),
  );
}

export function planProblems(
  { changes }: Plan,
  [text, markdown]: readonly [string, string],
  { ours, declared }: { readonly ours: ReadonlySet<string>; readonly declared: ReadonlyMap<string, object> },
): readonly string[] {
  const made = new Set(changes.filter((one) => isOpen(one) && one.action === "create").map(objectOf));
  const problems = changes.flatMap((change) => {
    const { key, kind, action, verdict } = change;
    const object = objectOf(change);
    const names = object.split(" ").slice(1);
    const noun = kind.toLowerCase();
    const [inText, inMarkdown] = [names.join(" / "), names.map((name) => `\`${name}\``).join(" / ")];
    const goes = action === "delete" && isOpen(change);
    return [
      ...(text.includes(`${SIGNS[action]} ${noun} ${inText}`) ? [] : [`the text does not name ${key}`]),
      ...(markdown.includes(`${noun} ${inMarkdown}`) ? [] : [`the Markdown does not name ${key}`]),
      ...(action !== "delete" || ours.has(object) ? [] : [`the plan deletes ${object}, which no commit declared`]),
      ...(goes && declared.has(object) && !made.has(object) ? [`${object} goes and does not come back`] : []),
      ...(goes && kind === "Vault" && verdict !== "ask" ? [`${object} goes unasked`] : []),
    ];
  });
  return [...problems, ...headlineProblems(changes, text.split("\n")[0] ?? "")];
}

/** As text, whatever is the id of something that is made in the same run. */
function blank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blank);
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, blank(part)]),
  );
}

const membersOf = (input: object) => Object.entries(blank(input) as object);

/** Calls, of which one whose answer was lost and that was asked for again in the same words counts once. */
const onceEach = (writes: readonly Write[]): Write[] =>
  writes.filter((one, at) => {
    const isSame = ({ operation, input }: Write) =>
      JSON.stringify([operation, input]) === JSON.stringify([one.operation, one.input]);
    return one.isLost === undefined || !writes.slice(at + 1).some(isSame);
  });

/** Calls that were planned and are not sent, or the reverse. `auto`: nobody said yes to what asks. */
export function callProblems({ changes }: Plan, writes: readonly Write[], auto: boolean): readonly string[] {
  const left = onceEach(writes);
  const problems: string[] = [];
  const planned = changes.filter((one) => (auto ? one.verdict === "allow" : isOpen(one)));
  for (const { operation, input } of planned.flatMap(({ steps }) => steps)) {
    const wanted = membersOf(input);
    const at = left.findIndex((write) => {
      const sent = new Map(membersOf(write.input));
      const isSame = ([name, value]: readonly [string, unknown]) =>
        value === undefined || JSON.stringify(sent.get(name)) === JSON.stringify(value);
      return write.operation === operation && wanted.length === sent.size && wanted.every(isSame);
    });
    if (at >= 0) left.splice(at, 1);
    else if (!auto) problems.push(`planned and not sent: ${operation} ${JSON.stringify(input)}`);
  }
  for (const { operation, input } of left) problems.push(`sent and not planned: ${operation} ${JSON.stringify(input)}`);
  return problems;
}

/** What is declared and not so, or ours and still there. */
export function gapsIn(
  service: VaultService,
  declared: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  ours: ReadonlySet<string>,
): readonly string[] {
  const wrong = [...declared].flatMap(([object, fields]) => {
    const live = service.find(object) as Readonly<Record<string, unknown>> | undefined;
    if (live === undefined) return [`${object} is missing`];
    const other = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(blank(live[name])) !== JSON.stringify(blank(value)),
    );
    return other.map(([name]) => `${name} of ${object} is ${JSON.stringify(live[name])}`);
  });
  const there = [...ours].filter((object) => !declared.has(object) && service.idOf(object) !== undefined);
  return [...wrong, ...there.map((object) => `${object} is there`)];
}
