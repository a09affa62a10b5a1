/**
 * Servers that call themselves AWS: every operation of a company's life (made, changed in each field, stripped, removed) × every odd answer,
 * again and again. The table beside this file is checked in, to be read; here one answer an operation is played, and with `IDC_ODD_SERVERS` each
 * to the operations that it matches (`IDC_ODD_SERVERS=.`: half an hour), whose rows are written anew. Whatever the answer: nobody sees a stack, nothing is written that was not planned, and with
 * an honest server the next run makes it whole.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { explainFailure } from "../../src/cli/failure.ts";
import { ODD, oddHandler, operationOf } from "../harness/odd-servers.ts";
import { COMPANY, PHASES } from "../harness/odd-story.ts";
import type { Files, Scenario } from "../harness/scenario.ts";
import { withoutSocket } from "../harness/without-socket.ts";
import { appliedAcme, changesOf, contentOf } from "./start.ts";

const TABLE = fileURLToPath(new URL("odd-servers.md", import.meta.url));
const WANTED = process.env.IDC_ODD_SERVERS;
const SPEED = 400;
const NAMES = Object.keys(ODD);

/** Somebody has a role by account access manager, so that plans ask for all of them. */
const ENTITLED = `${COMPANY}entitlements:\n  - {role: OnCall, accounts: ["222222222222"], group: devs}\n`;

/** What is there by names: each value as a line. */
function linesOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, `${path}/${nameOf(item)}`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, item]) => linesOf(item, `${path}/${name}`));
  return value === "" ? [] : [`${path}=${String(value)}`];
}

function nameOf(item: unknown): string {
  const { UserName, DisplayName, Name, permissionSet, account, principal } = item as Record<string, unknown>;
  const id = UserName ?? DisplayName ?? Name;
  if (typeof id === "string") return id;
  return permissionSet === undefined ? JSON.stringify(item) : `${permissionSet} ${account} ${principal}`;
}

/** What is there, without what is new whenever something is made again, and without what is still to be provisioned. */
function linesIn(scenario: Scenario): ReadonlySet<string> {
  const { users, groups, permissionSets, assignments } = contentOf(scenario);
  const lines = linesOf({ users, groups, permissionSets, assignments });
  return new Set(lines.filter((line) => !/(UserId|GroupId|PermissionSetArn|principalId)=/.test(line)));
}

/** What a run ended with, whether it returned or failed. */
async function endOf(run: Promise<{ exitCode: number; stdout: string; stderr: string }>) {
  try {
    const { exitCode, stdout, stderr } = await run;
    return { exitCode, told: stdout + stderr, stopped: false };
  } catch (error) {
    const { exitCode, text } = explainFailure(error, "0.0.0");
    return { exitCode, told: text, stopped: true };
  }
}

const NOT_ASKED = "not asked";
const NEVER_SAID = /bug in idc|\n {4}at |UnknownError|\$response|\[object|undefined/;

/** The lease is given back by it in each phase; in this one tags of a set go too. */
const OF_MORE_THAN_ONE: Readonly<Record<string, number>> = { UntagResource: 2 };

/** The operations that an honest run calls, each with the phase in which it is called most; reads with the second, where there is most to read. */
async function operationsOf(scenario: Scenario): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number[]>();
  for (const [phase, [, files]] of PHASES.entries()) {
    await scenario.commit(files);
    const requestHandler = listening(scenario, (operation) => {
      const count = counts.get(operation) ?? PHASES.map(() => 0);
      count[phase]! += 1;
      counts.set(operation, count);
    });
    expect((await scenario.apply({ requestHandler })).exitCode).toBe(0);
  }
  const phaseOf = (operation: string, count: readonly number[]) =>
    /^(List|Get|Describe)/.test(operation) && count[1]! > 0
      ? 1
      : (OF_MORE_THAN_ONE[operation] ?? count.indexOf(Math.max(...count)));
  return new Map([...counts].map(([operation, count]) => [operation, phaseOf(operation, count)]));
}

function listening({ emulator }: Scenario, heard: (operation: string) => void): object {
  const plain = withoutSocket(emulator) as { handle(request: Parameters<typeof operationOf>[0]): Promise<unknown> };
  return {
    ...plain,
    handle: async (request: Parameters<typeof operationOf>[0]) => {
      heard(operationOf(request));
      return plain.handle(request);
    },
  };
}

/** A run that was cut off from AWS could not give its lease back: others wait until it ends, or until a person takes it away. */
async function releaseLease({ emulator }: Scenario): Promise<void> {
  const { arn, tags } = emulator.state().instance;
  const TagKeys = Object.keys(tags).filter((key) => key.startsWith("idc:lease:"));
  if (TagKeys.length > 0) await emulator.console("UntagResource", { InstanceArn: arn, ResourceArn: arn, TagKeys });
}

