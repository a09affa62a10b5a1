/** Users: what no document says of an e-mail address stays when the address changes. */
import { expect, test } from "vitest";
import type { Refs } from "../../src/core/model/kind.ts";
import type { Found } from "../../src/core/model/resource.ts";
import type { UserSpec } from "../../src/core/model/specs.ts";
import { user } from "../../src/kinds/user/descriptor.ts";

const SPEC: UserSpec = { userName: "a", givenName: "A", familyName: "B", displayName: "A B", email: "a@acme.io" };

function emailsIn(facts: object): unknown {
  const live: Found<UserSpec> = { kind: "User", key: "User/a", spec: SPEC, ids: { UserId: "1" }, facts };
  const want = { kind: "User", key: "User/a", spec: { ...SPEC, email: "b@acme.io" }, sources: [] };
  const [step] = user.update(live, want, new Set(["email"] as const), { identityStoreId: "d" } as Refs);
  return step!.input.Operations;
}

const written = (form: object) => [{ AttributePath: "emails", AttributeValue: [{ value: "b@acme.io", ...form }] }];

test.each([
  [{ external: false }, { type: "work", primary: true }],
  [
    { external: false, email: { type: "home", primary: false } },
    { type: "home", primary: false },
  ],
  [{ external: false, email: {} }, {}],
])("what is known of it is %j", (facts, form) => {
  expect(emailsIn(facts)).toEqual(written(form));
});
