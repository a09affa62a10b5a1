/** `idc import`: config for what is live, in a folder that is new, holds part of it, or cannot be written. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { STARTER } from "../../src/cli/starter.ts";
import { type Served, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";

const MANAGEMENT = "100000000001";

let served: Served;
let dir: string;
const made: string[] = [];

beforeAll(async () => {
  served = await serve(["--org", "brownfield"]);
});
afterAll(async () => {
  await served.stop();
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-import-"));
  made.push(dir);
});

const idc = (...args: readonly string[]) => {
  const paced = args[0] === "import" || args[0] === "plan" ? ["--requests-per-second", "2000"] : [];
  return idcHere([...args, ...paced], { cwd: dir, env: served.env });
};

/** A snapshot costs a read of AWS once. */
async function saved(): Promise<string> {
  const file = join(tmpdir(), `idc-import-${process.pid}.json`);
  if (!made.includes(file)) {
    made.push(file);
    await idcHere(["snapshot", "-o", file, "--requests-per-second", "2000"], { cwd: dir, env: served.env });
  }
  return file;
}

const offline = async (...args: readonly string[]) =>
  idcHere(["import", ...args, "--live", await saved()], { cwd: dir });

const filesBelow = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

const read = (path: string) => readFile(join(dir, path), "utf8");

