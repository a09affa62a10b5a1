/**
 * What was parsed of one file, as bytes and back.
 *
 * In: a `ParsedFile` without diagnostics, or the bytes that were made of one. Out: the other. Invariant: what is read is deeply
 * equal to what was written, with every place, and names no file: two files of the same content have the same bytes. What this
 * form would not keep to the letter has no bytes.
 */
import type { Parsed, ParsedFile } from "../config/parse-yaml.ts";

/** In front of the places: the values, and for each of them where it begins and how many numbers its places are. */
interface Head {
  readonly values: readonly unknown[];
  readonly at: readonly (readonly [line: number, column: number])[];
  readonly counts: readonly number[];
}

const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** What has something to say of its file is parsed anew, whenever it is read: there is no second way to a diagnostic. */
export function bytesOfParsed({ documents, diagnostics }: ParsedFile): Buffer | undefined {
  if (diagnostics.length > 0 || documents.some(({ value, damaged }) => damaged || !isKept(value))) return undefined;
  const head: Head = {
    values: documents.map(({ value }) => value),
    at: documents.map(({ at }) => [at.line, at.column]),
    counts: documents.map(({ positions }) => positions.length),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(NUMBER);
  length.writeUInt32LE(text.length);
  const places = documents.map(({ positions }) =>
    Buffer.from(positions.buffer, positions.byteOffset, positions.byteLength),
  );
  return Buffer.concat([length, text, ...places]);
}

export function parsedOfBytes(file: string, bytes: Buffer): ParsedFile {
  let from = NUMBER + bytes.readUInt32LE(0);
  const { values, at, counts } = JSON.parse(bytes.toString("utf8", NUMBER, from)) as Head;
  const documents = values.map((value, index): Parsed => {
    const positions = new Uint32Array(counts[index]!);
    from += bytes.copy(new Uint8Array(positions.buffer), 0, from);
    const [line, column] = at[index]!;
    return { value, positions, at: { file, line, column }, damaged: false };
  });
  if (from !== bytes.length) throw new RangeError("the places are not those of the values");
  return { documents, diagnostics: [] };
}

/** JSON has no infinity, none that is not a number, and no zero below zero. */
function isKept(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return typeof value === "string" || typeof value === "boolean";
  return value === null || Object.values(value).every(isKept);
}
