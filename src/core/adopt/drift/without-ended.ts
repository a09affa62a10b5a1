/**
 * A config without lines that have ended.
 *
 * In: the lines, the config with its documents. Out: edits of documents; whether the config they make is the same but for these lines, and a
 * plan of it the same plan. Invariant: nothing else is said otherwise, and no plan differs by it but in places. Example: the last rule of a
 * document takes the document with it, unless its file has comments.
 */
import { canonicalJson } from "../../base/json.ts";
import type { DraftValue } from "../../config/document-draft.ts";
import type { Document, Position } from "../../document/document.ts";
import type { EndedLine } from "../../drift/ended.ts";
import type { Config } from "../../model/config.ts";
import type { Organization } from "../../model/organization.ts";
import type { Plan } from "../../model/plan.ts";
import { said, type World } from "./compared.ts";
import { FolderDraft } from "./folder-draft.ts";
import type { FolderEdits } from "./folder-edits.ts";
import { RulesDraft } from "./rules-draft.ts";

/** What is to go, and what that is judged by. */
export interface EndedInput {
  readonly lines: readonly EndedLine[];
  readonly config: Config;
  readonly documents: readonly Document[];
  readonly organization: Organization;
  /** Whether a file has comments, which are to stay. */
  readonly hasComments: (file: string) => boolean;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

type At = { readonly at: Position };

/** Whether one of the lines stands where something does. */
function standsIn(lines: readonly EndedLine[]): (one: At) => boolean {
  const nameOf = ({ at: { file, line, column } }: At) => `${file}:${line}:${column}`;
  const places = new Set(lines.map(nameOf));
  return (one) => places.has(nameOf(one));
}

export function withoutEnded(input: EndedInput): FolderEdits {
  const { lines, config, documents, organization, hasComments, today } = input;
  const isGone = standsIn(lines);
  const folder = new FolderDraft(documents, []);
  const rules = new RulesDraft(folder, config, organization, today);
  rules.drop(isGone);
  rules.finish(({ file }) => hasComments(file));
  const settings = folder.at(config.settings.at);
  const value = settings && folder.valueOf(settings);
  const ignore = value?.ignore as readonly DraftValue[] | undefined;
  if (settings !== undefined && value !== undefined && ignore !== undefined) {
    const kept = ignore.filter((_, index) => !isGone(config.settings.ignore[index]!));
    const { ignore: __, ...rest } = value;
    folder.set(settings, kept.length === 0 && ignore.length > 0 ? rest : { ...value, ignore: kept });
  }
  return folder.edits();
}

const configSaid = ({ settings, objects, accountSets, rules }: Config, isGone: (one: At) => boolean): string =>
  canonicalJson([
    said({ ...settings, ignore: settings.ignore.filter((rule) => !isGone(rule)) }),
    said([objects, accountSets]),
    said(rules.filter((rule) => !isGone(rule))),
  ]);

/** Places move, and mistakes are compared by themselves. */
function planSaid({ digest: _, diagnostics: __, ...plan }: Plan): string {
  return said(plan);
}

/** Whether the edited config says the same but for these lines, and nothing comes of it. */
export function isSameWithout(lines: readonly EndedLine[], before: World, after: World): boolean {
  return (
    configSaid(before.config, standsIn(lines)) === configSaid(after.config, () => false) &&
    planSaid(before.planned.plan) === planSaid(after.planned.plan)
  );
}
