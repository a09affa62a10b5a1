/**
 * Cedar, which decides what guardrails forbid. It is loaded where there is a rule, and nowhere else.
 *
 * In: rules, effects. Out: `PolicyEngine`. Invariant: Cedar answers "allow" where a rule failed, and "success" where rules are invalid: whatever
 * it says beside its decision is an answer here.
 */
import type { DetailedError, ValidationError } from "@cedar-policy/cedar-wasm/web";
import { onceFor } from "../../core/base/once.ts";
import type { CedarFile } from "../../core/document/cedar-file.ts";
import type { Position } from "../../core/document/document.ts";
import { annotated } from "../../core/policy/annotations.ts";
import { cedarSchema } from "../../core/policy/cedar-schema.ts";
import { actionsIn, namesIn } from "../../core/policy/looks-at.ts";
import type { Answer, Effect, Parsed, Policy, PolicyEngine, PolicyProblem } from "../../core/policy/policy.ts";
import { projected, type Request, spokenIn, tellsApart } from "../../core/policy/projected.ts";
import { type Piece, placeIn, rulesIn } from "../../core/policy/rules-in.ts";
import type { EffectName } from "../../core/policy/vocabulary.ts";
import { type Cedar, loadCedar } from "./load.ts";

/** A rule that nobody may be asked by: everything is permitted that nothing forbids. */
const EVERYTHING = "permit (principal, action, resource);";
/** Cedar keeps sets of rules by name for the whole process: no two engines may have one of the same name. */
let sets = 0;

/** Places that Cedar names are of bytes. */
function positionIn(
  { file, text }: CedarFile,
  piece: Piece,
  { sourceLocations: [found] = [] }: DetailedError,
): Position {
  const bytes = Buffer.from(piece.text).subarray(0, found?.start ?? 0);
  return { file, ...placeIn(text, piece.start + bytes.toString().length) };
}

const placeOf = ({ file, text }: CedarFile, { start }: Piece): Position => ({ file, ...placeIn(text, start) });

const problemOf = (file: CedarFile, piece: Piece, error: DetailedError): PolicyProblem => ({
  message: error.message.replace(/^for policy `rule-\d+`[:,] /, ""),
  ...(error.help === null ? {} : { help: error.help }),
  at: positionIn(file, piece, error),
  rule: placeOf(file, piece),
});

/** What is wrong with rules of a file, each of which Cedar could parse. */
function problemsOf(cedar: Cedar, file: CedarFile, pieces: readonly Piece[]): readonly PolicyProblem[] {
  const idOf = (index: number) => `rule-${index}`;
  const staticPolicies = Object.fromEntries(pieces.map(({ text }, index) => [idOf(index), text]));
  const validated = cedar.validate({ schema: cedarSchema(), policies: { staticPolicies } });
  const [first] = pieces;
  if (first === undefined) return [];
  if (validated.type === "failure") return validated.errors.map((error) => problemOf(file, first, error));
  return pieces.flatMap((piece, index) => {
    const own = ({ policyId }: ValidationError) => policyId === idOf(index);
    const errors = validated.validationErrors.filter(own);
    // A rule that can never fire is a false comfort.
    const found = errors.length > 0 ? errors : validated.validationWarnings.filter(own);
    return found.map(({ error }) => problemOf(file, piece, error));
  });
}

function parsedFile(cedar: Cedar, file: CedarFile): Parsed {
  const pieces = rulesIn(file.text);
  const parsed = pieces.map((piece) => ({ piece, json: cedar.policyToJson(piece.text) }));
  const wrong = problemsOf(
    cedar,
    file,
    parsed.flatMap(({ piece, json }) => (json.type === "success" ? [piece] : [])),
  );
  const rules = parsed.map(({ piece, json }): Parsed => {
    if (json.type === "failure")
      return { policies: [], problems: json.errors.map((error) => problemOf(file, piece, error)) };
    const at = placeOf(file, piece);
    const { annotations = {}, effect, conditions, action } = json.json;
    const [looksAt, actions] = [namesIn(conditions), actionsIn(action)];
    const about = { text: piece.text, looksAt, ...(actions === undefined ? {} : { actions }), at };
    return annotated({ annotations, effect, ...about, alone: pieces.length === 1 });
  });
  const problems = [...rules.flatMap((rule) => rule.problems), ...wrong];
  return { policies: rules.flatMap(({ policies }) => policies), problems };
}

/** As `taken` names rules in Cedar. */
const nameOf = (id: string) => id.replace(/^idc:/, "");

