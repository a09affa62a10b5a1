/**
 * A guardrail to start from, with cases that show what it stops and what it lets pass.
 *
 * In: its name, an effect, how strict it is. Out: the two files. Invariant: both are valid as they are, and the cases pass, whatever the effect: they
 * are made of `vocabulary.ts`. Example: of `grant`, a rule on administrators.
 */
import type { PolicySeverity } from "../model/cause/policy-finding.ts";
import type { Attribute } from "./attributes.ts";
import { ACTIONS, type EffectName, type EffectType, ENTITIES, ENUMS, type EntityType } from "./vocabulary.ts";

/** What is to be written. */
export interface PolicyDraft {
  readonly id: string;
  readonly action: EffectName;
  readonly severity: PolicySeverity;
}

type EntityName = keyof typeof ENTITIES;

const COLUMNS = 100;

const entityOf = (type: string): EntityType => ENTITIES[type as EntityName];

const namesOf = (attributes: Readonly<Record<string, Attribute>>): readonly string[] =>
  Object.entries(attributes).map(([name, { optional }]) => `${name}${optional === true ? "?" : ""}`);

/** Comment lines of a list, of which all but the first are indented. */
function comment(head: string, names: readonly string[]): string {
  const lines = [`//   ${head}:`];
  for (const [index, name] of names.entries()) {
    const text = ` ${name}${index === names.length - 1 ? "" : ","}`;
    if (lines.at(-1)!.length + text.length > COLUMNS) lines.push(`//    ${text}`);
    else lines[lines.length - 1] += text;
  }
  return lines.join("\n");
}

function thingComments(part: string, types: readonly string[]): readonly string[] {
  return types.map((type) => {
    const { attributes, tags } = entityOf(type);
    const more = tags === true ? ["hasTag(…)", "getTag(…)"] : [];
    return comment(types.length > 1 ? `${part}, where it is ${type}` : `${part}, ${type}`, [
      ...namesOf(attributes),
      ...more,
    ]);
  });
}

function mayLookAt({ principals, resources, context }: EffectType): string {
  const pointed = Object.entries(context).flatMap(([name, { type }]) =>
    typeof type === "object" && "entity" in type ? thingComments(`context.${name}`, [type.entity]) : [],
  );
  return [
    ...thingComments("principal", principals),
    ...thingComments("resource", resources),
    comment("context", namesOf(context)),
    ...pointed,
  ].join("\n");
}

/** What the rule asks, and what of two effects differs by it, as cases have it. */
interface Asked {
  readonly when: string;
  readonly what: string;
  readonly bad: string;
  readonly good: string;
}

function askedOf({ resources, context }: EffectType): Asked {
  if (context.isAdmin !== undefined)
    return {
      when: "context.isAdmin",
      what: "access of an administrator, or what might be",
      ...{ bad: "context: {isAdmin: true}", good: "context: {isAdmin: false}" },
    };
  const isNamed = resources.every((type) => {
    const { name } = entityOf(type).attributes;
    return name?.type === "String" && name.optional !== true;
  });
  if (isNamed)
    return {
      when: 'resource.name like "prod-*"',
      what: "what is called prod-…",
      ...{ bad: "resource: {name: prod-web}", good: "resource: {name: dev-web}" },
    };
  const [usual, other] = ENUMS.Cause.words;
  return {
    when: `context.cause == Cause::"${other}"`,
    what: `what happens for the cause ${other}`,
    ...{ bad: `context: {cause: ${other}}`, good: `context: {cause: ${usual}}` },
  };
}

function cedarOf({ id, action, severity }: PolicyDraft, effect: EffectType, { when, what }: Asked): string {
  return `// ${effect.doc[0]!.toUpperCase()}${effect.doc.slice(1)}.
//
// A rule may look at this, and at nothing else; idc policy explain KEY shows it, of a change of the plan.
// What has a ? may be absent, and is asked for first: context has reason && context.reason like "*x*".
${mayLookAt(effect)}
@id("${id}")
@severity("${severity}")
${severity === "approve" ? '@approvers("security")\n' : ""}@message("${what}: say here what to do instead")
forbid (principal, action == Action::"${action}", resource)
when { ${when} };
`;
}

function casesOf({ id, action, severity }: PolicyDraft, { what, bad, good }: Asked): string {
  return `# Cases of ${id}: idc policy test tries them. What a case does not say is a change of nobody in particular.
kind: PolicyTest
policy: ${id}
action: ${action}
cases:
  - name: ${what}
    ${bad}
    expect: ${severity}
  - name: anything else
    ${good}
    expect: allow
`;
}

/** Files by their paths in the config folder. */
export function draftOf(draft: PolicyDraft): Readonly<Record<string, string>> {
  const effect: EffectType = ACTIONS[draft.action];
  const asked = askedOf(effect);
  return {
    [`policies/${draft.id}.cedar`]: cedarOf(draft, effect, asked),
    [`policies/tests/${draft.id}.yaml`]: casesOf(draft, asked),
  };
}
