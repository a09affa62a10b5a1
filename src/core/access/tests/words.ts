/**
 * What an access test says, in words.
 *
 * In: `AccessTest`. Out: a sentence without its end. Invariant: names stand in it as they are written; nobody's but those that the
 * test names. Example: `only group/platform-admins may have admin access there`.
 */
import { fewNames } from "../../base/few-names.ts";
import { placeText, short } from "../../document/messages/message.ts";
import type { TestedAccess } from "../../model/access/test.ts";
import type { AccessTest, PrincipalName } from "../../model/config.ts";

export const principalWords = ({ type, name }: PrincipalName): string => short(`${type.toLowerCase()}/${name}`);

/** `admin access by Ops*`, `s3:DeleteBucket`, `Admin`. */
function accessWords({ class: strength, permissionSet, action }: TestedAccess): string {
  const parts = [action, strength === undefined ? undefined : `${strength} access`].flatMap((part) => part ?? []);
  if (permissionSet !== undefined) parts.push(short(permissionSet));
  return parts.length === 0 ? "access" : parts.join(" by ");
}

export function testWords(test: AccessTest): string {
  const [whom, what] = [fewNames(test.principals.map(principalWords)), accessWords(test)];
  if (test.says === "never") return `${whom} never has ${what} there`;
  if (test.says === "always") return `${whom} always has ${what} there`;
  return test.principals.length === 0 ? `nobody may have ${what} there` : `only ${whom} may have ${what} there`;
}

/** A name is a sentence often. */
const quoted = (name: string): string => `"${short(name)}"`;

/** How reasons name a test. */
export const namedTest = ({ name, at }: AccessTest): string => `access test ${quoted(name)} (${placeText(at)})`;
