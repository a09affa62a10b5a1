/**
 * Patterns of IAM: what `*` and `?` stand for, in actions and in ARNs.
 *
 * In: a pattern and a text, which may be a pattern itself. Out: whether it matches. Invariant: a pattern that matches another one matches all that
 * the other does; no pattern takes long, however many stars it has. Example: `iam:*role*` matches `iam:passrole`, and `iam:get*role`.
 */

/** Where a star stood, and how far what it stands for reaches by now. */
interface Star {
  readonly at: number;
  to: number;
}

/** A `?` stands for no `*`: that may be nothing, or more than one character. */
const isOne = (pattern: string | undefined, character: string | undefined): boolean =>
  pattern === character || (pattern === "?" && character !== "*");

export function matches(pattern: string, text: string): boolean {
  let [at, to] = [0, 0];
  let star: Star | undefined;
  while (to < text.length) {
    if (pattern[at] === "*") {
      star = { at, to };
      at += 1;
    } else if (at < pattern.length && isOne(pattern[at], text[to])) {
      at += 1;
      to += 1;
    } else if (star === undefined) return false;
    else {
      star.to += 1;
      [at, to] = [star.at + 1, star.to];
    }
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}

/** ARNs of an account and partition in no particular. */
const arnOf = (service: string, resource: string) => `arn:aws:${service}::000000000000:${resource}`;

/** In policies a variable stands for what nobody knows here. */
export const withoutVariables = (pattern: string) => pattern.replace(/\$\{[^}]*\}/g, "*");

const SERVICE = 2;
const RESOURCE = 5;

/** What stands before a pattern's first star or question mark may be the beginning of an ARN. */
const mayBeArn = (pattern: string) => {
  const [head = ""] = pattern.split(/[*?]/);
  return "arn:aws".startsWith(head) || /^arn:aws[\w-]*(?::|$)/.test(head);
};

/** Whether a pattern of ARNs may name anything of a service. */
export function mayBeOf(pattern: string, service: string): boolean {
  const text = withoutVariables(pattern);
  if (!mayBeArn(text)) return false;
  const parts = text.split(":");
  const star = parts.findIndex((part) => part.includes("*"));
  // A star stands for colons, too.
  if (star !== -1 && star < SERVICE) return true;
  return matches(parts[SERVICE] ?? "", service);
}

/** Whether a pattern of ARNs may name this resource of a service, in whichever account, region and partition. */
export function mayName(pattern: string, service: string, resource: string): boolean {
  if (!mayBeOf(pattern, service)) return false;
  const text = withoutVariables(pattern);
  const parts = text.split(":");
  // Its last star stands for the account, and for as much of the resource as it takes.
  if (parts.length <= RESOURCE) return text.includes("*") && matches(`*${text.split("*").at(-1)}`, resource);
  if (matches(text.replace(/^arn:aws[\w-]*:/, "arn:aws:"), arnOf(service, resource))) return true;
  return matches(parts.slice(RESOURCE).join(":"), resource);
}
