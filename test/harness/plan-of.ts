/** A plan of given changes, without a config that leads to them. */
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";

export const planOf = (changes: readonly Change[], more: Partial<Plan> = {}): Plan => ({
  format: "idc-plan",
  version: 1,
  made: "2026-11-24T12:00:00Z",
  config: { name: "acme", mode: "full", state: "believed", commit: "a".repeat(40), path: "." },
  organization: "o-1234567890",
  instance: { arn: "arn:aws:sso:::instance/ssoins-1", region: "eu-west-1", identityStoreId: "d-1234567890" },
  caller: { account: "111111111111", arn: "arn:aws:iam::111111111111:user/x", role: "management account" },
  diagnostics: [],
  changes,
  bindings: {},
  pending: [],
  unknown: [],
  blocked: [],
  leftAlone: [],
  inactiveAccounts: [],
  marks: [],
  names: { accounts: { "111122223333": "shop" }, members: {} },
  cost: { calls: changes.length, asynchronous: changes.length, seconds: changes.length },
  digest: "d".repeat(64),
  ...more,
});
