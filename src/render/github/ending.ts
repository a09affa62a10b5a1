/**
 * What ends soon, in the issue of drift: who loses what, when, and which line says so.
 *
 * In: `DriftReport`, the text that was there before. Out: Markdown; what is new since that text. Invariant: below names nobody and nothing is
 * named; a grant is new once, for as long as its end stays the same. Example: `Ending soon: 1 grant ends in 7 days.`
 */
import { isWhole } from "../../core/drift/blind.ts";
import type { EndingGrant } from "../../core/drift/ending.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import type { Privacy } from "../../core/model/config.ts";
import { ENDING, endingBlocks, endingText, endsSpans } from "../drift/ends.ts";
import { type MarkdownOptions, renderMarkdown } from "../markdown.ts";
import { type Block, count, lineWithAside, word } from "../view.ts";

type Sha256 = (text: string) => string;

/** Tells a grant and its end apart from all others, whatever accounts come and go. */
const markOf = ({ permissionSet, principal, ends }: EndingGrant, sha256: Sha256): string =>
  sha256(JSON.stringify([permissionSet, principal.type, principal.name, ends])).slice(0, 12);

const TOLD = /^<!-- idc:ending:([0-9a-f,]{0,3000}) -->\r?$/m;

/** Grants of which a text has told. */
const toldIn = (body: string): ReadonlySet<string> => new Set(TOLD.exec(body)?.[1]?.split(",").filter(Boolean));

/** So many are remembered. */
const MOST = 200;

export interface EndingOptions {
  readonly privacy: Privacy;
  readonly sha256: Sha256;
  readonly link?: MarkdownOptions["link"];
}

/** More are said by their number: whoever needs them all asks `idc drift`. */
const SHOWN = 50;

/** So that rows of drift have their room. */
const ROOM = 12_000;

function blocksOf(grant: EndingGrant, report: DriftReport, { privacy }: EndingOptions): readonly Block[] {
  if (privacy === "names") return endingBlocks(grant, report);
  const many = grant.accounts.length;
  return [lineWithAside(1, endsSpans(grant), word(count(many, "grant")))];
}

interface Shown {
  readonly grants: readonly EndingGrant[];
  readonly text: string;
}

function shownIn(report: DriftReport, options: EndingOptions): Shown {
  const { ending = [] } = report;
  const { link } = options;
  const grants: EndingGrant[] = [];
  let text = "";
  for (const grant of ending.slice(0, SHOWN)) {
    const how = { quiet: true, ...(link === undefined ? {} : { link }) };
    const more = renderMarkdown(blocksOf(grant, report, options), how).trimEnd();
    if (text.length + more.length > ROOM) break;
    grants.push(grant);
    text += `${more}\n`;
  }
  return { grants, text };
}

/** A line that remembers what was told; none where nothing ends. A reading with gaps may not show all: nothing is forgotten by it. */
function headOf(
  grants: readonly EndingGrant[],
  before: string,
  report: DriftReport,
  { sha256 }: EndingOptions,
): string {
  const now = grants.map((grant) => markOf(grant, sha256));
  const marks = [...new Set([...now, ...(isWhole(report) ? [] : toldIn(before))])].slice(0, MOST);
  return marks.length === 0 ? "" : `<!-- idc:ending:${marks.join(",")} -->`;
}

/** That line, and the section. `before`: the text that was there. */
export function endingSection(
  report: DriftReport,
  before: string,
  options: EndingOptions,
): { readonly head: string; readonly text: string } {
  const { ending = [] } = report;
  if (ending.length === 0) return { head: headOf([], before, report, options), text: "" };
  const { grants, text } = shownIn(report, options);
  const left = ending.length - grants.length;
  const more = left === 0 ? "" : `\n${count(left, "more", "more")}: \`idc drift\` shows all of it.\n`;
  return { head: headOf(grants, before, report, options), text: `#### ${ENDING}\n\n${text}${more}` };
}

/** What has come to end soon since a text, in words; undefined where nothing has. */
export function endingChange(before: string, report: DriftReport, options: EndingOptions): string | undefined {
  const told = toldIn(before);
  const fresh = shownIn(report, options).grants.filter((grant) => !told.has(markOf(grant, options.sha256)));
  return fresh.length === 0 ? undefined : `${ENDING}: ${endingText({ ending: fresh })}.`;
}
