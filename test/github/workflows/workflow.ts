/** A workflow's YAML: as GitHub's own parser judges it, and as a value whose parts are asked about. */
import { fileURLToPath } from "node:url";
import type * as parser from "@actions/workflow-parser";
import type * as actionParser from "@actions/workflow-parser/actions/index";
import { build } from "esbuild";
import { isScalar, parse, parseDocument, visit } from "yaml";

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export type Permissions = string | Readonly<Record<string, string>>;

export interface Job {
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

/** What `uses:` names, with the comment behind it. */
export interface Use {
  readonly of: string;
  readonly comment: string;
}

export interface Workflow {
  /** From the top of the repository. */
  readonly path: string;
  readonly events: readonly string[];
  /** When it begins by itself. */
  readonly crons: readonly string[];
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
  readonly uses: readonly Use[];
}

type Events = string | readonly string[] | Readonly<Record<string, unknown>>;

function eventNames(on: Events): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

function cronsIn(on: Events): readonly string[] {
  const { schedule } = (typeof on === "object" ? on : {}) as { schedule?: readonly { readonly cron: string }[] };
  return (schedule ?? []).map(({ cron }) => cron);
}

function usesIn(text: string): readonly Use[] {
  const found: Use[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== "uses") return;
      const of = isScalar(value) ? value : { value, comment: undefined };
      found.push({ of: String(of.value), comment: (of.comment ?? "").trim() });
    },
  });
  return found;
}

export function workflowIn(path: string, text: string): Workflow {
  const { on, permissions, jobs } = parse(text) as { on: Events; permissions?: Permissions; jobs: Workflow["jobs"] };
  return {
    path,
    events: eventNames(on),
    crons: cronsIn(on),
    ...(permissions === undefined ? {} : { permissions }),
    jobs,
    uses: usesIn(text),
  };
}

type Parser = typeof parser & typeof actionParser;

/** GitHub's parser imports JSON in a way that Node does not know any more, and esbuild does. */
async function gitHubsParser(): Promise<Parser> {
  const contents = ["", "/actions/index"].map((part) => `export * from "@actions/workflow-parser${part}";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    ...{ bundle: true, write: false, format: "esm", platform: "neutral", mainFields: ["module", "main"] },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString("base64")}`);
}

const { convertWorkflowTemplate, NoOperationTraceWriter, parseAction, parseWorkflow } = await gitHubsParser();

const mistakesOf = ({ context }: ReturnType<typeof parseWorkflow>) =>
  context.errors.getErrors().map(({ message }) => message);

/** What GitHub would say of it; nothing where it would run it. */
export async function mistakesIn(name: string, content: string): Promise<readonly string[]> {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  // What the second step finds is put beside what the first has found.
  if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
  return mistakesOf(parsed);
}

export const actionMistakes = (name: string, content: string): readonly string[] =>
  mistakesOf(parseAction({ name, content }, new NoOperationTraceWriter()));
