/**
 * What a guardrail sees of a change, for people.
 *
 * In: `Effect`, and what rules say of it. Out: a view. Invariant: everything that a rule may look at is there, by the name that a rule calls it;
 * what nobody read says so. Example: `context.isAdmin  true`.
 */
import { placeText } from "../../core/document/diagnostics.ts";
import { type PolicyFinding, weightOf } from "../../core/model/cause/policy-finding.ts";
import type { CedarValue, Effect, Entity, EntityId, Unread } from "../../core/policy/policy.ts";
import { type Block, blank, heading, line, type View, value, widest, word } from "../view.ts";

const idText = ({ type, id }: EntityId): string => `${type}::${JSON.stringify(id)}`;

function valueText(one: CedarValue): string {
  if (typeof one !== "object") return JSON.stringify(one);
  if ("__entity" in one) return idText(one.__entity);
  if ("__extn" in one) return `datetime(${JSON.stringify(one.__extn.arg)})`;
  return JSON.stringify(one);
}

type Row = readonly [name: string, text: string];

/** So many of a list are shown; all of them stand in the JSON. */
const SHOWN = 12;

function shortened(one: CedarValue): CedarValue {
  return Array.isArray(one) && one.length > SHOWN ? [...one.slice(0, SHOWN), `and ${one.length - SHOWN} more`] : one;
}

function rowsOf(subject: string, { attrs, tags = {} }: Pick<Entity, "attrs" | "tags">): readonly Row[] {
  return [
    ...Object.entries(attrs).map(([name, one]): Row => [`${subject}.${name}`, valueText(shortened(one))]),
    ...Object.entries(tags).map(
      ([name, text]): Row => [`${subject}.getTag(${JSON.stringify(name)})`, JSON.stringify(text)],
    ),
  ];
}

function table(rows: readonly Row[]): readonly Block[] {
  const width = widest(rows.map(([name]) => name));
  return rows.map(([name, text]) =>
    line(1, value(name), word(" ".repeat(Math.max(2, width - name.length + 2))), value(text)),
  );
}

const UNREAD: Readonly<Record<Unread, string>> = {
  commitAuthors: "who wrote the commits",
  pullRequests: "which pull requests it comes from",
  tags: "tags",
  isTagged: "whether tags are others",
  ou: "the OU",
  labels: "what Settings call the account",
  isDelegated: "the delegated administrators",
  people: "members",
  permissionSet: "the permission set",
};

function findingLine(finding: PolicyFinding): Block {
  const { policy, message, at, exempt } = finding;
  const how = exempt === undefined ? weightOf(finding) : "exempt";
  const where = at === undefined ? "" : ` (${placeText(at)})`;
  const tone = how === "deny" ? "error" : "warn";
  return line(1, word(`${how}  `, tone), value(`${policy}${where}: ${message}`));
}

/** `rules`: how many there are. */
export function effectView(effect: Effect, findings: readonly PolicyFinding[], rules: number): View {
  const { principal, action, resource, context, entities, unread } = effect;
  const of = ({ type, id }: EntityId) => entities.find(({ uid }) => uid.type === type && uid.id === id);
  const related = entities.filter(({ uid }) => uid !== of(principal)?.uid && uid !== of(resource)?.uid);
  const things = [
    ["principal", of(principal)],
    ["resource", of(resource)],
    ...related.map((one) => ["context.permissionSet", one] as const),
  ] as const;
  const rows = [
    ...rowsOf("context", { attrs: context }),
    ...things.flatMap(([name, one]) => (one === undefined ? [] : rowsOf(name, one))),
  ];
  const said = rules === 0 ? "there are none" : "none forbids it";
  return [
    line(0, value(effect.key)),
    blank,
    line(0, word("principal  "), value(idText(principal))),
    line(0, word("action     "), value(`Action::${JSON.stringify(action)}`)),
    line(0, word("resource   "), value(idText(resource))),
    blank,
    ...table(rows),
    ...(unread.length === 0
      ? []
      : [
          line(
            1,
            word(`Not read: ${unread.map((one) => UNREAD[one]).join(", ")}. A rule that looks at it refuses.`, "warn"),
          ),
        ]),
    blank,
    heading("What policies say of it"),
    ...(findings.length === 0 ? [line(1, word(said, "dim"))] : findings.map(findingLine)),
  ];
}
