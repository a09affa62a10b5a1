/** Bytes by the ids that git would give them. */
import { createHash } from "node:crypto";

/** `id` is that of the blob; `lines` that of the same bytes with each CRLF a LF, which is what differs between systems. */
export interface Fingerprint {
  readonly id: string;
  readonly lines: string;
  readonly link: boolean;
}

const CR = 13;

/** Ids of the length of this one: SHA-1, or SHA-256. */
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

function withoutCr(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return Buffer.from(text.replaceAll("\r\n", "\n"), "latin1");
}

export function fingerprint(bytes: Uint8Array, like: string, link = false): Fingerprint {
  const id = blobId(bytes, like);
  return { id, lines: bytes.includes(CR) && !link ? blobId(withoutCr(bytes), like) : id, link };
}
