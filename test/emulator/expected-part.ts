/**
 * What the tests of all operations (complete, every-list, constraints) have to know of a part: each file of the folder
 * `parts` says it of one, as `expected`, from AWS's documentation and not from our code.
 */
import { readdirSync } from "node:fs";
import type { Emulator } from "../../src/emulator/index.ts";

export interface ExpectedPart {
  readonly service: string;
  /** All that it serves. */
  readonly operations: readonly string[];
  /** Keys for an organization file that make three of whatever it lists. */
  readonly organization?: object;
  /** Each paged operation, as `sso-admin ListThings`: what it is asked, the list in its answer, and how many items that has. */
  readonly lists?: (emulator: Emulator) => Readonly<Record<string, [input: object, member: string, count: number]>>;
  /** Valid values for shapes of AWS's model whose pattern says more than a length. */
  readonly samples?: Readonly<Record<string, string>>;
}

const folder = new URL("parts/", import.meta.url);
const modules = readdirSync(folder).map(
  (file) => import(new URL(file, folder).href) as Promise<{ expected: ExpectedPart }>,
);

export const EXPECTED_PARTS: readonly ExpectedPart[] = (await Promise.all(modules)).map(({ expected }) => expected);
