/**
 * The page for people who write guardrails: which effects there are, and what a rule may look at.
 *
 * In: `vocabulary.ts`. Out: Markdown. Invariant: it names every attribute once where it stands. Example: a table of the context of `grant`.
 */
import type { Attribute } from "./attributes.ts";
import { typeText } from "./cedar-schema.ts";
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

/** `shipped`: files by their names. */
export function policyPage(shipped: Readonly<Record<string, string>>): string {
  const list = Object.entries(shipped).map(([name, text]) => {
    const message = /@message\("([^"]*)"\)/.exec(text)?.[1] ?? "";
    const severity = /@severity\("([^"]*)"\)/.exec(text)?.[1] ?? "deny";
    return `| [\`${name}\`](${name}.cedar) | ${severity} | ${message} |`;
  });
  return [
    "<!-- Generated from src/core/policy/vocabulary.ts by `npm run generate`. Do not edit. -->",
    `# Guardrails\n\nVersion ${POLICY_VERSION} of what rules in Cedar may look at. An attribute that may be absent is asked for first: \`context has reason && …\`. Everything is permitted that nothing forbids.`,
    `## Shipped with idc\n\nSwitched on in Settings: \`policies: [no-direct-users]\`.\n\n| name | severity | |\n|---|---|---|\n${list.join("\n")}`,
    `## Effects\n\n${Object.entries<EffectType>(ACTIONS).map(effect).join("\n")}`,
    `## Things\n\n${Object.entries<EntityType>(ENTITIES).map(entity).join("\n")}`,
    `## Words\n\n${Object.entries(ENUMS).map(words).join("\n")}\n`,
  ].join("\n\n");
}
