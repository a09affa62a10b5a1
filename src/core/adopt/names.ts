/**
 * Names that import gives: of account sets, and of files.
 *
 * In: names as AWS has them, any characters. Out: names that a config and every file system take. Invariant: no two names given by one
 * `Names` differ in case alone; a name holds nothing that a path, a shell or a device of Windows would read as something else; the
 * same names come out of the same names going in, in the same order. Example: `R&D/../prod` is the file `r-d-prod`.
 */

/** File systems take 255 bytes; whoever reads lists of files wants far fewer. */
const LONGEST = 60;

/** Windows takes these for devices, whatever follows the first dot. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/;

/** Lower case letters, digits and single dashes: what is safe in a path, a URL and a shell. Empty where nothing is left. */
export function spelled(name: string): string {
  const plain = name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1-$2")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
}

/** Gives names, each once. */
export class Names {
  private readonly taken: Set<string>;
  private readonly fallback: string;

  /** `fallback`: what something is called of whose name nothing is left. `taken`: in any case. */
  constructor(fallback: string, taken: Iterable<string> = []) {
    this.fallback = fallback;
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** A name like `name`, and like no other given before. */
  give(name: string): string {
    const short = spelled(name);
    const own = short === "" ? this.fallback : DEVICES.test(short) ? `${this.fallback}-${short}` : short;
    let given = own;
    for (let number = 2; this.taken.has(given); number++) given = `${own}-${number}`;
    this.taken.add(given);
    return given;
  }
}
