/** `idc policy test [DIR]`: cases of guardrails, tried by the engine that judges plans. Needs neither AWS nor git. */
import { resolve } from "node:path";
import { checkConfig } from "../../core/config/check.ts";
import { sortDiagnostics } from "../../core/document/diagnostics.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { readConfig } from "../../io/config/read-config.ts";
import { diagnosticsView } from "../../render/diagnostics-view.ts";
import { casesJson, casesView } from "../../render/policy/cases-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { type TriedCases, tryCases } from "../../stages/policies.ts";
import { parserOf } from "../parsing/parser.ts";
import { fromHere, fromTop } from "../places.ts";
import type { World } from "../world.ts";

export interface PolicyTestOptions {
  readonly dir: string;
  readonly format: "text" | "json";
  /** What no case shows of a rule is a failure. */
  readonly strict: boolean;
}

/** Cases of a config that is valid; else what is wrong with it. */
async function triedIn(dir: string, world: World): Promise<TriedCases> {
  const input = await readConfig(folderSource(dir), parserOf(dir, world));
  const checked = checkConfig(input, world.today(), knownKinds(world).documents);
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { diagnostics: errors, tried: [], unshown: [] };
  return await tryCases(checked);
}

/** Exit code: 0 where all cases pass; 1 where one fails, or where cases, rules or the config have mistakes. */
export async function runPolicyTest({ format, strict, ...options }: PolicyTestOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const { diagnostics, ...rest } = await triedIn(dir, world);
  const found = { ...rest, diagnostics: sortDiagnostics(diagnostics), strict };
  const passed =
    diagnostics.length === 0 && rest.tried.every((one) => one.passed) && !(strict && rest.unshown.length > 0);
  if (format === "json") world.out(renderJson(casesJson(found, passed, await fromTop(options.dir, world))));
  else {
    const called = fromHere(options.dir, world);
    const view = diagnostics.length > 0 ? diagnosticsView(found.diagnostics, called) : casesView(found, called);
    world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  }
  return passed ? 0 : 1;
}
