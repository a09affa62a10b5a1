/** `idc validate [DIR]`: all that can be known of a config offline. */
import { resolve } from "node:path";
import { testedOffline } from "../core/access/tests/offline.ts";
import { type Checked, checkConfig } from "../core/config/check.ts";
import { sortDiagnostics } from "../core/document/diagnostics.ts";
import type { Config } from "../core/model/config.ts";
import { nounOf } from "../core/model/vocabulary.ts";
import { folderSource } from "../io/config/folder-source.ts";
import { readConfig } from "../io/config/read-config.ts";
import { type Called, diagnosticJson, diagnosticsView } from "../render/diagnostics-view.ts";
import { diagnosticsSarif } from "../render/sarif/diagnostics.ts";
import { renderJson, renderText } from "../render/text.ts";
import { count, line, type View, word } from "../render/view.ts";
import { knownKinds } from "../stages/known-kinds.ts";
import { checkPolicies } from "../stages/policies.ts";
import { parserOf } from "./parsing/parser.ts";
import { fromHere, fromTop } from "./places.ts";
import { sayBeside } from "./say.ts";
import { peopleFirst, vocabularyIn } from "./vocabulary.ts";
import type { World } from "./world.ts";

export interface ValidateOptions {
  readonly dir: string;
  readonly format: "text" | "json" | "sarif";
  /** Of this program: SARIF names it. */
  readonly version?: string | undefined;
}

/** Exit code: 0 where the config is valid (warnings do not matter), else 1. */
export async function runValidate(options: ValidateOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const input = await readConfig(folderSource(dir), parserOf(dir, world));
  const checked = await guarded(tested(checkConfig(input, world.today(), knownKinds(world).documents), world.today()));
  const files = input.files.length;
  world.out(await shown(checked, files, options, world));
  return checked.config === undefined ? 1 : 0;
}

async function shown(checked: Checked, files: number, options: ValidateOptions, world: World): Promise<string> {
  const { format, dir, version } = options;
  if (format === "text") return text(checked, files, fromHere(dir, world), world);
  const called = await fromTop(dir, world);
  if (format === "json") return json(checked, files, called);
  const { log, beside } = diagnosticsSarif(checked.diagnostics, {
    version,
    called,
    settings: checked.config?.settings.at.file,
  });
  for (const note of beside) sayBeside(world, `note: ${note}`);
  return renderJson(log);
}

/** What rules say against access tests is a mistake here, where somebody writes them; a plan refuses what breaks one, and no more. */
function tested(checked: Checked, today: string): Checked {
  const { config, diagnostics, privacy } = checked;
  if (config === undefined) return checked;
  const all = sortDiagnostics([...diagnostics, ...testedOffline(config, today)]);
  return all.some(({ severity }) => severity === "error")
    ? { privacy, diagnostics: all }
    : { ...checked, diagnostics: all };
}

/** The same of what is wrong with guardrails. */
async function guarded(checked: Checked): Promise<Checked> {
  const found = checked.config === undefined ? [] : await checkPolicies(checked);
  if (found.length === 0) return checked;
  return { privacy: checked.privacy, diagnostics: sortDiagnostics([...checked.diagnostics, ...found]) };
}

function json(checked: Checked, files: number, called: Called): string {
  const result = {
    format: "idc-diagnostics",
    version: 1,
    valid: checked.config !== undefined,
    files,
    diagnostics: checked.diagnostics.map((one) => diagnosticJson(one, called)),
  };
  return renderJson(result);
}

function text({ config, diagnostics }: Checked, files: number, called: Called, world: World): string {
  const view: View = [
    ...diagnosticsView(diagnostics, called),
    ...(config === undefined ? [] : [validLine(config, files, world)]),
  ];
  return renderText(view, { color: world.outColor, columns: world.columns });
}

function validLine(config: Config, files: number, world: World): View[number] {
  const vocabulary = vocabularyIn(world);
  const kinds = [...config.objects.values()].map(({ kind }) => kind);
  const objects = peopleFirst(vocabulary).flatMap((kind): string[] => {
    const found = kinds.filter((one) => one === kind).length;
    const { one, many } = nounOf(vocabulary, kind);
    return found === 0 ? [] : [count(found, one, many)];
  });
  const parts = [
    ...objects,
    ...(config.accountSets.size === 0 ? [] : [count(config.accountSets.size, "account set")]),
    count(config.rules.length, "rule"),
    ...(config.accessTests.length === 0 ? [] : [count(config.accessTests.length, "access test")]),
  ];
  return line(0, word("valid", "ok"), word(`: ${parts.join(", ")} in ${count(files, "file")}`));
}
