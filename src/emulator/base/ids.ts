import { hash } from "node:crypto";

/**
 * Makes ids in the forms of AWS. All of them come from a seed and the name of what they identify, so the same
 * organization file gives the same ids on every machine, and so do the same creations in any order; what is made again
 * after a deletion counts on, and so gets another id, as it does at AWS.
 */
export class Ids {
  readonly seed: number;
  readonly #made: Map<string, number>;

  constructor(seed: number, made: Iterable<[string, number]> = []) {
    this.seed = seed;
    this.#made = new Map(made);
  }

  /** How often each name was used so far: needed to go on after a restart. */
  made(): [string, number][] {
    return [...this.#made];
  }

  /** `length` (≤ 64) lower-case hex digits for the next thing of this kind and name. */
  hex(kind: string, name: string, length: number): string {
    const key = `${kind}/${name}`;
    const count = this.#made.get(key) ?? 0;
    this.#made.set(key, count + 1);
    return this.digest(`${key}/${count}`).slice(0, length);
  }

  uuid(kind: string, name: string): string {
    return uuidOf(this.hex(kind, name, 32));
  }

  /**
   * For the header `x-amzn-requestid`: the `count`th request of this content, which the server counts. Not the count of all:
   * that would tell in which order parallel requests came.
   */
  requestId(content: string, count: number): string {
    return uuidOf(this.digest(`http/${content}/${count}`));
  }

  /** A user, group or membership id: the store's hex digits before a uuid (aws-api: ResourceId). */
  resource(identityStoreId: string, kind: string, name: string): string {
    const prefix = identityStoreId.startsWith("d-") ? `${identityStoreId.slice(2)}-` : "";
    return prefix + this.uuid(kind, name);
  }

  digest(text: string): string {
    return hash("sha256", `${this.seed}\n${text}`, "hex");
  }
}

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
