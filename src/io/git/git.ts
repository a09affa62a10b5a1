/**
 * Every call of git, built in one place.
 *
 * In: the repository that we found (`find-repository.ts`), one of a few commands that ask, their arguments. Out: what git
 * prints. Invariant: whatever a repository holds or its configuration says, no call runs anything but git itself. git
 * searches for no repository; it reads no configuration of system or user, no environment but what is listed here, and no
 * setting of the repository that could make it run something: ours come after those, and so before them. It asks only for
 * objects and ignore rules, so that filters, textconv, hooks, a file system monitor and signatures have no part; what an
 * older git does not know of the settings it passes over, and the commands alone keep it from running anything.
 *
 * simple-git refuses what is unsafe unless it is told that it is meant. What is allowed below is what makes git safe.
 */
import { parse } from "node:path";
import { GitError, simpleGit } from "simple-git";
import { IoError } from "../io-error.ts";
import { ENVIRONMENT, INHERITED, inherited, MEANT, NOWHERE, SETTINGS, USERS_OWN } from "./git-settings.ts";

/** Whole paths. */
export interface Place {
  readonly gitDir: string;
  readonly workTree: string;
}

type Asking =
  | "cat-file"
  | "check-ignore"
  | "for-each-ref"
  | "ls-tree"
  | "merge-base"
  | "rev-list"
  | "rev-parse"
  | "symbolic-ref";

/** A repository that can be asked, and told nothing. */
export interface Git {
  ask(command: Asking, args: readonly string[], input?: string): Promise<string>;
  /**
   * What `blame --porcelain` prints of lines (`3,6`) of a file, by a path from the top, in the last commit of a range (`from..to`).
   * `moved`: a line is of the commit that wrote it, though it stood elsewhere, in that file or in another.
   */
  blame(range: string, path: string, lines: readonly string[], more?: { readonly moved?: boolean }): Promise<string>;
  /** What `cat-file --batch` prints for lines of object names. */
  objects(lines: string): Promise<Uint8Array>;
}

/** git ended with an exit code other than 0, `null` where it was killed. simple-git lets only its own errors through as they are. */
export class GitFailure extends GitError {
  readonly exitCode: number | null;

  constructor(exitCode: number | null, words: string) {
    super(undefined, words === "" ? `git ended with ${exitCode}` : words);
    this.exitCode = exitCode;
  }
}

/** What to do where an object or a whole repository cannot be read. */
export const INCOMPLETE =
  "it is of a format that the git on the PATH is too old for, or damaged, or a partial clone: idc fetches nothing, so clone all of it";

/** A path from the top as git takes paths, none of its characters meaning anything. */
export function literally(path: string): string {
  return `:(top,literal)${path}`;
}

/**
 * Of a commit, so that no file of the work tree is looked at. What turns contents into text would be run, and commits that the
 * repository says are passed by would not be told: the last list, which is none, takes back those before.
 */
const BLAME = ["--porcelain", "--no-textconv", "--ignore-revs-file="];

/**
 * Within a file, and from any file of the commit before: once more than the files that the commit changed. Fewer letters than git would ask
 * for: a rule may be one short line, and whoever asks looks at what commits declared before believing it.
 */
const MOVED = ["-M10", "-C20", "-C20"];

interface Call {
  readonly place: Place | undefined;
  readonly settings?: readonly string[];
  /** What else is in the environment, in place of what stands above. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | undefined;
  /** Exit codes that are no failure. */
  readonly fine?: readonly number[];
}

interface Ended {
  readonly exitCode: number;
  readonly stdErr: readonly Buffer[];
}

/** To simple-git a command that fails without a word is no failure. */
function failureOf(error: Buffer | Error | undefined, { exitCode, stdErr }: Ended, fine: readonly number[]) {
  if (!fine.includes(exitCode)) return new GitFailure(exitCode, Buffer.concat(stdErr).toString("utf8").trim());
  return exitCode === 0 ? error : undefined;
}

/** A folder that nobody plants anything in: what is run and read does not hang on where we are. */
const CALM = parse(process.execPath).root;

