/** What needs the management account, and by which role it is done. */
import { describe, expect, test } from "vitest";
import { managementRoleOf, throughManagement } from "../../src/core/diff/management.ts";
import { exitCodeOf, type Outcome } from "../../src/core/model/outcome.ts";
import { compareWithApproved } from "../../src/core/plan/approved.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { ADMIN, CONFIG, LIVE, OPS_RULE } from "./acme.ts";
import { configOf, type LiveText, liveOf, MANAGEMENT, PROD, plan, settings } from "./live.ts";

const ROLE = `arn:aws:iam::${MANAGEMENT}:role/idc-management`;
const DELEGATE: LiveText = { ...LIVE, caller: PROD, delegated: [PROD] };
const keyOf = (set: string, account: string) => `AccountAssignment/${set}/group:ops/${account}`;

/** A grant of a new set there and elsewhere. */
const NEW = `${CONFIG}${ADMIN.replace("Admin", "Audit")}${OPS_RULE.replace("Admin", "Audit").replace(
  "{name: prod}",
  `[{name: dev}, "${MANAGEMENT}"]`,
)}`;

const withRole = (text: string, arn = ROLE) => `${settings({ management: { roleArn: arn } })}${text}`;

async function planned(text: string, live: LiveText = DELEGATE, past = text) {
  return plan(await configOf(text), liveOf(live), { past: [await configOf(past)] }).plan;
}

describe("changes by the role", () => {
  test("are all of a set that is granted there, but for its creation, which comes before", async () => {
    const { changes } = await planned(withRole(NEW), DELEGATE, withRole(CONFIG));
    const live = liveOf(DELEGATE);
    const audit = changes.filter(({ key }) => key.includes("Audit"));
    expect(audit.map(({ action, key }) => `${action} ${key}`).sort()).toEqual([
      `create ${keyOf("Audit", MANAGEMENT)}`,
      `create ${keyOf("Audit", "333333333333")}`,
      "create PermissionSet/Audit",
    ]);
    expect([...throughManagement(changes, live)].sort()).toEqual([
      keyOf("Audit", MANAGEMENT),
      keyOf("Audit", "333333333333"),
    ]);
    // Without the grant there is nothing that needs it.
    expect(
      throughManagement(
        changes.filter(({ key }) => key !== keyOf("Audit", MANAGEMENT)),
        live,
      ).size,
    ).toBe(0);
    expect(throughManagement(changes, liveOf({ ...DELEGATE, caller: MANAGEMENT })).size).toBe(0);
  });

  test("are withheld without one, and what else is about the set is not", async () => {
    const { changes, management } = await planned(NEW, DELEGATE, CONFIG);
    expect(management).toEqual({ changes: [keyOf("Audit", MANAGEMENT)] });
    const verdicts = Object.fromEntries(changes.map(({ key, verdict }) => [key, verdict]));
    expect(verdicts).toMatchObject({
      [keyOf("Audit", MANAGEMENT)]: "withheld",
      [keyOf("Audit", "333333333333")]: "allow",
    });
  });
});

describe("the role", () => {
  const organization = liveOf(DELEGATE).organization;

  test("is known where the completed commit names it, and new otherwise", async () => {
    const [none, one] = [await configOf(CONFIG), await configOf(withRole(CONFIG))];
    const other = await configOf(withRole(CONFIG, `${ROLE}-2`));
    expect(managementRoleOf(one, one, organization)).toEqual({ roleArn: ROLE });
    for (const completed of [undefined, none, other])
      expect(managementRoleOf(one, completed, organization)).toEqual({ roleArn: ROLE, isNew: true });
    expect(managementRoleOf(none, one, organization)).toEqual({});
  });

  test("is none where it is of another account, whatever its name says", async () => {
    for (const arn of [`arn:aws:iam::${PROD}:role/${MANAGEMENT}`, `arn:aws:iam::${PROD}:role/x`]) {
      const config = await configOf(withRole(CONFIG, arn));
      expect(managementRoleOf(config, config, organization)).toEqual({});
    }
  });

  test("is approved with its changes: as another one they are held", async () => {
    const before = withRole(CONFIG);
    const approved = await planned(withRole(NEW), DELEGATE, before);
    const again = await planned(withRole(NEW), DELEGATE, before);
    expect(compareWithApproved(approved, again, kinds).held.size).toBe(0);
    const other = await planned(withRole(NEW, `${ROLE}-2`), DELEGATE, before);
    expect([...compareWithApproved(approved, other, kinds).held.keys()].sort()).toEqual([
      keyOf("Audit", MANAGEMENT),
      keyOf("Audit", "333333333333"),
    ]);
    // Approved as from the management account itself, no role was in it.
    const own = await planned(withRole(NEW), { ...DELEGATE, caller: MANAGEMENT }, before);
    expect(compareWithApproved(own, again, kinds).held.size).toBe(2);
  });
});

test("only a revocation that is left to the management account exits 5 though nothing was written", () => {
  const outcome = (action: "create" | "delete", needsManagement: readonly string[]): Outcome => ({
    ...{ format: "idc-outcome", version: 1, unknown: 0, interrupted: false, names: { accounts: {} } },
    results: [{ key: "k", action, state: "held", wrote: false, sources: [] }],
    pointer: { advanced: false },
    needsManagement,
  });
  expect(exitCodeOf(outcome("delete", ["k"]))).toBe(5);
  expect(exitCodeOf(outcome("create", ["k"]))).toBe(3);
  expect(exitCodeOf(outcome("delete", ["other"]))).toBe(3);
});
