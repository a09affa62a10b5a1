import { createHash } from "node:crypto";
import { AwsError, validation } from "./errors.ts";

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly NextToken?: string;
}

export interface PageRequest {
  /** Service, operation and caller: a token serves only the query that it came from. */
  readonly query: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly defaultSize: number;
  /** See Behaviour.shortPages. */
  readonly short: boolean;
}

interface Position {
  /** How many items came before. */
  index: number;
  /** The last of them, to find the place again when the list has changed. */
  after: string;
  digest: string;
}

/** @throws AwsError for a token that is not of this query. */
export function pageOf<T>(items: readonly T[], keyOf: (item: T) => string, request: PageRequest): Page<T> {
  const { MaxResults, NextToken, ...rest } = request.input;
  const digest = createHash("sha256").update(request.query).update(JSON.stringify(rest)).digest("hex").slice(0, 16);
  const asked = typeof MaxResults === "number" ? MaxResults : request.defaultSize;
  const position = typeof NextToken === "string" && NextToken !== "" ? decode(NextToken, digest) : undefined;
  const start = position === undefined ? 0 : locate(items, keyOf, position);
  const size = request.short ? (position === undefined ? 0 : Math.ceil(asked / 2)) : asked;
  const page = items.slice(start, start + size);
  const end = start + page.length;
  if (end >= items.length) return { items: page };
  const last = page.at(-1);
  const after = last === undefined ? (position?.after ?? "") : keyOf(last);
  return { items: page, NextToken: encode({ index: end, after, digest }) };
}

function locate<T>(items: readonly T[], keyOf: (item: T) => string, position: Position): number {
  if (position.index === 0) return 0;
  const before = items[position.index - 1];
  if (before !== undefined && keyOf(before) === position.after) return position.index;
  const found = items.findIndex((item) => keyOf(item) === position.after);
  return found === -1 ? Math.min(position.index, items.length) : found + 1;
}

const encode = (position: Position) => Buffer.from(JSON.stringify(position)).toString("base64");

function decode(token: string, digest: string): Position {
  try {
    const position = JSON.parse(Buffer.from(token, "base64").toString()) as Position;
    if (position.digest === digest && Number.isInteger(position.index) && position.index >= 0) return position;
  } catch {
    // Falls through: whatever is no token of ours is refused in the same words.
  }
  throw validation("Invalid NextToken: the token is malformed or was returned for another query");
}

/** Organizations has its own name for a bad token. */
export function invalidToken(): AwsError {
  return new AwsError("InvalidInputException", "You specified an invalid value for the next token.", {
    Reason: "INVALID_NEXT_TOKEN",
  });
}