function build({ place, settings = [], environment = ENVIRONMENT, input, fine = [0] }: Call) {
  const { gitDir = NOWHERE, workTree } = place ?? {};
  const where = { GIT_DIR: gitDir, ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }) };
  const env = { ...inherited(INHERITED), ...environment, ...where };
  return simpleGit(CALM, {
    config: [...SETTINGS, ...settings],
    unsafe: { ...MEANT, allowUnsafeConfigEnvCount: environment !== ENVIRONMENT },
    allowEnvironment: Object.keys(env),
    errors: (error, ended) => failureOf(error, ended, fine),
    completion: { onClose: true, onExit: false },
    ...(input === undefined ? {} : { input: () => input }),
  }).env(env);
}

async function tell<Printed>(printed: Promise<Printed>): Promise<Printed> {
  try {
    return await printed;
  } catch (cause) {
    if (!(cause instanceof Error) || !/spawn \S* ?ENOENT/.test(cause.message)) throw cause;
    throw new IoError("git is not installed", {
      hint: "idc needs git on the PATH: it is its memory of what it may remove",
      cause,
    });
  }
}

/** A repository at a place that we have found and that belongs to us. Throws `IoError`s, with a `GitFailure` as their cause. */
export function gitAt(place: Place): Git {
  const explain = (cause: unknown): never => {
    if (!(cause instanceof GitFailure)) throw cause;
    throw new IoError(`git cannot read the repository in ${place.workTree}: ${cause.message}`, {
      hint: INCOMPLETE,
      cause,
    });
  };
  return {
    ask: (command, args, input) => {
      // Ends with 1 where it names no path that is ignored, and does so in its words, too.
      const fine = command === "check-ignore" ? [0, 1] : [0];
      return tell(build({ place, input, fine }).raw([command, ...args])).catch(explain);
    },
    blame: (range, path, lines, { moved = false } = {}) => {
      const ranges = lines.map((one) => `-L${one}`);
      const asked = [...BLAME, ...(moved ? MOVED : []), ...ranges, range, "--", path];
      return tell(build({ place }).raw(["blame", ...asked])).catch(explain);
    },
    objects: (lines) => tell(build({ place, input: lines }).binaryCatFile(["--batch"])).catch(explain),
  };
}

/** The version that git says it has; an `IoError` where there is none. */
export function gitVersion(): Promise<string> {
  return tell(build({ place: undefined }).raw(["version"]));
}

/** A setting of a file of its own, as git reads it, includes left aside. */
export function readSetting(file: string, name: string): Promise<string | undefined> {
  return readValues(build({ place: undefined }).raw(["config", "--no-includes", "-z", "--file", file, "--get", name]));
}

/** The folders that the user's own configuration, and that of the system, calls safe; the last empty one takes back those before. */
export async function safeDirectories(): Promise<readonly string[]> {
  const git = build({ place: undefined, environment: { LC_ALL: "C", ...inherited(USERS_OWN) } });
  const printed = await readValues(git.raw(["config", "-z", "--type=path", "--get-all", "safe.directory"]));
  const values = printed?.split("\0") ?? [];
  return values.slice(values.lastIndexOf("") + 1);
}

/** What is printed without its last NUL; nothing where there is no such setting. */
async function readValues(printed: Promise<string>): Promise<string | undefined> {
  try {
    return (await tell(printed)).replace(/\0$/, "");
  } catch (error) {
    if (error instanceof GitFailure && error.exitCode === 1) return undefined;
    throw error;
  }
}

/** A new repository in a folder of ours, with all of it in one commit: for the demo. */
export async function commitFolder(dir: string, message: string): Promise<void> {
  const settings = ["user.name=demo", "user.email=demo@acme.example", "commit.gpgsign=false"];
  const git = build({ place: { gitDir: `${dir}/.git`, workTree: dir }, settings });
  await tell(git.raw(["init", "--quiet", "--initial-branch=main"]));
  await tell(git.raw(["add", "--all"]));
  await tell(git.raw(["commit", "--quiet", "--message", message]));
}