function answerOf(cedar: Cedar, { action, ...effect }: Request, set: string): Answer {
  const { principal, resource, context, entities } = effect;
  const answer = cedar.statefulIsAuthorized({
    ...{ principal, resource, preparsedPolicySetId: set, action: { type: "Action", id: action } },
    ...{ context: context as never, validateRequest: true, preparsedSchemaName: set },
    entities: entities.map((entity) => ({ ...entity, parents: [] })) as never,
  });
  if (answer.type === "failure") return { forbidding: [], failed: answer.errors.map(({ message }) => ({ message })) };
  const { decision, diagnostics } = answer.response;
  const failed = diagnostics.errors.map(({ policyId, error }) => ({ id: nameOf(policyId), message: error.message }));
  const forbidding = decision === "deny" ? diagnostics.reason.map(nameOf) : [];
  const silent = decision === "deny" && forbidding.length === 0 && failed.length === 0;
  return { forbidding, failed: silent ? [{ message: "Cedar denies it, and names no rule" }] : failed };
}

/** A rule as Cedar's JSON has it, and the actions that it is of: undefined of one that is of all, or of what nobody here knows. */
interface Read {
  readonly id: string;
  readonly text: string;
  readonly json: unknown;
  readonly actions: ReadonlySet<string> | undefined;
}

function readOf(cedar: Cedar, { id, text }: Pick<Policy, "id" | "text">): Read {
  const parsed = cedar.policyToJson(text);
  if (parsed.type === "failure") return { id, text, json: {}, actions: undefined };
  const { action, annotations: _, ...json } = parsed.json;
  return { id, text, json, actions: actionsIn(action) };
}

type Asked = readonly Pick<Policy, "id" | "text">[];

/** Rules of which each has a name of its own, taken by Cedar; or why it does not take them. */
function taken(cedar: Cedar, policies: Asked, set: string): readonly { readonly message: string }[] {
  const named = policies.map(({ id, text }) => [`idc:${id}`, text]);
  const parsed = cedar.preparsePolicySet(set, {
    staticPolicies: { ...Object.fromEntries(named), everything: EVERYTHING },
  });
  return parsed.type === "failure" ? parsed.errors.map(({ message }) => ({ message })) : [];
}

/** Rules of one action, with a schema of what they speak of; what was asked before is not asked again. */
function askingOf(cedar: Cedar, action: EffectName, rules: readonly Read[], set: string): (effect: Effect) => Answer {
  const spoken = spokenIn(
    action,
    rules.map(({ json }) => json),
  );
  const isSpoken = (owner: string, name: string) =>
    (owner === "context" ? spoken.context : spoken.entities.get(owner))?.has(name) !== false;
  const schema = cedar.preparseSchema(set, cedarSchema(isSpoken));
  const wrong = schema.type === "failure" ? schema.errors : [];
  const broken = [...wrong.map(({ message }) => ({ message })), ...taken(cedar, rules, set)];
  const answer = onceFor((text) => answerOf(cedar, JSON.parse(text) as Request, set));
  return (effect) =>
    broken.length > 0 ? { forbidding: [], failed: broken } : answer(JSON.stringify(projected(effect, spoken)));
}

/**
 * Of each action only its own rules are asked: the others would say nothing, and take as long. Those that see another change each time are
 * asked apart from the many that do not.
 */
function asking(cedar: Cedar, policies: Asked, newSet: () => string): (effect: Effect) => Answer {
  const read = policies.map((policy) => readOf(cedar, policy));
  const askOf = onceFor((action) => {
    const own = read.filter(({ actions }) => actions?.has(action) !== false);
    const isNarrow = ({ json }: Read) => !tellsApart(spokenIn(action as EffectName, [json]));
    const parts = [own.filter(isNarrow), own.filter((one) => !isNarrow(one))];
    return parts.flatMap((part) => (part.length === 0 ? [] : [askingOf(cedar, action as EffectName, part, newSet())]));
  });
  return (effect) => {
    const answers = askOf(effect.action).map((ask) => ask(effect));
    return {
      forbidding: answers.flatMap(({ forbidding }) => forbidding),
      failed: answers.flatMap(({ failed }) => failed),
    };
  };
}

export async function cedarEngine(): Promise<PolicyEngine> {
  const cedar = await loadCedar();
  return {
    parse: (files) => {
      const all = files.map((file) => parsedFile(cedar, file));
      return { policies: all.flatMap(({ policies }) => policies), problems: all.flatMap(({ problems }) => problems) };
    },
    ask: (policies) => asking(cedar, policies, () => `set-${sets++}`),
  };
}
