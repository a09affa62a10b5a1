/** User documents: what they declare. */

import { keyOf } from "../../core/base/key.ts";
import type { CheckContext, DocumentKind } from "../../core/config/document-kind.ts";
import type { Position } from "../../core/document/document.ts";
import { memberOf, type Node, placeOfNode, textOf } from "../../core/document/node.ts";
import type { User } from "../../core/generated/documents.ts";
import { User as validate } from "../../core/generated/validate.js";
import type { Declared } from "../../core/model/config.ts";
import type { UserSpec } from "../../core/model/specs.ts";
import { userDrafting } from "./drafting.ts";

/** AWS refuses these (identitystore API reference, CreateUser). */
const RESERVED = ["administrator", "awsadministrators"];

export const userDocument: DocumentKind = {
  kind: "User",
  noun: "user",
  nameKey: "userName",
  aliasKey: "email",
  quota: { limit: 100_000, many: "users" },
  validate,
  drafting: userDrafting,
  check(root, { report }) {
    const userName = memberOf(root, "userName");
    const name = textOf(userName);
    if (userName !== undefined && name !== undefined && RESERVED.includes(name.toLowerCase()))
      report("reserved-name", { what: "user name", name }, placeOfNode(userName));
  },
  checkAll: checkEmails,
  declare(root): Declared<UserSpec> {
    const user = root.value as User;
    const { given, family } = user.name;
    const spec: UserSpec = {
      userName: user.userName,
      givenName: given,
      familyName: family,
      displayName: user.displayName ?? `${given} ${family}`,
      ...(user.email === undefined ? {} : { email: user.email }),
    };
    return { kind: "User", key: keyOf("User", spec.userName), name: spec.userName, spec, at: placeOfNode(root) };
  },
};

/** AWS wants the primary e-mail address of every user to be unique. */
function checkEmails(roots: readonly Node[], { report }: CheckContext): void {
  const seen = new Map<string, { readonly other: string; readonly first: Position }>();
  for (const root of roots) {
    const node = memberOf(root, "email");
    const email = textOf(node);
    if (node === undefined || email === undefined) continue;
    const known = seen.get(email.toLowerCase());
    if (known !== undefined) report("duplicate-email", { email, ...known }, placeOfNode(node));
    else seen.set(email.toLowerCase(), { other: textOf(memberOf(root, "userName")) ?? "", first: placeOfNode(node) });
  }
}
