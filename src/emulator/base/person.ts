/** Who sits before the console, as far as CloudTrail tells: schemas/emulator-console.json has it as `by`. */
export interface Person {
  /** What the session is called: through Identity Center the user's name. */
  readonly name: string;
  /** The permission set through which the person came. */
  readonly permissionSet: string;
  /** The account in whose console it was; absent: the management account. */
  readonly account?: string;
  readonly sourceIp: string;
  readonly userAgent: string;
}

/** Made up, for clicks that nobody is named for. Address and domain are those kept for documents (RFC 5737, RFC 2606). */
export const SOMEBODY: Person = {
  name: "admin@example.com",
  permissionSet: "AdministratorAccess",
  sourceIp: "203.0.113.7",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};

const MEMBERS = ["name", "permissionSet", "account", "sourceIp", "userAgent"];

/** A name alone, or members of `Person`; undefined where it is neither. */
export function personOf(given: unknown): Person | undefined {
  if (typeof given === "string") return given === "" ? undefined : { ...SOMEBODY, name: given };
  if (typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  const entries = Object.entries(given);
  const isRight = entries.every(([key, value]) => MEMBERS.includes(key) && typeof value === "string" && value !== "");
  return isRight ? { ...SOMEBODY, ...Object.fromEntries(entries) } : undefined;
}
