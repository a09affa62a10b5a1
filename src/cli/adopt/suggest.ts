/** `idc suggest selectors [DIR]`: what lists of accounts may be. Writes nothing, neither to AWS nor to the config. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Suggestion, suggestSelectors } from "../../core/adopt/suggest.ts";
import { groupBy } from "../../core/base/lists.ts";
import type { Position } from "../../core/document/document.ts";
import type { Config, Settings } from "../../core/model/config.ts";
import type { Organization } from "../../core/model/organization.ts";
import type { Live } from "../../core/model/resource.ts";
import { withNamedAdministrator } from "../../core/plan/unknown-administrators.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { withSelectors } from "../../io/config/selector-edits.ts";
import { splitMark } from "../../io/config/utf8.ts";
import { IoError } from "../../io/io-error.ts";
import { check } from "../../pipeline.ts";
import type { Called } from "../../render/diagnostics-view.ts";
import { suggestionsView } from "../../render/suggestions-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { type FileChange, unifiedDiff } from "../../render/unified-diff.ts";
import { expectSame, openSnapshot } from "../offline-plan.ts";
import { parserOf } from "../parsing/parser.ts";
import { fromHere, fromTop } from "../places.ts";
import { reportDiagnostics } from "../plan.ts";
import { readOrganizationAlone, type WholeOptions } from "../snapshot.ts";
import type { World } from "../world.ts";
import { printDiff } from "./fmt.ts";

export interface SuggestOptions extends WholeOptions {
  readonly dir: string;
  /** A snapshot in place of AWS. */
  readonly live?: string;
  readonly format: "text" | "json";
}

interface Offered {
  readonly changes: readonly FileChange[];
  /** What is written in a way that idc does not edit. */
  readonly byHand: readonly Suggestion[];
}

/** Where the command line says nothing, Settings say where to look. */
async function liveFor(settings: Settings, options: SuggestOptions, world: World): Promise<Pick<Live, "organization">> {
  const { live: file, dir: _, format: __, ...given } = options;
  if (file !== undefined) {
    const snapshot = await openSnapshot(file, world);
    expectSame(file, settings, snapshot.instance);
    return snapshot;
  }
  const { region, instance, throttle } = settings;
  const said = { ...(region === undefined ? {} : { region }), ...(instance === undefined ? {} : { instance }) };
  return readOrganizationAlone({ requestsPerSecond: throttle.requestsPerSecond, ...said, ...given }, world);
}

/** With the delegated administrator that Settings name, where AWS names none: selectors leave that account out. */
async function organizationFor({ settings }: Config, options: SuggestOptions, world: World): Promise<Organization> {
  const { organization } = await liveFor(settings, options, world);
  const known = withNamedAdministrator(organization, settings.delegatedAdministrator);
  const { administratorsUnknown: why } = known;
  if (why === undefined) return known;
  const hint = "name it in Settings (delegatedAdministrator)";
  throw new IoError(`which account is the delegated administrator's, which selectors leave out, nobody knows: ${why}`, {
    hint,
  });
}

async function offered(dir: string, suggestions: readonly Suggestion[]): Promise<Offered> {
  const [changes, byHand]: [FileChange[], Suggestion[]] = [[], []];
  for (const own of groupBy(suggestions, ({ at }) => at.file)) {
    const path = own[0]!.at.file;
    const before = await readFile(join(dir, path), "utf8");
    const [bom, rest] = splitMark(before);
    let after = rest;
    // From the end: an edit moves no place above it.
    for (const one of [...own].reverse()) {
      const { at, text, accountSet } = one;
      const member = accountSet === undefined ? ("accounts" as const) : ("include" as const);
      const made = withSelectors(path, after, [{ line: at.line, column: at.column, member, text }]);
      if (made === undefined) byHand.push(one);
      else after = made;
    }
    if (bom + after !== before) changes.push({ path, before, after: bom + after });
  }
  return { changes, byHand: byHand.reverse() };
}

function json(suggestions: readonly Suggestion[], diff: string, byHand: readonly Suggestion[], called: Called): string {
  const placed = <One extends { readonly at: Position }>({ at, ...one }: One) => ({
    at: { ...at, file: called(at.file) },
    ...one,
  });
  return renderJson({
    ...{ format: "idc-suggestions", version: 1 },
    suggestions: suggestions.map((one) => ({
      ...placed(one),
      tomorrow: one.tomorrow.map(placed),
      inDiff: !byHand.includes(one),
    })),
    diff,
  });
}

/** Exit code: 0, whether there is something to suggest or not; 1 where the config has mistakes. */
export async function runSuggest(options: SuggestOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const ports = { today: world.today(), parse: parserOf(dir, world), sha256: world.sha256, kinds: world.kinds };
  const { config, diagnostics } = await check(folderSource(dir), ports);
  if (config === undefined) {
    await reportDiagnostics(diagnostics, options.dir, world);
    return 1;
  }
  const organization = await organizationFor(config, options, world);
  const suggestions = suggestSelectors(config, organization);
  const { changes, byHand } = await offered(dir, suggestions);
  const here = fromHere(options.dir, world);
  const called = changes.map((one) => ({ ...one, path: here(one.path) }));
  if (options.format === "json") {
    world.out(json(suggestions, unifiedDiff(called), byHand, await fromTop(options.dir, world)));
    return 0;
  }
  const view = suggestionsView(suggestions, byHand, here);
  world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  printDiff(called, world);
  return 0;
}
