/** Looking again at single objects, each by itself. */
import { isNotFound } from "../core/base/aws-codes.ts";
import { patternOf } from "../core/base/key.ts";
import { PAGE, type Reader } from "../core/model/reader.ts";
import type { ReadContext, Reading, RereadContext, Written } from "../core/model/reading.ts";
import type { Found, Unknown } from "../core/model/resource.ts";
import type { DirectoryKind } from "../core/model/specs.ts";

/** What AWS does not find is absent; what cannot be read is unknown, and only that. */
export async function rereadEach(
  reader: Reader,
  written: readonly Written[],
  look: (one: Written) => Promise<Found>,
): Promise<Reading> {
  const found: Found[] = [];
  const unknown: Unknown[] = [];
  await Promise.all(
    written.map(async (one) => {
      try {
        found.push(await look(one));
      } catch (error) {
        if (!isNotFound(error)) unknown.push(reader.unknown(one.key, error));
      }
    }),
  );
  return { found, unknown };
}

/** All of a kind of principals; where they cannot be listed, nothing that goes by one of their names is known. */
export async function readAllOrNone(
  context: ReadContext,
  all: (context: ReadContext) => Promise<Reading>,
  kind: DirectoryKind,
): Promise<Reading> {
  try {
    return await all(context);
  } catch (error) {
    const assignments = `${patternOf("AccountAssignment", undefined)}/${kind.toLowerCase()}:*/*`;
    const patterns = [patternOf(kind, undefined), patternOf("GroupMembership", undefined, undefined), assignments];
    return { found: [], unknown: patterns.map((pattern) => context.reader.unknown(pattern, error)) };
  }
}

/** Each by itself, or all of the kind where listing it takes fewer calls. */
export function rereadEachOrAll(
  context: RereadContext,
  kind: string,
  written: readonly Written[],
  all: (context: RereadContext) => Promise<Reading>,
  look: (one: Written) => Promise<Found>,
): Promise<Reading> {
  const pages = Math.ceil((context.count(kind) + written.length) / PAGE);
  return written.length > pages ? all(context) : rereadEach(context.reader, written, look);
}
