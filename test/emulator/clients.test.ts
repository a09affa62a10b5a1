/**
 * Other people's clients against the emulator: the AWS CLI and boto3, where the machine has them; elsewhere skipped, and
 * counted as skipped. Nothing of the machine's own AWS configuration comes in.
 */
import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { type Emulator, sampleOrganization } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";

const run = promisify(execFile);
const WALK = fileURLToPath(new URL("clients/walk.py", import.meta.url));

function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const environmentOf = ({ url }: Emulator) => ({
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  AWS_ENDPOINT_URL: url,
  AWS_REGION: "eu-west-1",
  AWS_DEFAULT_REGION: "eu-west-1",
  AWS_ACCESS_KEY_ID: "emulated",
  AWS_SECRET_ACCESS_KEY: "emulated",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_PAGER: "",
});

async function small(): Promise<Emulator> {
  const emulator = await startCheckedEmulator({ organization: sampleOrganization("small", 1).organization }, "any");
  onTestFinished(() => emulator.stop());
  return emulator;
}

test.skipIf(!works("python3", "-c", "import boto3"))("boto3 walks through everything (needs boto3)", async () => {
  const emulator = await small();
  const before = emulator.state();
  const { stdout } = await run("python3", [WALK], { env: environmentOf(emulator) });
  expect(stdout).toBe("walked\n");
  // What it made it also removed; network rules can be replaced only.
  const { instance, ...after } = emulator.state();
  const { instance: atFirst, ...rest } = before;
  expect(after).toEqual(rest);
  expect(instance).toMatchObject(atFirst);
  expect(emulator.calls().unknownOperations).toEqual([]);
});

test.skipIf(!works("aws", "--version"))(
  "the AWS CLI makes a group, a user, a permission set and an assignment (needs aws)",
  async () => {
    const emulator = await small();
    const { AWS_ENDPOINT_URL: _, ...env } = environmentOf(emulator);
    const aws = async (...args: string[]) => {
      const { stdout } = await run("aws", ["--endpoint-url", emulator.url, "--output", "json", ...args], { env });
      return stdout === "" ? {} : (JSON.parse(stdout) as Record<string, never>);
    };
    const { Instances } = await aws("sso-admin", "list-instances");
    const [{ InstanceArn, IdentityStoreId }] = Instances as unknown as [Record<string, string>];
    const [on, at] = [
      ["--instance-arn", InstanceArn!],
      ["--identity-store-id", IdentityStoreId!],
    ];
    const name = ["--user-name", "zoe", "--display-name", "Zoe", "--name", "GivenName=Zoe,FamilyName=Zed"];
    const [{ UserId }, { GroupId }, { PermissionSet }] = (await Promise.all([
      aws("identitystore", "create-user", ...at, ...name),
      aws("identitystore", "create-group", ...at, "--display-name", "by-cli"),
      aws("sso-admin", "create-permission-set", ...on, "--name", "ByCli", "--session-duration", "PT2H"),
    ])) as unknown as [Record<string, string>, Record<string, string>, Record<string, Record<string, string>>];
    const set = [...on, "--permission-set-arn", PermissionSet!.PermissionSetArn!];
    const account = emulator.state().accounts[1]!.id;
    await Promise.all([
      aws("identitystore", "create-group-membership", ...at, "--group-id", GroupId!, "--member-id", `UserId=${UserId}`),
      aws(
        ...["sso-admin", "create-account-assignment", ...set, "--target-id", account, "--target-type", "AWS_ACCOUNT"],
        ...["--principal-type", "GROUP", "--principal-id", GroupId!],
      ),
    ]);
    // The CLI follows pages by itself: 101 users in pages of 9.
    const [users, rows] = await Promise.all([
      aws("identitystore", "list-users", ...at, "--page-size", "9"),
      aws("sso-admin", "list-account-assignments", ...set, "--account-id", account),
    ]);
    expect(users.Users).toHaveLength(101);
    expect(rows.AccountAssignments).toEqual([
      expect.objectContaining({ AccountId: account, PrincipalType: "GROUP", PrincipalId: GroupId }),
    ]);
    const failed = await run("aws", ["--endpoint-url", emulator.url, "sso-admin", "delete-permission-set", ...set], {
      env,
    }).catch((error: { stderr: string }) => error);
    expect(failed.stderr).toContain("(ConflictException)");
    expect(emulator.state().groups.find(({ DisplayName }) => DisplayName === "by-cli")?.members).toEqual(["zoe"]);
  },
);
