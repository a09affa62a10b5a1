/** What import made of what there is, in words. */
import type { Draft, LeftOut } from "../core/adopt/draft.ts";
import { OF_PROVIDER } from "../core/adopt/people.ts";
import { NOBODY } from "../core/adopt/sorted-out.ts";
import { fewNames } from "../core/base/few-names.ts";
import { blank, count, heading, line, sentence, type View, value, word } from "./view.ts";

export interface ImportTold {
  readonly draft: Draft;
  /** What the config is called. */
  readonly name: string;
  /** As the person wrote it, empty for where they stand. */
  readonly folder: string;
  /** Whether Settings were there. */
  readonly added: boolean;
  /** Changes that a plan with the files has: none, or import has a fault. */
  readonly changes: number;
}

function leftLine({ kind, names, count: many, why }: LeftOut): View[number] {
  const named = names.length === 0 ? [] : [word(": "), value(fewNames(names))];
  return line(1, word(`${count(many, kind)} ${why}`), ...named);
}

function folded({ assignments, rules, files }: Draft): string {
  if (files.length === 0) return "Nothing to add: the config says what is live already.";
  if (assignments === 0) return `${count(files.length, "file")} written.`;
  return `${count(assignments, "assignment")} became ${count(rules, "rule")}, in ${count(files.length, "file")}.`;
}

/** What an instance does not say, and what was taken for it. */
function takenView({ name, draft: { identitySource } }: ImportTold): View {
  const told =
    identitySource === "directory"
      ? "bear no ids of an identity provider, so they are taken for this config's"
      : "bear ids of an identity provider, so rules name them and no document declares them";
  return [
    line(0, word("name: "), value(name)),
    line(
      1,
      word("It tells this config from others on the same instance. Before the first apply it may be any: --name NAME,"),
    ),
    line(1, word("or write another into idc.yaml; later, previously says what it was.")),
    line(0, word("identitySource: "), value(identitySource)),
    line(1, word(`Users and groups ${told}.`)),
    line(1, word("AWS does not tell which it is: if another is true, remove what was written, and import again with")),
    line(1, word("--identity-source external, active-directory or directory")),
  ];
}

/** Settings that somebody wrote are theirs. */
function ignoreView({ ignore }: Draft): View {
  if (ignore.length === 0) return [];
  return [
    blank,
    heading("Settings are yours, and were not rewritten. To say whose the rest is, add below ignore:"),
    ...ignore.map((rule) => line(1, word("- "), sentence(rule))),
  ];
}

function checked({ changes, folder, added }: ImportTold): View {
  const again = `idc plan${folder === "" ? "" : ` ${folder}`}`;
  if (changes === 0)
    return [line(0, word("A plan with these files: No changes", "ok"), word(" ("), value(again), word(")."))];
  const many = count(changes, "change");
  return [
    line(0, word(`A plan with these files still has ${many}`, "error"), word(": "), value(again), word(" shows them.")),
    ...(added
      ? [line(1, word("What the config said before is not rewritten, and may differ from what is live."))]
      : []),
  ];
}

/** Settings of a config that was there say, or do not say, whose users and groups are; then those of a provider are in nobody's hand. */
function providerView({ identitySource, leftOut }: Draft): View {
  const count = leftOut.filter(({ why }) => why === OF_PROVIDER).length;
  if (identitySource !== "directory" || count === 0) return [];
  return [
    line(0, word("Users and groups here bear ids of an identity provider, and these Settings do not say so.", "warn")),
    line(
      1,
      word(
        "Write identitySource: external in Settings, take documents of such users and groups out, and import again:",
      ),
    ),
    line(1, word("rules may then name them. Or import into a new folder, which says so by itself.")),
  ];
}

function externalView({ external }: Draft): View {
  if (external.length === 0) return [];
  const lines = external.map(({ name, owner, why }) =>
    line(
      1,
      value(name),
      word(
        ` ${owner === NOBODY ? "has no owner yet, who is to be named in its document" : `of ${owner}`}${why === undefined ? "" : ": "}`,
      ),
      ...(why === undefined ? [] : [sentence(why)]),
    ),
  );
  return [blank, heading("Declared as somebody else's (only their assignments are yours):"), ...lines];
}

function nextView({ folder, added, draft }: ImportTold): View {
  const at = folder === "" ? "" : ` ${folder}`;
  const steps = [
    ...(draft.files.length === 0 ? [] : [line(1, word("read what was written, and commit it"))]),
    line(1, value(`idc suggest selectors${at}`), word("  what lists of accounts may mean")),
    ...(added ? [] : [line(1, word("say who agrees to what: "), value("CODEOWNERS.draft"))]),
    ...(added ? [] : [line(1, word("in idc.yaml: mode: additive, later full"))]),
  ];
  return [blank, heading("What next:"), ...steps];
}

export function importView(told: ImportTold): View {
  const { draft, added } = told;
  return [
    heading(folded(draft)),
    ...checked(told),
    ...(added ? providerView(draft) : []),
    ...(added ? [] : [blank, ...takenView(told)]),
    ...externalView(draft),
    ...(draft.leftOut.length === 0 ? [] : [blank, heading("Left unmanaged:")]),
    ...draft.leftOut.map(leftLine),
    ...ignoreView(draft),
    ...nextView(told),
  ];
}
