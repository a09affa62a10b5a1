/** Letting go: of one thing, which stays as it is, and of a whole config, of which nothing is left but what it made. */
import { describe, expect, test } from "vitest";
import { explainFailure } from "../../src/cli/failure.ts";
import { runRelease } from "../../src/cli/release/release.ts";
import { type ReleaseAllOptions, runReleaseAll } from "../../src/cli/release/release-all.ts";
import { sessionToken } from "../../src/emulator/base/caller.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import { overHttp, overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { acme, appliedAcme, changesOf, click, contentOf } from "./start.ts";

interface How extends Partial<ReleaseAllOptions> {
  readonly answer?: string | null;
  readonly interrupt?: AbortSignal;
}

/** Lets go of all, as the command line ends it; a person answers, unless there is none (`null`). */
async function releaseAll({ dir: cwd, emulator }: Scenario, { answer = "yes", interrupt, ...options }: How = {}) {
  const person = answer === null ? {} : { answers: [answer] };
  const world = testWorld({ cwd, ...person, ...(interrupt === undefined ? {} : { interrupt }) });
  const end = (exitCode: number, more = "") => ({ exitCode, stdout: world.stdout(), stderr: world.stderr() + more });
  try {
    return end(await runReleaseAll({ dir: ".", aws: overrideOf(emulator), ...options }, world));
  } catch (error) {
    const { exitCode, text } = explainFailure(error, "0.0.0");
    return end(exitCode, text);
  }
}

/** All tags of idc's own, wherever they are. */
function tagsOf({ emulator }: Scenario): readonly string[] {
  const { instance, permissionSets } = emulator.state();
  const all = [
    ...Object.keys(instance.tags),
    ...permissionSets.flatMap(({ Name, Tags }) =>
      Object.entries(Tags as object).map(([key, tag]) => `${Name} ${key}=${tag}`),
    ),
  ];
  return all.filter((tag) => tag.includes("idc:")).sort();
}

const clean = (scenario: Scenario): object => {
  const { permissionSets, ...state } = contentOf(scenario);
  const own = (tags: object) => Object.fromEntries(Object.entries(tags).filter(([key]) => !key.startsWith("idc:")));
  return { ...state, permissionSets: permissionSets.map((set) => ({ ...set, Tags: own(set.Tags as object) })) };
};

const DEVELOPER =
  "kind: PermissionSet\nname: Developer\ndescription: Daily work\nsessionDuration: 4h\nmanagedPolicies: [PowerUserAccess]\n";
const WITHOUT_DEVELOPER = {
  "sets.yaml": FILES["sets.yaml"].replace(`---\n${DEVELOPER}`, ""),
  "access/devs.yaml": null,
};
const SETTINGS = FILES["idc.yaml"];
const PROTECTED = SETTINGS.replace(
  "protected: []",
  "protected: [{group: ops, permissionSet: Admin, accounts: {name: prod}}]",
);

describe.concurrent("of a set", () => {
  test("its document is dropped: nothing is removed, its mark goes, and it is nobody's business any more", async () => {
    const scenario = await appliedAcme();
    const before = clean(scenario);
    await scenario.write(WITHOUT_DEVELOPER);
    const world = testWorld({ cwd: scenario.dir });
    expect(await runRelease({ keys: ["PermissionSet/Developer"], dir: "." }, world)).toBe(0);
    await scenario.commit({});
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([0, []]);
    expect(planned.result.leftAlone.filter(({ why }) => why === "released").map(({ keys }) => keys)).toEqual([
      ["AccountAssignment/Developer/group:devs/333333333333", "AccountAssignment/Developer/group:devs/444444444444"],
      ["PermissionSet/Developer"],
    ]);
    expect(planned.result.marks.map(({ key, step }) => [key, step.operation, step.input.TagKeys])).toEqual([
      ["PermissionSet/Developer", "UntagResource", ["idc:managed"]],
    ]);
    const applied = await scenario.apply({ auto: true });
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    expect(tagsOf(scenario)).not.toContain("Developer idc:managed=acme");
    expect(clean(scenario)).toEqual(before);
    const again = await scenario.plan();
    expect([again.exitCode, changesOf(again), again.result.marks]).toEqual([0, [], []]);
    // Whatever somebody makes of it is no drift.
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "ops",
      AccountName: "dev",
    });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("which is still declared, or protected by what was applied last, is refused by the plan too", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": PROTECTED } });
    await scenario.commit({ "idc.yaml": `${PROTECTED}released: ["PermissionSet/*"]\n` });
    expect((await scenario.plan()).stderr).toContain("sets.yaml:2:7  error  declared-and-released");
    const withoutAdmin = { "sets.yaml": DEVELOPER, "access/ops.yaml": null };
    await scenario.commit({ "idc.yaml": `${SETTINGS}released: ["PermissionSet/Admin"]\n`, ...withoutAdmin });
    const planned = await scenario.plan();
    expect([planned.exitCode, planned.result.diagnostics.map(({ code }) => code)]).toEqual([1, ["released-protected"]]);
  });
});

