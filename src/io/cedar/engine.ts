/**
 * Cedar, which decides what guardrails forbid. It is loaded where there is a rule, and nowhere else.
 *
 * In: rules, effects. Out: `PolicyEngine`. Invariant: Cedar answers "allow" where a rule failed, and "success" where rules are invalid: whatever
 * it says beside its decision is an answer here.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { DetailedError } from "@cedar-policy/cedar-wasm/web";
import type { CedarFile } from "../../core/document/cedar-file.ts";
import type { Position } from "../../core/document/document.ts";
import { annotated } from "../../core/policy/annotations.ts";
import { cedarSchema } from "../../core/policy/cedar-schema.ts";
import { actionsIn, namesIn } from "../../core/policy/looks-at.ts";
import type { Answer, Effect, Parsed, Policy, PolicyEngine, PolicyProblem } from "../../core/policy/policy.ts";
import { type Piece, placeIn, rulesIn } from "../../core/policy/rules-in.ts";
import { IoError } from "../io-error.ts";

type Cedar = typeof import("@cedar-policy/cedar-wasm/web");

/** Packed, beside what is running, where that was built; else as the package has it. */
async function binary(): Promise<Uint8Array> {
  try {
    return brotliDecompressSync(await readFile(fileURLToPath(new URL("cedar.wasm.br", import.meta.url))));
  } catch {
    const { resolve } = createRequire(import.meta.url);
    return await readFile(join(dirname(resolve("@cedar-policy/cedar-wasm/nodejs")), "cedar_wasm_bg.wasm"));
  }
}

async function load(): Promise<Cedar> {
  try {
    const [cedar, module] = [await import("@cedar-policy/cedar-wasm/web"), await binary()];
    cedar.initSync({ module });
    return cedar;
  } catch (cause) {
    throw new IoError("Cedar, which judges by policies, cannot be loaded", {
      hint: "install idc anew; idc apply --revoke-only goes without",
      cause,
    });
  }
}

/** A rule that nobody may be asked by: everything is permitted that nothing forbids. */
const EVERYTHING = "permit (principal, action, resource);";
const SCHEMA = "idc";
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

const problemOf = (file: CedarFile, piece: Piece, error: DetailedError): PolicyProblem => ({
  message: error.message.replace(/^for policy `rule`[:,] /, ""),
  ...(error.help === null ? {} : { help: error.help }),
  at: positionIn(file, piece, error),
});

/** What is wrong with one rule. */
function problemsOf(cedar: Cedar, file: CedarFile, piece: Piece): readonly PolicyProblem[] {
  const id = "rule";
  const validated = cedar.validate({ schema: cedarSchema(), policies: { staticPolicies: { [id]: piece.text } } });
  if (validated.type === "failure") return validated.errors.map((error) => problemOf(file, piece, error));
  const { validationErrors: errors, validationWarnings: warnings } = validated;
  // A rule that can never fire is a false comfort.
  const found = errors.length > 0 ? errors : warnings;
  return found.map(({ error }) => problemOf(file, piece, error));
}

function parsedFile(cedar: Cedar, file: CedarFile): Parsed {
  const pieces = rulesIn(file.text);
  const parsed = pieces.map((piece): Parsed => {
    const at: Position = { file: file.file, ...placeIn(file.text, piece.start) };
    const json = cedar.policyToJson(piece.text);
    if (json.type === "failure")
      return { policies: [], problems: json.errors.map((error) => problemOf(file, piece, error)) };
    const { annotations = {}, effect, conditions, action } = json.json;
    const [looksAt, actions] = [namesIn(conditions), actionsIn(action)];
    const about = { text: piece.text, looksAt, ...(actions === undefined ? {} : { actions }), at };
    const own = annotated({ annotations, effect, ...about, alone: pieces.length === 1 });
    return { ...own, problems: [...own.problems, ...problemsOf(cedar, file, piece)] };
  });
  return { policies: parsed.flatMap(({ policies }) => policies), problems: parsed.flatMap(({ problems }) => problems) };
}

function answerOf(cedar: Cedar, { action, ...effect }: Effect, preparsedPolicySetId: string): Answer {
  const { principal, resource, context, entities } = effect;
  const answer = cedar.statefulIsAuthorized({
    ...{ principal, resource, preparsedPolicySetId, action: { type: "Action", id: action } },
    ...{ context: context as never, validateRequest: true, preparsedSchemaName: SCHEMA },
    entities: entities.map((entity) => ({ ...entity, parents: [] })) as never,
  });
  if (answer.type === "failure") return { forbidding: [], failed: answer.errors.map(({ message }) => ({ message })) };
  const { decision, diagnostics } = answer.response;
  const failed = diagnostics.errors.map(({ policyId, error }) => ({ id: policyId, message: error.message }));
  const forbidding = decision === "deny" ? diagnostics.reason : [];
  const silent = decision === "deny" && forbidding.length === 0 && failed.length === 0;
  return { forbidding, failed: silent ? [{ message: "Cedar denies it, and names no rule" }] : failed };
}

/** Rules by what they are kept as in Cedar. */
const taken = (policies: readonly Pick<Policy, "id" | "text">[]) => ({
  ...Object.fromEntries(policies.map(({ id, text }) => [`idc:${id}`, text])),
  everything: EVERYTHING,
});

export async function cedarEngine(): Promise<PolicyEngine> {
  const cedar = await load();
  const schema = cedar.preparseSchema(SCHEMA, cedarSchema());
  if (schema.type === "failure") throw new IoError(`Cedar does not take its schema: ${schema.errors[0]?.message}`);
  return {
    parse: (files) => {
      const all = files.map((file) => parsedFile(cedar, file));
      return { policies: all.flatMap(({ policies }) => policies), problems: all.flatMap(({ problems }) => problems) };
    },
    ask: (policies) => {
      const id = `set-${sets++}`;
      const parsed = cedar.preparsePolicySet(id, { staticPolicies: taken(policies) });
      const broken = parsed.type === "failure" ? parsed.errors.map(({ message }) => ({ message })) : undefined;
      const nameOf = (name: string) => name.replace(/^idc:/, "");
      return (effect) => {
        if (broken !== undefined) return { forbidding: [], failed: broken };
        const { forbidding, failed } = answerOf(cedar, effect, id);
        return {
          forbidding: forbidding.map(nameOf),
          failed: failed.map((one) => ("id" in one && one.id !== undefined ? { ...one, id: nameOf(one.id) } : one)),
        };
      };
    },
  };
}
