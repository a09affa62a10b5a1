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
