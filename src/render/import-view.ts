/** What import made of what there is, in words. */
import type { Draft, LeftOut } from "../core/adopt/draft.ts";
import { OF_PROVIDER } from "../core/adopt/people.ts";
import { NOBODY } from "../core/adopt/sorted-out.ts";
import { fewNames } from "../core/base/few-names.ts";
import type { Key } from "../core/base/key.ts";
import { shellWord } from "../core/base/shell-word.ts";
import type { Position } from "../core/document/document.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { keySpans } from "./plan/objects.ts";
import { unreadView } from "./snapshot-view.ts";
import { andMore, blank, count, heading, line, sentence, type View, value, word } from "./view.ts";

export interface ImportTold {
  readonly draft: Draft;
  /** What the config is called. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** As the person wrote it, empty for where they stand. */
  readonly folder: string;
  /** Whether Settings were there. */
  readonly added: boolean;
  /** Changes that a plan with the files has: none, or import has a fault, or the config said something else before. */
  readonly changes: number;
  /** What is live in what the config holds, and is not declared. */
  readonly undeclared: readonly Key[];
  /** Rules that leave assignments of users alone, though these were asked for. */
  readonly ignored: readonly Position[];
}

function leftLine({ kind, names, count: many, why }: LeftOut): View[number] {
  const named = names.length === 0 ? [] : [word(": "), value(fewNames(names))];
  return line(1, word(`${count(many, kind)} ${why}`), ...named);
}

function nothingToAdd({ snapshot, changes, undeclared, ignored }: ImportTold): string {
  if (changes + undeclared.length > 0) return "Nothing to add, though the config says otherwise than what is live.";
  if (ignored.length > 0) return "Nothing to add beside what ignore leaves alone.";
  return isRead(snapshot)
    ? "Nothing to add: the config says what is live already."
    : "Nothing to add of what could be read.";
}

function folded(told: ImportTold): string {
  const { assignments, rules, files } = told.draft;
  if (files.length === 0) return nothingToAdd(told);
  if (assignments === 0) return `${count(files.length, "file")} written.`;
  return `${count(assignments, "assignment")} became ${count(rules, "rule")}, in ${count(files.length, "file")}.`;
}

/** Import adds documents and rewrites none: what is missing in one is a person's to write, or to let go. */
export function undeclaredSection({ undeclared }: ImportTold): View {
  if (undeclared.length === 0) return [];
  const many = undeclared.slice(0, SHOWN);
  return [
    blank,
    heading(
      "Live, and missing in what the config says already: runs in mode full will remove it. Add it, or let it go:",
    ),
    ...many.map((key) => line(1, ...keySpans(key))),
    ...(many.length < undeclared.length ? [line(1, word(andMore(undeclared.length - many.length), "dim"))] : []),
  ];
}

const SHOWN = 20;

const isRead = ({ unknown }: Snapshot): boolean => unknown.length === 0;

/** Tags are of no use for what import writes: told beside what is, and never by themselves. */
export function unreadSection({ snapshot, added }: ImportTold): View {
  if (isRead(snapshot)) return [];
  const again = added ? "import again, or write it by hand" : "remove what was written, and import again";
  return [
    blank,
    ...unreadView(snapshot, "this is neither declared nor taken for absent"),
    line(1, word(`Once it can be read, ${again}.`)),
  ];
}

/** A rule that a person has now is theirs to take out. */
function ignoredView({ ignored }: ImportTold): View {
  if (ignored.length === 0) return [];
  const places = ignored.map(({ file, line: at }) => `${file}:${at}`).join(", ");
  return [
    line(
      0,
      word("Assignments of users stay left alone by ", "warn"),
      value(places),
      word(": take that out of ignore,"),
    ),
    line(1, word("and import --include-users again.")),
  ];
}

/** What an instance does not say, and what was taken for it. */
function takenView({ name, draft: { identitySource }, snapshot }: ImportTold): View {
  const seen = isRead(snapshot) ? "" : ", as far as they could be read,";
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
    line(1, word(`Users and groups${seen} ${told}.`)),
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

export function checked({ changes, folder, added, snapshot }: ImportTold): View {
  const again = `idc plan${folder === "" ? "" : ` ${shellWord(folder)}`}`;
  const seen = isRead(snapshot) ? "" : " in what could be read";
  if (changes === 0)
    return [line(0, word(`A plan with these files: No changes${seen}`, "ok"), word(" ("), value(again), word(")."))];
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
  if (identitySource !== "directory" || !leftOut.some(({ why }) => why === OF_PROVIDER)) return [];
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

export function externalView({ external }: Draft): View {
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
  const at = folder === "" ? "" : ` ${shellWord(folder)}`;
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
    heading(folded(told)),
    ...checked(told),
    ...ignoredView(told),
    ...(added ? providerView(draft) : []),
    ...undeclaredSection(told),
    ...unreadSection(told),
    ...(added ? [] : [blank, ...takenView(told)]),
    ...externalView(draft),
    ...(draft.leftOut.length === 0 ? [] : [blank, heading("Left unmanaged:")]),
    ...draft.leftOut.map(leftLine),
    ...ignoreView(draft),
    ...nextView(told),
  ];
}
