/** Text of files: UTF-8, and nothing else. */

/** The text, without a byte order mark; nothing where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const MARK = "\uFEFF";

/** The byte order mark of a text, empty where it has none, and the text behind it. */
export function splitMark(text: string): readonly [mark: string, rest: string] {
  return text.startsWith(MARK) ? [MARK, text.slice(MARK.length)] : ["", text];
}
