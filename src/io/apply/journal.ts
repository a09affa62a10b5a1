/**
 * The journal: a line of JSON before and after each write, on disk before the call leaves, so that whoever comes after a
 * crash knows what was under way.
 */
import { type FileHandle, open, stat } from "node:fs/promises";
import { harmlessJson } from "../../core/base/harmless.ts";
import type { JsonObject } from "../../core/base/json.ts";
import type { Key } from "../../core/base/key.ts";
import { CallError } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";

/** One write that has been announced. */
export interface Entry {
  readonly call: number;
  readonly key: Key;
  readonly operation: string;
}

export interface Said {
  readonly accepted: boolean;
  readonly error?: unknown;
  /** What AWS calls the request, by which CloudTrail has its event. */
  readonly requestId?: string | undefined;
  /** What AWS calls the operation that it began. */
  readonly operationId?: string | undefined;
}

/** What the lines of a run are of. */
export interface RunOf {
  /** The config's name. */
  readonly config: string;
  /** Absent: of what no commit has. */
  readonly commit?: string;
}

export interface Journal {
  before(key: Key, service: string, operation: string, input: JsonObject): Promise<Entry>;
  after(entry: Entry, said: Said): Promise<void>;
  close(): Promise<void>;
}

/** Without a file nothing is written down. */
export const NO_JOURNAL: Journal = {
  before: async (key, _, operation) => ({ call: 0, key, operation }),
  after: async () => {},
  close: async () => {},
};

function errorLine(error: unknown): object {
  if (error instanceof CallError) {
    const { code, message, requestId } = error;
    return { code, message, ...(requestId === undefined ? {} : { requestId }) };
  }
  return { message: error instanceof Error ? error.message : String(error) };
}

class FileJournal implements Journal {
  private readonly file: FileHandle;
  private readonly path: string;
  /** ISO 8601, UTC. */
  private readonly now: () => string;
  private calls = 0;
  /** Lines are written one after the other, and flushed together where several wait. */
  private last: Promise<void> = Promise.resolve();
  private waiting: string[] = [];

  constructor(file: FileHandle, path: string, now: () => string) {
    this.file = file;
    this.path = path;
    this.now = now;
  }

  async before(key: Key, service: string, operation: string, input: JsonObject): Promise<Entry> {
    this.calls += 1;
    const entry = { call: this.calls, key, operation };
    await this.write({ event: "before", ...entry, service, input });
    return entry;
  }

  begin(run: RunOf): Promise<void> {
    return this.write({ event: "run", ...run });
  }

  async after(entry: Entry, { accepted, error, requestId, operationId }: Said): Promise<void> {
    await this.write({
      event: "after",
      ...entry,
      accepted,
      ...(requestId === undefined ? {} : { requestId }),
      ...(operationId === undefined ? {} : { operationId }),
      ...(error === undefined ? {} : { error: errorLine(error) }),
    });
  }

  private write(line: object): Promise<void> {
    this.waiting.push(`${harmlessJson(JSON.stringify({ time: this.now(), ...line }))}\n`);
    if (this.waiting.length > 1) return this.last;
    this.last = this.last.then(() => this.flush());
    return this.last;
  }

  private async flush(): Promise<void> {
    const lines = this.waiting.join("");
    this.waiting = [];
    try {
      await this.file.appendFile(lines);
      await this.file.datasync();
    } catch (cause) {
      throw new IoError(`cannot write the journal ${this.path}: ${(cause as Error).message}`, {
        hint: "nothing is written to AWS that is not written down first",
        cause,
      });
    }
  }

  async close(): Promise<void> {
    await this.last.catch(() => {});
    await this.file.close();
  }
}

async function opened(path: string, now: () => string): Promise<FileJournal> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    // A device would be made its owner's alone, for everybody; a pipe would be waited for.
    throw new IoError(`the journal ${path} is no regular file`, { hint: "--journal names a file to append to" });
  }
  try {
    const file = await open(path, "a", 0o600);
    await file.chmod(0o600);
    return new FileJournal(file, path, now);
  } catch (cause) {
    throw new IoError(`cannot open the journal ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Opens it before the first write; only its owner may read it, since it names people. Its first line says which run it is of. */
export async function openJournal(path: string, now: () => string, run: RunOf): Promise<Journal> {
  const journal = await opened(path, now);
  await journal.begin(run);
  return journal;
}
