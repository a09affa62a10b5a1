/** How much the log of a run says of people: the strictest of what the run was told and what Settings say, as soon as they are read. */
import type { Diagnostic } from "../core/document/diagnostics.ts";
import { type Privacy, strictestPrivacy } from "../core/model/config.ts";
import { type Called, diagnosticsView } from "../render/diagnostics-view.ts";
import { line, sentence, type View } from "../render/view.ts";

export class Discretion {
  private strictest: Privacy;

  constructor(asked: Privacy) {
    this.strictest = asked;
  }

  get privacy(): Privacy {
    return this.strictest;
  }

  /** Nothing said: people may be named. */
  hear(privacy: Privacy | undefined): void {
    this.strictest = strictestPrivacy([this.strictest, privacy]);
  }
}

const WORDLESS =
  "note: below privacy: names, or where Settings cannot be read, words are left out here, which may name people: idc validate and idc plan say them on a terminal";

/** Below names, where it is and of which sort: words may name anybody. */
const wordless = ({ code, severity, at }: Diagnostic): Diagnostic => ({
  ...{ code, severity, summary: "" },
  ...(at === undefined ? {} : { at }),
});

/** What is wrong, as it may be said here. */
export function toldDiagnostics(
  found: readonly Diagnostic[],
  called: Called,
  discretion: Discretion | undefined,
): View {
  if (discretion === undefined || discretion.privacy === "names") return diagnosticsView(found, called);
  return [...diagnosticsView(found.map(wordless), called), line(0, sentence(WORDLESS))];
}