/** Makes it so with an honest server, and looks whether nothing is left. */
async function makeWhole(scenario: Scenario, files: Files) {
  await releaseLease(scenario);
  await scenario.commit(files);
  const { exitCode, stderr } = await scenario.apply();
  expect(exitCode, stderr).toBe(0);
  expect(changesOf(await scenario.plan())).toEqual([]);
  return linesIn(scenario);
}

/** What is wrong with what an odd run left: what neither was there nor is wanted, and what is gone that was there and is wanted. */
function wrongIn(left: ReadonlySet<string>, before: ReadonlySet<string>, wanted: ReadonlySet<string>) {
  const strange = [...left].filter((line) => !before.has(line) && !wanted.has(line));
  const lost = [...before].filter((line) => wanted.has(line) && !left.has(line));
  return { strange, lost };
}

/** One cell: a plan and a run of the phase with the odd answer, then one that makes it whole, and back again. */
async function cellOf(scenario: Scenario, operation: string, odd: string, phase: number) {
  const [before, files] = [phase === 0 ? PHASES.at(-1)![1] : PHASES[phase - 1]![1], PHASES[phase]![1]];
  const then = await makeWhole(scenario, before);
  await scenario.commit(files);
  let played = 0;
  const requestHandler = oddHandler(scenario.emulator, operation, odd, () => {
    played += 1;
  });
  const planned = await endOf(scenario.plan({ requestHandler }));
  const applied = await endOf(scenario.apply({ requestHandler }));
  const left = linesIn(scenario);
  const wanted = await makeWhole(scenario, files);
  const where = `${operation}, ${odd}`;
  for (const { told } of [planned, applied]) expect(NEVER_SAID.exec(told)?.[0], `${where}: ${told}`).toBeUndefined();
  expect(wrongIn(left, then, wanted), where).toEqual({ strange: [], lost: [] });
  // An operation that ends before it is looked for is not asked for by itself.
  if (played === 0 && /^Describe.*Status$/.test(operation)) return NOT_ASKED;
  expect(played, where).toBeGreaterThan(0);
  if (applied.exitCode !== 0) expect(applied.told, where).toContain(operation);
  return [planned, applied].map(({ exitCode, stopped }) => `${exitCode}${stopped ? "!" : ""}`).join(" ");
}

const HEAD = `Exit codes of \`plan\` and of \`apply\` where a server answers one operation oddly, whenever it is asked; \`!\`: ended before anything was planned. "done": it
has done what it was asked. After each, a run with an honest server ends with 0 and the plan after it is empty.
`;

function tableOf(cells: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...cells].map(([operation, row]) => `| ${operation} | ${row.join(" | ")} |`);
  return `${HEAD}\n| operation | ${NAMES.join(" | ")} |\n|---|${"---|".repeat(NAMES.length)}\n${lines.join("\n")}\n`;
}

const cellsIn = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table.split("\n").flatMap((line): (readonly [string, readonly string[]])[] => {
      const [, operation = "", ...row] = line.split("|").map((part) => part.trim());
      return /^[A-Z]\w+$/.test(operation) ? [[operation, row.slice(0, -1)]] : [];
    }),
  );

/** Each answer to each operation that is wanted; rows that were there stay. */
async function writeRows(
  rows: readonly (readonly [string, number])[],
  wanted: RegExp,
  known: ReadonlyMap<string, readonly string[]>,
  start: object,
): Promise<void> {
  const cells = new Map(known);
  for (const [operation, phase] of rows.filter(([name]) => wanted.test(name))) {
    // Memory of many runs is another subject.
    const scenario = await appliedAcme(start);
    const row: string[] = [];
    for (const odd of NAMES) row.push(await cellOf(scenario, operation, odd, phase));
    cells.set(operation, row);
    await writeFile(TABLE, tableOf(new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)))));
  }
}

test("no answer of any server to any operation does harm, and the next run makes it whole", async () => {
  const start = { organization: ENTITLED, speed: SPEED };
  const phases = await operationsOf(await appliedAcme(start));
  const rows = [...phases].sort(([a], [b]) => (a < b ? -1 : 1));
  const known = cellsIn(await readFile(TABLE, "utf8"));
  if (WANTED !== undefined) return writeRows(rows, new RegExp(WANTED), known, start);
  // Whether an operation is asked for by itself depends on when it ends.
  const told = rows.filter(([operation]) => known.has(operation) || !/^Describe.*Status$/.test(operation));
  expect(told.filter(([operation]) => !known.has(operation))).toEqual([]);
  const scenario = await appliedAcme(start);
  for (const [index, [operation, phase]] of told.entries()) {
    const column = index % NAMES.length;
    const cell = await cellOf(scenario, operation, NAMES[column]!, phase);
    const place = `${operation}, ${NAMES[column]}`;
    if (cell !== NOT_ASKED) expect(`${place}: ${cell}`).toBe(`${place}: ${known.get(operation)![column]}`);
  }
}, 7_200_000);
