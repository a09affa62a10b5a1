/**
 * The page for people who write guardrails: which effects there are, and what a rule may look at.
 *
 * In: `vocabulary.ts`. Out: Markdown. Invariant: it names every attribute once where it stands. Example: a table of the context of `grant`.
 */
import type { Attribute } from "./attributes.ts";
import { CONTEXT, THINGS } from "./cases/unsaid.ts";
import { typeText } from "./cedar-schema.ts";
import type { CedarValue } from "./policy.ts";
import { ACTIONS, type EffectType, ENTITIES, ENUMS, type EntityType, POLICY_VERSION } from "./vocabulary.ts";

const table = (attributes: Readonly<Record<string, Attribute>>): string =>
  [
    "| attribute | type | |",
    "|---|---|---|",
    ...Object.entries(attributes).map(
      ([name, { type, optional, doc }]) =>
        `| \`${name}\`${optional === true ? " (may be absent)" : ""} | ${typeText(type)} | ${doc} |`,
    ),
  ].join("\n");

const effect = ([name, { doc, principals, resources, context }]: readonly [string, EffectType]): string =>
  `### \`Action::"${name}"\`: ${doc}\n\nPrincipal ${principals.join(" or ")}, resource ${resources.join(" or ")}. Context:\n\n${table(context)}\n`;

const entity = ([name, { doc, attributes, tags }]: readonly [string, EntityType]): string =>
  `### \`${name}\`: ${doc}\n\n${table(attributes)}\n${tags === true ? '\nIt has AWS\'s tags: `hasTag("team") && … getTag("team")`.\n' : ""}`;

const words = ([name, { doc, words: all }]: readonly [string, { doc: string; words: readonly string[] }]): string =>
  `- \`${name}\`: ${doc}: ${all.map((word) => `\`${name}::"${word}"\``).join(", ")}`;

function valueText(value: CedarValue): string {
  if (typeof value !== "object") return String(value);
  if ("__entity" in value) return value.__entity.id;
  return "__extn" in value ? value.__extn.arg : JSON.stringify(value);
}

/** What stands where a case says nothing. */
const unsaid = (values: Readonly<Record<string, CedarValue>>): string =>
  Object.entries(values)
    .map(([name, value]) => `\`${name}: ${valueText(value)}\``)
    .join(", ");

const CASES = `## Cases

\`kind: PolicyTest\`, in any YAML file of the config, by habit \`policies/tests/ID.yaml\`; \`idc policy test\` tries them. A case says of an effect, by the names below, what it is about:
\`action\`, \`principal\` and \`resource\` (\`type: User\` where they may be several things, with their attributes and \`tags\`), \`context\` (what it points to is a map of its own:
\`permissionSet: {sessionMinutes: 600}\`), and what is expected: \`deny\`, \`approve\`, \`warn\` or \`allow\`, of the policy that \`policy\` names, or of all, \`by\` exactly those that it names. Days are written
\`2027-03-31\`. An exemption is a warning. \`policy\` and \`action\` may stand once for the document. What follows from the rest is filled in, and may not say anything else: \`isAdmin\` and
\`canWrite\` with \`class\`, \`isStronger\` with \`classBefore\`, \`days\` with \`expires\` and \`now\`, \`people\` with those of the principal, \`key\` with the names. What may be absent and is not said is absent; of the rest:

| | where a case says nothing |
|---|---|
| context | ${unsaid(CONTEXT)} |
${Object.entries(THINGS)
  .map(([type, values]) => `| ${type} | ${unsaid(values as Readonly<Record<string, CedarValue>>)} |`)
  .join("\n")}
| anything else | its first word, \`false\`, \`0\`, no text, an empty list |`;

/** `shipped`: files by their names. */
export function policyPage(shipped: Readonly<Record<string, string>>): string {
  const list = Object.entries(shipped).map(([name, text]) => {
    const message = /@message\("([^"]*)"\)/.exec(text)?.[1] ?? "";
    const severity = /@severity\("([^"]*)"\)/.exec(text)?.[1] ?? "deny";
    return `| [\`${name}\`](${name}.cedar) | ${severity} | ${message} | [cases](tests/${name}.yaml) |`;
  });
  return [
    "<!-- Generated from src/core/policy/vocabulary.ts by `npm run generate`. Do not edit. -->",
    `# Guardrails\n\nVersion ${POLICY_VERSION} of what rules in Cedar may look at. An attribute that may be absent is asked for first: \`context has reason && …\`. Everything is permitted that nothing forbids.`,
    `## Shipped with idc\n\nSwitched on in Settings: \`policies: [no-direct-users]\`.\n\n| name | severity | | |\n|---|---|---|---|\n${list.join("\n")}`,
    CASES,
    `## Effects\n\n${Object.entries<EffectType>(ACTIONS).map(effect).join("\n")}`,
    `## Things\n\n${Object.entries<EntityType>(ENTITIES).map(entity).join("\n")}`,
    `## Words\n\n${Object.entries(ENUMS).map(words).join("\n")}\n`,
  ].join("\n\n");
}
