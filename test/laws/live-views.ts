/** What a plan shows of live values: all of it, nothing that cannot be seen, and no two of them alike. */
import { canonicalJson } from "../../src/core/base/json.ts";
import { samePolicy } from "../../src/core/iam/policy.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { vocabularyOf } from "../../src/core/model/vocabulary.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { detailBlocks } from "../../src/render/plan/definitions.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { planView } from "../../src/render/plan/plan-view.ts";
import { renderJson, renderText } from "../../src/render/text.ts";
import { ALPHABETS, neighboursOf } from "./live-values.ts";

const vocabulary = vocabularyOf(kinds.values());

/** Controls and formats, separators and spaces other than the plain one, and letters and marks that are drawn as nothing. */
const UNSEEN = [
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0\u2800]/u,
  /\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u,
];

const rawIn = (name: string, text: string) =>
  text
    .split("\n")
    .filter((line) => UNSEEN.some((unseen) => unseen.test(line)))
    .map((line) => `${name} has what cannot be seen in ${JSON.stringify(line)}`);

const textOf = (value: unknown) => canonicalJson(value) ?? "";

const detailOf = (change: Change) => renderText(detailBlocks(3, change), { color: false });

/** The same tags, cut at other equals signs; and other values. */
function otherTags(tags: Readonly<Record<string, string>>): readonly object[] {
  const entries = Object.entries(tags);
  return entries.flatMap(([key, value], index) => {
    const others = entries.filter((_, at) => at !== index);
    const cuts = [...`${key}=${value}`.matchAll(/=/g)].map(({ index: at }) => {
      const all = `${key}=${value}`;
      return [all.slice(0, at), all.slice(at + 1)] as const;
    });
    const near = neighboursOf(value, ALPHABETS.tagValue).map((one) => [key, one] as const);
    return [...cuts, ...near].map((one) => Object.fromEntries([...others, one]));
  });
}

/** Texts in a policy that are another, or another number of them. */
function otherPolicies(policy: unknown): readonly unknown[] {
  if (typeof policy === "string")
    return [`${policy}, ${policy}`, [policy, policy], `${policy} and a = b`, `"${policy}"`, `${policy} `];
  if (Array.isArray(policy)) {
    const texts = policy.every((one) => typeof one === "string");
    const inner = policy.flatMap((one, index) => otherPolicies(one).map((other) => policy.with(index, other)));
    return [...(texts && policy.length > 1 ? [policy.join(", ")] : []), ...inner];
  }
  if (typeof policy !== "object" || policy === null) return [];
  const { Effect: _, Version: __, Sid: ___, ...open } = policy as Record<string, unknown>;
  return Object.entries(open).flatMap(([name, one]) =>
    otherPolicies(one).map((other) => ({ ...policy, [name]: other })),
  );
}

function othersOf(field: string, live: unknown): readonly unknown[] {
  if (field === "inlinePolicy") {
    if (typeof live === "string") return neighboursOf(live, ALPHABETS.inlinePolicy).filter((one) => one !== "");
    const more = typeof live === "object" ? [{ ...live, Id: "other" }, undefined] : [];
    return [...otherPolicies(live), ...more].filter((one) => !samePolicy(one, live));
  }
  if (field === "tags") return otherTags(live as Readonly<Record<string, string>>);
  if (field === "sessionDuration")
    return [(live as number) + 1 / 60, (live as number) + 1, (live as number) + 1 / 60_000];
  if (typeof live === "string") return [...neighboursOf(live, ALPHABETS.sensitive), undefined];
  if (live === undefined) return ["none", '"none"', "undefined", "-"];
  return Array.isArray(live) ? [] : [undefined];
}

/** Other live values that are shown as this one is. */
function alikeIn(change: Change): readonly string[] {
  const [before, after] = [change.before, change.after] as Record<string, unknown>[];
  return change.fields.flatMap((field) => {
    const one = { ...change, fields: [field] };
    const said = detailOf(one);
    const values = othersOf(field, before![field]).filter((other) => textOf(other) !== textOf(after![field]));
    return values
      .filter((other) => textOf(other) !== textOf(before![field]))
      .filter((other) => detailOf({ ...one, before: { ...before!, [field]: other } }) === said)
      .map(
        (other) =>
          `${change.key} ${field}: ${JSON.stringify(before![field])} and ${JSON.stringify(other)} are both shown as ${said}`,
      );
  });
}

/** What is before an arrow and after it, where no eye can tell one from the other. */
function sameToTheEye(change: Change): readonly string[] {
  return detailOf(change)
    .split("\n")
    .filter((line) => {
      const [before = "", after = "", ...more] = line
        .trim()
        .replace(/^\S+ {2}/, "")
        .split(" → ");
      return more.length === 0 && line.includes(" → ") && before.normalize("NFC") === after.normalize("NFC");
    })
    .map((line) => `${change.key}: no eye can tell in ${JSON.stringify(line)}`);
}

export function viewProblems(plan: Plan): readonly string[] {
  const text = renderText(planView(plan, { vocabulary }), { color: false });
  const markdown = planMarkdown(plan, { vocabulary, limit: 10_000_000 });
  const json = renderJson(plan);
  const same = JSON.stringify(JSON.parse(json)) === JSON.stringify(plan) ? [] : ["the JSON is not the plan"];
  const updates = plan.changes.filter(({ action }) => action === "update");
  const missing = updates.flatMap((change) =>
    detailOf(change)
      .split("\n")
      .filter((line) => line.trim() !== "" && !text.includes(line.trim()))
      .map((line) => `the text lacks ${JSON.stringify(line)}`),
  );
  const empty = updates.filter((change) => detailOf(change) === "");
  return [
    ...[...rawIn("text", text), ...rawIn("markdown", markdown), ...rawIn("json", json), ...same],
    ...empty.map(({ key }) => `nothing is shown of ${key}`),
    ...[...missing, ...updates.flatMap(alikeIn), ...updates.flatMap(sameToTheEye)],
  ];
}
