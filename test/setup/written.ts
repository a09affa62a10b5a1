/** What `idc setup github` writes into an empty repository, and the policies in it, as they stand in the text of its files. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";

export interface Policy {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: string;
    readonly Action: string | readonly string[];
    readonly Resource?: string | readonly string[];
    readonly Condition?: object;
  }[];
}

export interface RoleText {
  readonly name: string;
  readonly trust: Policy;
  readonly policy: Policy;
}

interface Resource {
  readonly Type: string;
  readonly Properties: {
    readonly RoleName: string;
    readonly AssumeRolePolicyDocument: Policy;
    readonly Policies: readonly { readonly PolicyDocument: Policy }[];
  };
}

/** Of a CloudFormation template: it has no intrinsic functions, whose tags YAML would not know. */
export function rolesInTemplate(text: string): readonly RoleText[] {
  const { Resources } = parse(text) as { readonly Resources: Readonly<Record<string, Resource>> };
  return Object.values(Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Role")
    .map(({ Properties: { RoleName: name, AssumeRolePolicyDocument: trust, Policies } }) => ({
      ...{ name, trust },
      policy: Policies[0]!.PolicyDocument,
    }));
}

/** Of Terraform: what stands in jsonencode is JSON, and no template is in it. */
export function rolesInTerraform(text: string): readonly RoleText[] {
  const documents = [...text.matchAll(/jsonencode\((\{.*?\n {2}\})\)/gs)].map(
    ([, json]) => JSON.parse(json!) as Policy,
  );
  const names = [...text.matchAll(/resource "aws_iam_role" "\w+" \{\n\s+name\s+= "([^"]+)"/g)].map(([, name]) => name!);
  return names.map((name, index) => ({
    name,
    trust: documents[2 * index]!,
    policy: documents[2 * index + 1]!,
  }));
}

export const [ACCOUNT, MANAGEMENT] = ["222233334444", "111111111111"];

export interface Written {
  readonly dir: string;
  readonly stdout: string;
  read(path: string): Promise<string>;
  remove(): Promise<void>;
}

export const BASIC = ["--repository", "acme/access", "--region", "eu-west-1"];
export const IDS = ["--repository-ids", "12/345"];

/** In a repository of its own. */
export async function written(args: readonly string[]): Promise<Written> {
  const dir = await mkdtemp(join(tmpdir(), "idc-setup-"));
  await initRepository(dir);
  const { exitCode, stdout, stderr } = await idcHere(["setup", "github", ...BASIC, ...IDS, ...args], { cwd: dir });
  if (exitCode !== 0) throw new Error(stderr);
  return {
    ...{ dir, stdout },
    read: (path) => readFile(join(dir, path), "utf8"),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The roles in all files, and their policies as the emulator takes them. */
export async function policiesIn({ read }: Written, isDelegated: boolean): Promise<Readonly<Record<string, Policy>>> {
  const texts = ["setup/idc-roles.yaml", ...(isDelegated ? ["setup/management/idc-management-role.yaml"] : [])];
  const roles = (await Promise.all(texts.map(read))).flatMap(rolesInTemplate);
  return Object.fromEntries(roles.map(({ name, policy }) => [name, policy]));
}
