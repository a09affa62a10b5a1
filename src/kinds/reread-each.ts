/** Looking again at single objects, each by itself. */
import { isObject } from "../core/json.ts";
import type { Reader, Reading, RereadContext, Written } from "../core/kind.ts";
import type { Found, Unknown } from "../core/resource.ts";

export function isNotFound(error: unknown): boolean {
  return isObject(error) && error.code === "ResourceNotFoundException";
}

/** What AWS does not find is absent; what cannot be read is unknown, and only that. */
export async function rereadEach(
  reader: Reader,
  written: readonly Written[],
  look: (one: Written) => Promise<Found | undefined>,
): Promise<Reading> {
  const found: Found[] = [];
  const unknown: Unknown[] = [];
  await Promise.all(
    written.map(async (one) => {
      try {
        const item = await look(one);
        if (item !== undefined) found.push(item);
      } catch (error) {
        if (!isNotFound(error)) unknown.push(reader.unknown(one.key, error));
      }
    }),
  );
  return { found, unknown };
}

const PAGE = 100;

/** Whether listing all of a kind takes fewer calls than asking for each of these. */
export function rereadMany(context: RereadContext, kind: string, written: readonly Written[]): boolean {
  return written.length > Math.ceil((context.count(kind) + written.length) / PAGE);
}
