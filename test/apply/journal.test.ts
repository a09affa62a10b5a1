/** The journal: a line before and after each write, for its owner alone. */
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openJournal } from "../../src/io/apply/journal.ts";
import { CallError } from "../../src/io/aws/call-error.ts";

const folder = await mkdtemp(join(tmpdir(), "idc-journal-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const now = () => "2026-11-24T12:00:00.000Z";
const RUN = { config: "acme", commit: "c".repeat(40) };
const linesOf = async (path: string) =>
  (await readFile(path, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("each write has a line before it leaves, and one for its answer", async () => {
  const path = join(folder, "one.jsonl");
  const journal = await openJournal(path, now, RUN);
  const first = await journal.before("Group/x", "identitystore", "CreateGroup", { DisplayName: "x" });
  // On disk before anything is sent.
  expect(await linesOf(path)).toEqual([
    { time: now(), event: "run", ...RUN },
    {
      time: now(),
      event: "before",
      call: 1,
      key: "Group/x",
      operation: "CreateGroup",
      service: "identitystore",
      input: { DisplayName: "x" },
    },
  ]);
  await journal.after(first, { accepted: true, requestId: "r-0", operationId: "o-0" });
  const second = await journal.before("Group/y", "identitystore", "CreateGroup", {});
  const error = new CallError("identitystore", "CreateGroup", "ConflictException", "Duplicate", { requestId: "r-1" });
  await journal.after(second, { accepted: false, error });
  await journal.close();
  const lines = await linesOf(path);
  expect(lines[2]).toMatchObject({ accepted: true, requestId: "r-0", operationId: "o-0" });
  expect(lines.slice(1).map(({ event, call, accepted }) => [event, call, accepted])).toEqual([
    ["before", 1, undefined],
    ["after", 1, true],
    ["before", 2, undefined],
    ["after", 2, false],
  ]);
  expect(lines.at(-1).error).toEqual({ code: "ConflictException", message: "Duplicate", requestId: "r-1" });
});

test("it is appended to, and only its owner may read it", async () => {
  const path = join(folder, "two.jsonl");
  await writeFile(path, '{"event":"older"}\n');
  await chmod(path, 0o644);
  const journal = await openJournal(path, now, RUN);
  await Promise.all([1, 2, 3].map((index) => journal.before(`Group/${index}`, "identitystore", "CreateGroup", {})));
  await journal.close();
  expect((await linesOf(path)).map(({ event }) => event)).toEqual(["older", "run", "before", "before", "before"]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("a device or a folder is none, and is left as it is", async () => {
  const before = await stat("/dev/null");
  for (const path of ["/dev/null", folder]) {
    await expect(openJournal(path, now, RUN)).rejects.toMatchObject({
      name: "IoError",
      message: expect.stringMatching(/is no regular file$/),
    });
  }
  expect((await stat("/dev/null")).mode).toBe(before.mode);
});

test("where it cannot be opened, nothing is begun", async () => {
  await expect(openJournal(join(folder, "no", "such", "folder"), now, RUN)).rejects.toMatchObject({ name: "IoError" });
});
