/** The file of a state of Terraform, or standard input: read whole, whatever wrote it. */
import { createReadStream } from "node:fs";
import { codeOf, IoError } from "../io-error.ts";

/** Standard input, where the file is `-`. */
const STDIN = "-";

/** 60,000 assignments have about 70 MiB. */
const LIMIT = 384 * 1024 * 1024;
const MIB = 1024 * 1024;

/** PowerShell writes what it is told to redirect in two bytes a character. */
function textOf(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isWide ? "utf16le" : "utf8").replace(/^\uFEFF/, "");
}

/** `path`: resolved, or `-`. `called`: as a person wrote it. */
export async function readStateFile(path: string, called: string, limit = LIMIT): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = path === STDIN ? createReadStream("", { fd: 0, autoClose: false }) : createReadStream(path);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    const hint = "terraform show -json > state.json writes one";
    throw new IoError(`cannot read the state ${called} (${codeOf(cause)})`, { hint, cause });
  }
  if (size <= limit) return textOf(Buffer.concat(chunks));
  throw new IoError(`the state ${called} is larger than ${limit / MIB} MiB, which no import reads`, {
    hint: "divide it by terraform state mv, and import one after the other",
  });
}
