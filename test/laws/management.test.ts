/**
 * Laws of a delegated administrator, tried with random organizations and configs. `IDC_RUNS` is how often; a failure prints its seed
 * and path, which `IDC_SEED` and `IDC_PATH` try again.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import type { EmulatorOptions, EmulatorState } from "../../src/emulator/index.ts";
import { workOf } from "../harness/work-of.ts";
import { MANAGEMENT, type RandomCase, randomCase } from "./arbitrary.ts";
import { filesOf, type RandomConfig } from "./random-config.ts";
import { attempt, type Trial, withoutMark } from "./trial.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 3);
const { IDC_SEED, IDC_PATH } = process.env;
const REPLAY = {
  ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
  ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
};

const ROLE = `arn:aws:iam::${MANAGEMENT}:role/idc-management`;
const SESSION = `arn:aws:sts::${MANAGEMENT}:assumed-role/idc-management/idc-acme`;

/** As the delegated administrator asks. */
const delegatedCase = randomCase
  .filter(({ organization }) => organization.organization.delegatedAdministrator !== undefined)
  .map((one) => ({ ...one, caller: one.organization.organization.delegatedAdministrator! }));

function law(name: string, body: (one: RandomCase) => Promise<void>): void {
  test.concurrent(name, { timeout: 600_000 + RUNS * 100_000 }, async () => {
    await fc.assert(fc.asyncProperty(delegatedCase, body), { numRuns: RUNS, endOnFailure: true, ...REPLAY });
  });
}

/** Asked to look again in fewer calls; denied, the same is asked otherwise. */
const TRIED = "ListAccountAssignmentsForPrincipal";

/** Hears what AWS denies. */
function listener() {
  const denied: string[] = [];
  const onExchange: Required<EmulatorOptions>["onExchange"] = ({ operation, status, output }) => {
    if (status >= 400 && operation !== TRIED && JSON.stringify(output ?? "").includes("AccessDenied"))
      denied.push(operation);
  };
  return { denied, onExchange };
}

const withRole = (config: RandomConfig): RandomConfig => ({
  ...config,
  settings: { ...config.settings, management: { roleArn: ROLE } } as RandomConfig["settings"],
});

/** The first config, then the next one; each until nothing more is done. */
async function story(trial: Trial, one: RandomCase, next: RandomConfig, afterEach = async (_plan: Plan) => {}) {
  for (const config of [undefined, next]) {
    if (config !== undefined) await trial.commit(filesOf(config));
    for (let run = 0; run < 3; run += 1) {
      const plan = await trial.plan();
      const outcome = await trial.apply();
      expect(outcome.results.filter(({ state }) => state === "failed")).toEqual([]);
      await afterEach(plan);
    }
  }
  return one;
}

/** What people have and what it means, without marks and without names of roles. */
function contentOf(state: EmulatorState) {
  const rows = state.assignments.map(({ permissionSet, principalType, principal, account }) => {
    return `${permissionSet} ${principalType} ${principal} ${account}`;
  });
  return {
    rows: rows.sort(),
    users: state.users.map(({ UserName, DisplayName }) => [UserName, DisplayName]),
    groups: state.groups.map(({ DisplayName, members }) => [DisplayName, [...members].sort()]),
    sets: state.permissionSets.map((set) => {
      const { PermissionSetArn: _, CreatedDate: __, ...definition } = withoutMark(set) as Record<string, unknown>;
      return definition;
    }),
  };
}

/** Sets that are in the management account, by ARN. */
function setsThere({ provisioned, permissionSets }: EmulatorState): ReadonlySet<string> {
  const names = new Set(provisioned.filter(({ account }) => account === MANAGEMENT).map((role) => role.permissionSet));
  return new Set(permissionSets.filter(({ Name }) => names.has(Name)).map((set) => String(set.PermissionSetArn)));
}

describe("laws of a delegated administrator", () => {
  law(
    "without a role nothing is tried that AWS denies, and only what needs the management account is left",
    async (one) => {
      const { denied, onExchange } = listener();
      await attempt({ ...one, onExchange }, filesOf(one.config), async (trial) => {
        await story(trial, one, one.next);
        const { changes, management } = await trial.plan();
        const isLeft = ({ verdict, reasons }: Plan["changes"][number]) =>
          verdict === "deny" || reasons.some((reason) => /^needs .*(withheld|refused)$/.test(reason));
        const needy = new Set(management?.changes);
        expect(changes.filter((one) => !needy.has(one.key) && !isLeft(one)).map(({ key }) => key)).toEqual([]);
      });
      expect(denied).toEqual([]);
    },
  );

  law("with a role all becomes as from the management account, and the role writes only what needs it", async (one) => {
    const { denied, onExchange } = listener();
    const from: { content?: object } = {};
    await attempt({ ...one, caller: MANAGEMENT }, filesOf(one.config), async (trial) => {
      await story(trial, one, one.next);
      from.content = contentOf(trial.emulator.state());
    });
    await attempt({ ...one, onExchange }, filesOf(withRole(one.config)), async (trial) => {
      const { emulator } = trial;
      let [seen, before] = [0, emulator.state()];
      await story(trial, one, withRole(one.next), async () => {
        const after = emulator.state();
        const byRole = workOf(emulator.history().slice(seen)).filter(({ actor }) => actor === SESSION);
        const there = new Set([...setsThere(before), ...setsThere(after)]);
        const strange = byRole.filter(({ input }) => {
          const { TargetId, PermissionSetArn, ResourceArn } = input as Readonly<Record<string, string>>;
          return TargetId !== MANAGEMENT && !there.has(PermissionSetArn ?? ResourceArn ?? "");
        });
        expect(strange).toEqual([]);
        [seen, before] = [emulator.history().length, after];
      });
      expect(contentOf(emulator.state())).toEqual(from.content);
    });
    expect(denied).toEqual([]);
  });
});
