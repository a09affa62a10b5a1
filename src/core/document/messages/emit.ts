/** Messages about what Terraform cannot say as the config does. */
import { listed, type Message, messageOf, type Severity, short, warning } from "./message.ts";

export const emitMessages = {
  "emit-expires": (p: { grants: number; day: string; severity: Severity }): Message =>
    messageOf(
      p.severity,
      `Terraform ends nothing: ${p.grants === 1 ? "a grant" : `${p.grants} grants`} of this rule would outlive ${p.day}`,
      p.severity === "error" ? "--drop-expiry writes it without an end" : "end it there yourself",
    ),
  "emit-pending": (p: { what: string; grants: number }): Message =>
    warning(
      `not written, since ${short(p.what)} does not exist yet: ${p.grants === 1 ? "1 grant" : `${p.grants} grants`}`,
      "emit again once it does",
    ),
  "emit-ignored": (p: { owner: string }): Message =>
    warning(
      `Terraform leaves alone what is not in its state: the rule of ${short(p.owner)} is not written`,
      "nothing has to be done",
    ),
  "emit-comma": (p: { name: string; policies: readonly string[] }): Message =>
    messageOf(
      "error",
      `the AWS provider takes no comma in a customer managed policy of ${short(p.name)}: ${listed(p.policies.map(short))}`,
      "--provider-version '>= 6.30, < 7' has all policies of a set in one resource",
    ),
  "emit-accents": (p: { name: string }): Message =>
    messageOf(
      "error",
      `Terraform would make ${short(p.name)} with another spelling: its accents are characters of their own (not NFC)`,
      "let idc apply make it first, or spell it in NFC",
    ),
  "emit-unknown": (p: { patterns: readonly string[] }): Message =>
    messageOf(
      "error",
      `what rules say of ${short(p.patterns[0]!)}${p.patterns.length === 1 ? "" : ` and ${p.patterns.length - 1} more`} is not known now, and Terraform would take away what it has of it`,
      "idc plan says why",
    ),
  "emit-inactive": (p: { accounts: readonly string[] }): Message =>
    warning(
      `grants in accounts that are not active are not written, and Terraform deletes those it has: ${listed(p.accounts.slice(0, 3).map(short))}${p.accounts.length > 3 ? ", …" : ""}`,
      "terraform state rm keeps them",
    ),
  "emit-no-words": (p: { kind: string; objects: number }): Message =>
    messageOf(
      "error",
      `idc has no Terraform for ${p.kind}: ${p.objects === 1 ? "this one" : `${p.objects} of them`} would be missing`,
      "emit a config without them",
    ),
  "emit-leaves": (p: { keys: readonly string[] }): Message => {
    const [first, second, ...rest] = p.keys.map((key) => short(key));
    const named = [first, second].filter((one) => one !== undefined).join(", ");
    return warning(
      `Terraform removes nothing that it never had: ${named}${rest.length === 0 ? "" : ` and ${rest.length} more`} would stay`,
      "let idc apply remove it first",
    );
  },
  "emit-leaves-policies": (p: { name: string; policies: readonly string[] }): Message =>
    warning(
      `Terraform would leave on ${short(p.name)} what its document has not: ${listed(p.policies.map(short))}`,
      "let idc apply take it away first; from provider 6.30 on attachments are owned together (--provider-version)",
    ),
  "emit-renames": (p: { name: string; previously: string }): Message =>
    warning(
      `Terraform deletes ${short(p.previously)} and makes ${short(p.name)}, in an order of its own: people lose access meanwhile`,
      "let idc apply rename it first",
    ),
};
