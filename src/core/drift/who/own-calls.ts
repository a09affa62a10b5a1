/**
 * Calls of idc's own: what journals of its runs say of request ids.
 *
 * In: texts of journals. Out: runs by request id. Invariant: whatever is in a text, members are of their types; a line that is none says
 * nothing, as the last one of a run that was killed. Example: an assignment that a run of acme made has that run by the id of its event.
 */
import { asText, isObject, parsedJson } from "../../base/json.ts";

/** A run that wrote a journal. */
export interface OwnRun {
  /** The config's name. */
  readonly config: string;
  /** The commit that it was of; absent: of what no commit has. */
  readonly commit?: string;
  /** `2026-11-24T12:00:00.000Z` */
  readonly began: string;
}

/** Which run made which call. */
export interface OwnCalls {
  /** By request id. */
  readonly runs: ReadonlyMap<string, OwnRun>;
  /** Whether any of a text's lines is one of a journal, in the order of texts. */
  readonly areJournals: readonly boolean[];
}

function lineOf(text: string): Record<string, unknown> {
  const value = parsedJson(text);
  return isObject(value) ? value : {};
}

const EVENTS = ["run", "before", "after"];

function runOf({ config, commit, time }: Record<string, unknown>): OwnRun {
  const id = asText(commit);
  return { config: asText(config), ...(id === "" ? {} : { commit: id }), began: asText(time) };
}

export function ownCallsIn(texts: readonly string[]): OwnCalls {
  const runs = new Map<string, OwnRun>();
  const areJournals = texts.map((text) => {
    let [run, isJournal]: [OwnRun | undefined, boolean] = [undefined, false];
    for (const line of text.split("\n")) {
      const said = lineOf(line);
      isJournal ||= EVENTS.includes(asText(said.event));
      if (said.event === "run") run = runOf(said);
      if (said.event !== "after" || said.accepted !== true || run === undefined) continue;
      // An event has the id of the answer, which of what only begins is that of the operation.
      for (const id of [asText(said.requestId), asText(said.operationId)]) if (id !== "") runs.set(id, run);
    }
    return isJournal;
  });
  return { runs, areJournals };
}
