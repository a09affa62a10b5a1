/** Adopt and Ignore: the config says it, or leaves it to its owner for a time, once a pull request that says so is merged. */
import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { isObject, parsedJson } from "../../core/base/json.ts";
import { PROPOSALS } from "../../core/setup/trust.ts";
import { openRepository } from "../../io/git/repository.ts";
import { dispatch, propose } from "../../io/github/propose.ts";
import { codeOf, IoError } from "../../io/io-error.ts";
import { count } from "../../render/view.ts";
import type { AnswerEnd, Answered, Answering } from "./answering.ts";
import { edited } from "./ran.ts";

/** Days for which a row is ignored. */
const DAYS = 30;

const WORDS = { adopt: "Adopt", ignore: "Ignore" } as const;

type Proposing = keyof typeof WORDS;

/** The paths that an edit of the config wrote, from here; or why it wrote nothing. */
async function write(
  answer: Proposing,
  answered: readonly Answered[],
  at: Answering,
): Promise<readonly string[] | string> {
  const { inputs, action, asked } = at;
  const names = answered.map(({ row }) => row.id);
  const ignore = { until: action.world.dayAhead(DAYS), owner: `${asked.login}, issue ${asked.issue}` };
  const { text, exitCode } = await edited({ names, ...(answer === "ignore" ? { ignore } : {}) }, inputs, action);
  const document = parsedJson(text);
  if (exitCode !== 0 || !isObject(document) || !Array.isArray(document.files))
    return `${WORDS[answer]}: nothing was written, and the log of the run says why.`;
  return document.files.flatMap((file: unknown) =>
    isObject(file) && typeof file.file === "string" ? [file.file] : [],
  );
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined;
    throw new IoError(`cannot read ${path} again`, { cause });
  }
}

/** A branch for each set of rows: who ticks again gets the same one. */
const branchFor = ({ asked, action }: Answering, answered: readonly Answered[]): string => {
  const marks = answered.map(({ mark, answer }) => `${mark}:${answer}`).sort();
  return `${PROPOSALS}drift-${asked.issue}-${action.world.sha256(marks.join()).slice(0, 8)}`;
};

async function proposed(paths: readonly string[], answered: readonly Answered[], at: Answering): Promise<string> {
  const { branch, action, inputs, asked } = at;
  const { repository, github } = branch;
  const { world } = action;
  const opened = await openRepository(resolve(world.cwd, inputs.config));
  if (opened?.commit === undefined) throw new IoError("the config is of no commit");
  const { top, commit } = opened;
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(top, resolve(world.cwd, path)),
      text: await textAt(resolve(world.cwd, path)),
    })),
  );
  const rows = count(answered.length, "row");
  const title = `Answer ${rows} of drift`;
  const body = `What the boxes of #${asked.issue} say that were ticked. The plan of this pull request says what it comes to.`;
  const name = branchFor(at, answered);
  const made = await propose({ repository, base: branch.branch, commit, branch: name, files, title, body }, github);
  if (inputs.planWorkflow !== undefined) await dispatch(inputs.planWorkflow, name, repository, github);
  return `${rows} proposed in #${made.number}.`;
}

export async function proposeAnswers(answered: readonly Answered[], at: Answering): Promise<AnswerEnd> {
  const [paths, lines]: [Set<string>, string[]] = [new Set(), []];
  const done: Answered[] = [];
  for (const answer of ["adopt", "ignore"] as const) {
    const own = answered.filter((one) => one.answer === answer);
    if (own.length === 0) continue;
    const written = await write(answer, own, at);
    if (typeof written === "string") lines.push(written);
    else {
      for (const path of written) paths.add(path);
      for (const one of own) done.push(one);
    }
  }
  if (paths.size > 0) lines.push(await proposed([...paths], done, at));
  return { lines, exitCode: done.length === answered.length ? 0 : 1 };
}