describe.concurrent("of all", () => {
  test("takes away marks and memory, and nothing else; then there is nothing left to let go of", async () => {
    const scenario = await appliedAcme();
    const Tags = (Key: string, Value: string) => ({ Tags: [{ Key, Value }] });
    const { emulator } = scenario;
    // A run that no commit says, sets that nobody declares, another config, and tags of people.
    for (const Name of ["Forgotten", "Foreign", "Plain"]) await click(scenario, "CreatePermissionSet", { Name });
    await click(scenario, "TagResource", { PermissionSetName: "Forgotten", ...Tags("idc:uncommitted", "acme") });
    await click(scenario, "TagResource", { PermissionSetName: "Admin", ...Tags("idc:protected", "true") });
    await click(scenario, "TagResource", { PermissionSetName: "Foreign", ...Tags("idc:managed", "other") });
    await click(scenario, "TagResource", { PermissionSetName: "Plain", ...Tags("team", "web") });
    await click(scenario, "TagResource", Tags("idc:superseded:acme:3", "1 - - - - 1 0123456789abcdef -"));
    await click(scenario, "TagResource", Tags("idc:memory:other", "1 - - - - 1 0123456789abcdef -"));
    const [before, from] = [clean(scenario), emulator.history().length];
    const { exitCode, stdout, stderr } = await releaseAll(scenario);
    expect(tagsOf(scenario)).toEqual(["Foreign idc:managed=other", "idc:memory:other"]);
    expect(clean(scenario)).toEqual(before);
    expect(exitCode).toBe(0);
    const operations = emulator
      .history()
      .slice(from)
      .map(({ operation }) => operation);
    expect(operations).toEqual(["TagResource", ...Array.from({ length: 5 }, () => "UntagResource")]);
    expect(stdout).toContain("Marks of 3 permission sets\n");
    expect(stdout).toContain("− Admin      idc:managed idc:protected\n");
    expect(stdout).toContain("− Forgotten  idc:uncommitted\n");
    for (const tag of ["applied:acme", "memory:acme", "superseded:acme:3", "writer:acme"]) {
      expect(stdout).toContain(`− idc:${tag}\n`);
    }
    expect(stdout).not.toContain("Foreign");
    expect(stderr).toContain("Let go of all of acme in ssoins-");
    const again = await releaseAll(scenario, { answer: "no" });
    expect([again.exitCode, again.stdout]).toEqual([
      0,
      "Nothing on the instance is acme's: there is nothing to let go of.\n",
    ]);
    expect((await scenario.plan()).result.config.state).toBe("first-run");
  });

  test("a person says yes, and nobody else", async () => {
    const scenario = await appliedAcme();
    const before = scenario.emulator.history();
    for (const answer of ["y", "", "no"]) {
      const { exitCode, stdout, stderr } = await releaseAll(scenario, { answer });
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining("Nothing was changed.")]);
      expect(stdout).toContain("− Developer  idc:managed\n");
    }
    const { exitCode, stdout } = await releaseAll(scenario, { answer: null });
    expect([exitCode, stdout]).toEqual([64, ""]);
    expect(scenario.emulator.history()).toEqual(before);
  });

  test("takes what a former name has left, and a lease of a run that was killed", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "idc.yaml": SETTINGS.replace("name: acme", "name: new\npreviously: acme") });
    await click(scenario, "TagResource", {
      Tags: [{ Key: "idc:lease:acme", Value: "abc 1000 arn:aws:iam::1:user/x" }],
    });
    const { exitCode, stderr } = await releaseAll(scenario);
    expect([exitCode, tagsOf(scenario)]).toEqual([0, []]);
    expect(stderr).toContain("Let go of all of new and acme in");
  });
});

