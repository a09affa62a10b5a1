/** What Stryker's process asks of the worker that has the tests loaded, and what it is told. */

export const CHANNEL = "idc-mutation";

export type Job =
  /** Run all tests and say which of them reach which mutant. */
  | { readonly job: "all" }
  /** Run the tests with one mutant active until one fails. */
  | { readonly job: "one"; readonly mutant: string; readonly hitLimit?: number; readonly tests?: readonly string[] }
  | { readonly job: "end" };

export interface Ran {
  readonly id: string;
  readonly milliseconds: number;
  /** Of a test that failed. */
  readonly failure?: string;
}

export type Reply =
  | { readonly reply: "ready" }
  | { readonly reply: "ran"; readonly ran: readonly Ran[]; readonly coverage?: unknown; readonly hits?: number }
  | { readonly reply: "broken"; readonly message: string };