describe("of an organization that has grown", () => {
  test("is a config that a plan has no changes of, and is told", async () => {
    await initRepository(dir);
    const ran = await idc("import", "access");
    expect([ran.exitCode, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/^\d+ assignments became \d+ rules, in \d+ files\.\n/);
    expect(ran.stdout).toContain("A plan with these files: No changes (idc plan access).");
    for (const part of [
      "identitySource: external",
      "DataScience has no owner yet, who is to be named in its document: its newest definition is not provisioned",
      "5 permission sets of Control Tower: AWSAdministratorAccess,",
      "2 permission sets of just-in-time access",
    ])
      expect(ran.stdout).toContain(part);
    const plan = await idc("plan", "access");
    expect(plan.stdout).toContain("No changes");
    const laid = await idc("fmt", "access", "--check");
    expect([laid.exitCode, laid.stdout + laid.stderr]).toEqual([0, expect.not.stringContaining("would")]);
    const settings = await read("access/idc.yaml");
    expect(settings).toContain("mode: observe");
    expect(settings).toContain("- {permissionSet: jit-admin, owner: just-in-time access}");
    expect(settings).toMatch(/- \{principalType: USER, owner: unreviewed, until: "?20\d\d-\d\d-\d\d"?\}/);
    const owners = await read("access/CODEOWNERS.draft");
    expect(owners).toContain("\n/access/idc.yaml ");
    expect(
      owners.split("\n").filter((line) => line !== "" && !/^#|^\/access\/\S* +@YOUR-ORG\/[a-z-]+$/.test(line)),
    ).toEqual([]);
  });

  test("holds rules for users where a person says so", async () => {
    expect((await offline(".", "--name", "acme", "--include-users")).exitCode).toBe(0);
    expect(await read("access/users.yaml")).toContain("user: nia@corp.example");
    expect(await read("idc.yaml")).not.toContain("principalType: USER");
    expect(await read("idc.yaml")).toContain("name: acme");
  });

  test("says which rule leaves users alone where they are asked for too late, and adds them once it is gone", async () => {
    await offline("late");
    const asked = await offline("late", "--include-users");
    const at = (await read("late/idc.yaml")).split("\n").findIndex((line) => line.includes("principalType: USER")) + 1;
    expect(asked.stdout.split("\n")[0]).toBe("Nothing to add beside what ignore leaves alone.");
    expect(asked.stdout).toContain(`Assignments of users stay left alone by idc.yaml:${at}: take that out of ignore,`);
    const settings = await read("late/idc.yaml");
    await writeFile(join(dir, "late/idc.yaml"), settings.replace(/^.*principalType: USER.*\n/m, ""));
    const added = await offline("late", "--include-users");
    expect([added.exitCode, added.stdout]).toEqual([0, expect.stringContaining("became")]);
    expect(added.stdout).not.toContain("left alone by");
  });

  test("declares nobody where the directory is another's, and people where it is not", async () => {
    await offline("ad", "--identity-source", "active-directory");
    expect(await read("ad/idc.yaml")).toContain("identitySource: active-directory");
    expect((await filesBelow(join(dir, "ad"))).filter((path) => path.startsWith("people/"))).toEqual([]);
    // Who bears an id of a provider is its own, whatever is said of the others.
    await offline("own", "--identity-source", "directory");
    expect(await read("own/people/users.yaml")).not.toContain("ana@corp.example");
    expect(await read("own/idc.yaml")).toContain("identitySource: directory");
    expect(await read("own/people/users.yaml")).toContain("userName: eli@corp.example");
    const other = await offline("own", "--identity-source", "external");
    expect([other.exitCode, other.stdout]).toEqual([1, ""]);
    expect(other.stderr).toContain("Settings say identitySource: directory");
  });
});

describe("where nobody says what the config is called", () => {
  const nameIn = async (path: string) => /^name: (.*)$/m.exec(await read(path))?.[1];

  test("it is called after the repository, where it is the only config in it", async () => {
    const top = join(dir, "Acme Access");
    await mkdir(join(top, "deep"), { recursive: true });
    await initRepository(top);
    const ran = await offline("Acme Access/config");
    expect([ran.exitCode, await nameIn("Acme Access/config/idc.yaml")]).toEqual([0, "acme-access"]);
    expect(ran.stdout).toContain("\nname: acme-access\n");
    expect(ran.stdout).toContain("--name NAME");
    await offline("Acme Access/second");
    await offline("Acme Access/deep/third");
    expect(await nameIn("Acme Access/second/idc.yaml")).toBe("second");
    expect(await nameIn("Acme Access/deep/third/idc.yaml")).toBe("third");
  });

  test("else after its folder", async () => {
    await offline("outside");
    expect(await nameIn("outside/idc.yaml")).toBe("outside");
    await mkdir(join(dir, "whole"));
    await initRepository(join(dir, "whole"));
    await offline("whole");
    expect(await nameIn("whole/idc.yaml")).toBe("whole");
  });
});

describe("where AWS denies a part of what is to be read", () => {
  const organization = {
    organization: { managementAccount: MANAGEMENT },
    region: "eu-west-1",
    accounts: [{ id: MANAGEMENT, name: "management", ou: "/" }],
    users: ["ann", "bo"].map((userName) => ({ userName, name: { given: "A", family: "B" }, email: `${userName}@x.y` })),
    groups: [
      { name: "ops", members: ["ann", "bo"] },
      { name: "devs", members: ["bo"] },
    ],
    permissionSets: [{ name: "Admin", managedPolicies: ["arn:aws:iam::aws:policy/AdministratorAccess"] }],
    assignments: [{ permissionSet: "Admin", group: "ops", accounts: [MANAGEMENT] }],
  };
  const importWithout = async (action: string, ...args: readonly string[]) => {
    const file = join(dir, "organization.json");
    await writeFile(file, JSON.stringify(organization));
    const denying = await serve(["--org", file, "--deny", action]);
    try {
      return await idcHere(["import", ...args, "--requests-per-second", "2000"], { cwd: dir, env: denying.env });
    } finally {
      await denying.stop();
    }
  };

  test("a group whose members were not read has no list of them, and is named with the action", async () => {
    const ran = await importWithout("identitystore:ListGroupMemberships", "access");
    expect([ran.exitCode, ran.stderr]).toEqual([4, ""]);
    expect(ran.stdout).toContain(
      "2 member lists that could not be read whole (needs identitystore:ListGroupMemberships): devs, ops\n",
    );
    expect(ran.stdout).toMatch(/! GroupMembership\/\S+\n +ListGroupMemberships: AccessDeniedException/);
    expect(ran.stdout).toContain("A plan with these files: No changes in what could be read");
    const people = (await filesBelow(join(dir, "access"))).filter((path) => path.startsWith("people/groups"));
    expect(people.length).toBeGreaterThan(0);
    for (const path of people) expect(await read(`access/${path}`)).not.toContain("members");
  });

  test("permission sets that were not read are named with the action, to machines too", async () => {
    const action = "sso:GetInlinePolicyForPermissionSet";
    const ran = await importWithout(action, "access", "--format", "json");
    expect(ran.exitCode).toBe(4);
    const { leftOut, unknown, changes } = JSON.parse(ran.stdout) as Record<string, readonly Record<string, unknown>[]>;
    expect(changes).toBe(0);
    expect(leftOut).toEqual([
      expect.objectContaining({ kind: "permission set", why: `that could not be read (needs ${action})` }),
    ]);
    expect(unknown!.length).toBeGreaterThan(0);
    for (const { reason } of unknown!) expect(reason).toContain(`(needs ${action})`);
    const again = await importWithout(action, "access");
    expect([again.exitCode, again.stdout.split("\n")[0]]).toEqual([4, "Nothing to add of what could be read."]);
  });
});

describe("into a folder that has config", () => {
  const settings = "kind: Settings\nversion: 1\nname: acme\nidentitySource: external\n";

  test("writes over nothing, adds what is missing, and prints what Settings should ignore", async () => {
    await mkdir(join(dir, "permission-sets"));
    const mine = { "settings.yaml": `${settings}# mine\n`, "permission-sets/developer.yaml": "# empty, and mine\n" };
    for (const [path, text] of Object.entries(mine)) await writeFile(join(dir, path), text);
    const ran = await offline(".");
    expect(ran.exitCode).toBe(0);
    for (const [path, text] of Object.entries(mine)) expect(await read(path)).toBe(text);
    const files = await filesBelow(dir);
    expect(files).toContain("permission-sets/developer-2.yaml");
    expect(files.filter((path) => /idc\.yaml|CODEOWNERS/.test(path))).toEqual([]);
    expect(await read("permission-sets/developer-2.yaml")).toContain("assignments: shared");
    expect(ran.stdout).toContain("Settings are yours, and were not rewritten");
    expect(ran.stdout).toContain("\n  - {permissionSet: jit-admin, owner: just-in-time access}\n");
    const again = await offline(".");
    expect([again.exitCode, again.stdout.split("\n")[0]]).toEqual([
      0,
      "Nothing to add: the config says what is live already.",
    ]);
    expect(await filesBelow(dir)).toEqual(files);
  });

  test("over a starter that knows of no identity provider, says what is in the way, and how it is put right", async () => {
    const start = async (paths: (path: string) => boolean) => {
      for (const { path, text } of STARTER.filter((one) => paths(one.path))) {
        await mkdir(dirname(join(dir, "access", path)), { recursive: true });
        await writeFile(join(dir, "access", path), text);
      }
    };
    await start(() => true);
    const ran = await offline("access");
    expect([ran.exitCode, ran.stdout]).toEqual([1, expect.stringContaining("still has 4 changes")]);
    expect(ran.stdout).toContain("What the config said before is not rewritten");
    expect(ran.stdout).toContain("Write identitySource: external in Settings");
    expect(ran.stdout).toContain(
      "  1 group that cannot be declared: no user kim@corp.example is declared: contractors\n",
    );
    // What it says to do helps, once the starter's own examples are gone.
    await rm(join(dir, "access"), { recursive: true });
    await start((path) => path === "idc.yaml");
    const text = await read("access/idc.yaml");
    await writeFile(join(dir, "access/idc.yaml"), text.replace(/^# (identitySource: external)/m, "$1"));
    const again = await offline("access");
    expect([again.exitCode, again.stdout]).toEqual([
      0,
      expect.not.stringContaining("bear ids of an identity provider"),
    ]);
  });

  test("a set that was declared as somebody else's comes anew, once its document and what names it are gone", async () => {
    await offline("access");
    await rm(join(dir, "access/permission-sets/data-science.yaml"));
    const refused = await offline("access");
    expect([refused.exitCode, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("take out what names it; idc import writes both anew");
    const rules = (await read("access/access/others.yaml")).split(/^(?= {2}- )/m);
    await writeFile(
      join(dir, "access/access/others.yaml"),
      rules.filter((rule) => !rule.includes("DataScience")).join(""),
    );
    const again = await offline("access");
    expect([again.exitCode, again.stdout.split("\n", 1)[0]]).toEqual([0, "2 assignments became 1 rule, in 2 files."]);
  });

  test("tells mistakes of what is there, and writes nothing", async () => {
    await writeFile(join(dir, "settings.yaml"), `${settings}mood: full\n`);
    const ran = await offline(".");
    expect([ran.exitCode, ran.stdout]).toEqual([1, ""]);
    expect(ran.stderr).toContain("mood");
    expect(await filesBelow(dir)).toEqual(["settings.yaml"]);
  });
});

describe("into a config that says otherwise than what is live", () => {
  const organization = {
    organization: { managementAccount: MANAGEMENT },
    region: "eu-west-1",
    accounts: [{ id: MANAGEMENT, name: "management  ", ou: "/" }],
    users: ["ann", "bo"].map((userName) => ({ userName, name: { given: "A", family: "B" }, email: `${userName}@x.y` })),
    groups: [{ name: "12:30:45", members: ["ann", "bo"] }],
    permissionSets: [{ name: "Admin", managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }],
    assignments: [{ permissionSet: "Admin", group: "12:30:45", accounts: [MANAGEMENT] }],
  };
  const edit = async (path: string, from: string, to: string) => {
    const text = await read(path);
    expect(text).toContain(from);
    await writeFile(join(dir, path), text.replace(from, to));
  };

  test("nothing is said to be said that is not", async () => {
    await writeFile(join(dir, "organization.json"), JSON.stringify(organization));
    const own = await serve(["--org", join(dir, "organization.json")]);
    const run = (...args: readonly string[]) =>
      idcHere([...args, "--requests-per-second", "2000"], { cwd: dir, env: own.env });
    try {
      await run("snapshot", "-o", "live.json");
    } finally {
      await own.stop();
    }
    const again = (...args: readonly string[]) =>
      idcHere(["import", "my config", "--live", "live.json", ...args], { cwd: dir });
    const first = await again();
    expect([first.exitCode, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain("No changes (idc plan 'my config').");
    // What a YAML 1.1 parser would read as a number is quoted; blanks at the end of a name are in no comment.
    expect(await read("my config/people/groups-others.yaml")).toContain('name: "12:30:45"');
    expect((await idcHere(["fmt", "my config", "--check"], { cwd: dir })).exitCode).toBe(0);

    await edit("my config/people/groups-others.yaml", "members: [ann, bo]", "members: [ann]");
    const fewer = await again();
    expect([fewer.exitCode, fewer.stdout]).toEqual([1, expect.not.stringContaining("says what is live already")]);
    expect(fewer.stdout).toMatch(
      /^Nothing to add, though the config says otherwise[\s\S]*Live, and missing [^\n]*\n {2}.*bo/,
    );
    const { undeclared } = JSON.parse((await again("--format", "json")).stdout) as { undeclared: readonly string[] };
    expect(undeclared).toEqual(["GroupMembership/12:30:45/bo"]);

    await edit("my config/permission-sets/admin.yaml", "ReadOnlyAccess", "PowerUserAccess");
    const other = await again();
    expect([other.exitCode, other.stdout]).toEqual([1, expect.not.stringContaining("says what is live already")]);
    expect(other.stdout).toContain("A plan with these files still has 1 change");
  });

  test("what Settings would not take as a name is a wrong command line, as is a Region beside a snapshot", async () => {
    await expect(offline("x", "--name", "Bad Name")).rejects.toMatchObject({ code: "commander.invalidArgument" });
    await expect(offline("x", "--region", "us-east-1")).rejects.toMatchObject({ code: "commander.conflictingOption" });
    expect(await filesBelow(dir)).toEqual([]);
  });
});

describe("into a folder that has other YAML", () => {
  test("which is none of its business", async () => {
    await writeFile(join(dir, "docker-compose.yml"), "services:\n  web: {image: nginx}\n");
    await writeFile(join(dir, "notes.yaml"), "# nothing yet\n");
    const ran = await offline(".");
    expect([ran.exitCode, ran.stderr]).toEqual([0, ""]);
    expect(await filesBelow(dir)).toContain("idc.yaml");
    expect((await offline(".")).stdout).toContain("Nothing to add");
  });

  test("config without Settings is said to need them", async () => {
    const set = "kind: PermissionSet\nname: Mine\n";
    await writeFile(join(dir, "mine.yaml"), set);
    const ran = await offline(".");
    expect([ran.exitCode, ran.stdout, await filesBelow(dir)]).toEqual([1, "", ["mine.yaml"]]);
    expect(ran.stderr).toContain("import adds to a config by its Settings, and there are none");
    expect(ran.stderr).toContain("import into a new folder");
  });
});

describe("where it cannot write", () => {
  test.each(["access/", "permission-sets/", "policies/*.json"])("git ignores %s: nothing is written", async (rule) => {
    await initRepository(dir);
    await writeFile(join(dir, ".gitignore"), `${rule}\n`);
    const before = await filesBelow(dir);
    const ran = await offline(".");
    expect([ran.exitCode, ran.stdout, await filesBelow(dir)]).toEqual([1, "", before]);
    expect(ran.stderr).toMatch(
      /a plan would not read \d+ files? of those that are to be written, since git ignores them/,
    );
  });

  test("a file stands where a folder is to be: nothing is left behind", async () => {
    await writeFile(join(dir, "policies"), "");
    const ran = await offline(".");
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(/cannot write .*policies.*nothing was written/s);
    expect(await readdir(dir)).toEqual(["policies"]);
  });

  // Whoever is root writes everywhere.
  test.skipIf(process.getuid?.() === 0)("a folder that lets nobody write", async () => {
    await chmod(dir, 0o500);
    const ran = await offline("access");
    await chmod(dir, 0o700);
    expect([ran.exitCode, await readdir(dir)]).toEqual([1, []]);
    expect(ran.stderr).toContain("EACCES");
  });

  test("without credentials, and where AWS denies it", async () => {
    const { AWS_ENDPOINT_URL, AWS_REGION } = served.env as Record<string, string>;
    const env = { AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION! };
    const bare = await idcHere(["import", "access"], { cwd: dir, env });
    expect([bare.exitCode, bare.stdout, await readdir(dir)]).toEqual([4, "", []]);
  });
});