describe.concurrent("of all, refused as apply is, and nothing written:", () => {
  async function refused(scenario: Scenario, how: How = {}) {
    const before = scenario.emulator.history();
    const { exitCode, stderr } = await releaseAll(scenario, how);
    expect(scenario.emulator.history()).toEqual(before);
    return { exitCode, stderr };
  }

  test("mode observe", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "idc.yaml": SETTINGS.replace("mode: full", "mode: observe") });
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("mode: observe, which never writes")]);
  });

  test("an unclean folder, and one without a repository", async () => {
    const scenario = await appliedAcme();
    await scenario.write({ "idc.yaml": `${SETTINGS}# more\n` });
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("the folder is not as a commit has it")]);
  });

  test("an older commit, unless a person sets the newer one aside where it is gone for good", async () => {
    const scenario = await appliedAcme();
    const first = await scenario.git.revparse(["HEAD"]);
    const newer = await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "5h") });
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.git.raw(["reset", "--hard", first]);
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("An old run must not undo a newer one")]);
    expect((await releaseAll(scenario, { supersede: newer.slice(0, 12) })).exitCode).toBe(0);
    expect(tagsOf(scenario)).toEqual([]);
  });

  test("what Settings protect, or those of the commit before, unless a person overrules it", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": PROTECTED } });
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("protect Admin for ops")]);
    await scenario.commit({ "idc.yaml": SETTINGS });
    expect((await refused(scenario)).stderr).toContain("protect Admin for ops");
    expect((await releaseAll(scenario, { overrides: ["protected"] })).exitCode).toBe(0);
    expect(tagsOf(scenario)).toEqual([]);
  });

  test("a run that is writing", async () => {
    const scenario = await appliedAcme();
    const Value = `abc ${Math.ceil(Date.now() / 1000) + 3000} arn:aws:iam::1:user/x`;
    await click(scenario, "TagResource", { Tags: [{ Key: "idc:lease:acme", Value }] });
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("another run is writing: arn:aws:iam::1:user/x")]);
  });

  test("tags that cannot be read", async () => {
    const scenario = await appliedAcme();
    scenario.emulator.setFaults({ deny: ["sso:ListTagsForResource"] });
    const { exitCode, stderr } = await refused(scenario);
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining("sso:ListTagsForResource")]);
  });

  test("a config with mistakes, and one that nobody ever applied", async () => {
    const scenario = await acme();
    const { exitCode, stdout } = await releaseAll(scenario);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("there is nothing to let go of")]);
    await scenario.commit({ "idc.yaml": SETTINGS.replace("mode: full", "mode: fill") });
    expect(await refused(scenario)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("idc.yaml:4:7  error"),
    });
  });
});

describe("of all, which ends early, goes on when it is run again:", () => {
  /** Runs it, with the `n`th UntagResource met by something. */
  async function meeting(scenario: Scenario, n: number, meet: () => boolean, how: How = {}) {
    let untagged = 0;
    const proxy = await denyingProxy(scenario.emulator.url, (name) => {
      if (name === "UntagResource") untagged += 1;
      return name === "UntagResource" && untagged === n && meet();
    });
    try {
      return await releaseAll(scenario, { ...how, aws: overHttp(scenario.emulator, proxy.url) });
    } finally {
      await proxy.stop();
    }
  }

  const MEMORY = ["idc:applied:acme", "idc:memory:acme", "idc:writer:acme"];

  test.each([
    ["denied at the first set", 1, ["Admin idc:managed=acme", ...MEMORY], 5],
    ["denied at the memory", 3, MEMORY, 5],
  ])("%s", async (_, n, left, expected) => {
    const scenario = await appliedAcme();
    const { exitCode, stdout } = await meeting(scenario, n, () => true);
    expect([exitCode, tagsOf(scenario)]).toEqual([expected, left]);
    expect(stdout).toContain("(needs sso:UntagResource)");
    expect(stdout).toContain("and the memory stays.");
    expect((await releaseAll(scenario)).exitCode).toBe(0);
    expect(tagsOf(scenario)).toEqual([]);
  });

  test("interrupted after the first set", async () => {
    const scenario = await appliedAcme();
    const controller = new AbortController();
    const abort = () => {
      controller.abort();
      return false;
    };
    const { exitCode, stdout } = await meeting(scenario, 1, abort, { interrupt: controller.signal });
    expect([exitCode, tagsOf(scenario)]).toEqual([5, ["Developer idc:managed=acme", ...MEMORY]]);
    expect(stdout).toContain("interrupted");
    expect((await releaseAll(scenario)).exitCode).toBe(0);
    expect(tagsOf(scenario)).toEqual([]);
  });

  test("interrupted before it", async () => {
    const scenario = await appliedAcme();
    const { exitCode } = await releaseAll(scenario, { interrupt: AbortSignal.abort() });
    expect([exitCode, tagsOf(scenario).length]).toEqual([130, 5]);
  });

  test("written by another run while a person reads", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "5h") });
    const world = testWorld({ cwd: scenario.dir, answers: ["yes"] });
    const ask = async () => {
      expect((await scenario.apply()).exitCode).toBe(0);
      return "yes";
    };
    const run = runReleaseAll({ dir: ".", aws: overrideOf(scenario.emulator) }, { ...world, ask });
    await expect(run).rejects.toMatchObject({ message: "another run has written since this was read", exitCode: 3 });
    expect(tagsOf(scenario)).toHaveLength(5);
  });

  test("UntagResource is denied altogether", async () => {
    const scenario = await appliedAcme();
    scenario.emulator.setFaults({ deny: ["sso:UntagResource"] });
    const { exitCode, stdout } = await releaseAll(scenario);
    expect([exitCode, stdout]).toEqual([4, expect.stringContaining("(needs sso:UntagResource)")]);
  });

  test("by the delegated administrator, who leaves sets of the management account to that one", async () => {
    const organization = ORGANIZATION.replace('1111"}', '1111", delegatedAdministrator: "666666666666"}')
      .replace("accounts:\n", 'accounts:\n  - {id: "666666666666", name: security, ou: /Core}\n')
      .replace('accounts: ["222222222222"]', 'accounts: ["111111111111", "222222222222"]');
    const ops = FILES["access/ops.yaml"].replace("{name: prod}", '[{name: prod}, {id: "111111111111"}]');
    const scenario = await appliedAcme({ organization, files: { "access/ops.yaml": ops } });
    const aws = overrideOf(scenario.emulator);
    const session = { sessionToken: sessionToken("arn:aws:iam::666666666666:role/idc", "run") };
    const delegated = { aws: { ...aws, credentials: { ...aws.credentials, ...session } } };
    const first = await releaseAll(scenario, delegated);
    expect([first.exitCode, tagsOf(scenario)]).toEqual([5, ["Admin idc:managed=acme", ...MEMORY]]);
    expect(first.stdout).toContain("! Admin      provisioned in the management account");
    const second = await releaseAll(scenario, delegated);
    expect([second.exitCode, second.stderr]).toEqual([
      3,
      expect.stringContaining("credentials of the management account"),
    ]);
    expect(second.stderr).not.toContain("Only");
    expect([(await releaseAll(scenario)).exitCode, tagsOf(scenario)]).toEqual([0, []]);
  });
});
