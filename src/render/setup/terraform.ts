/** Roles as Terraform: policies stand in it as JSON, which jsonencode takes word for word. */
import type { Role } from "../../core/setup/roles.ts";
import type { Template } from "./cloudformation.ts";

/** JSON as an expression of Terraform, in which `${` and `%{` would begin a template; laid out as terraform fmt has it. */
const encoded = (value: unknown): string =>
  `jsonencode(${JSON.stringify(value, null, 2).replaceAll("\n", "\n  ")})`
    .replaceAll(/^( *"(?:[^"\\]|\\.)*"): /gm, "$1 : ")
    .replace(/[$%]\{/g, (start) => start[0] + start);

const label = (name: string): string => name.replaceAll("-", "_");

const roleBlocks = ({ name, description, trust, policy }: Role, isMade: boolean): string => `
resource "aws_iam_role" "${label(name)}" {
  name        = "${name}"
  description = "${description}"
  assume_role_policy = ${encoded(trust)}
${isMade ? "  depends_on = [aws_iam_openid_connect_provider.github]\n" : ""}}

resource "aws_iam_role_policy" "${label(name)}" {
  name = "${name}"
  role = aws_iam_role.${label(name)}.id
  policy = ${encoded(policy)}
}
`;

/** An account has it once: whoever made it with the roles before and says now that it is there keeps it. */
const KEPT = `
# Made by an earlier apply, it stays: others may use it, and no run could assume a role without it. Needs Terraform 1.7.
removed {
  from = aws_iam_openid_connect_provider.github

  lifecycle {
    destroy = false
  }
}
`;

const providerBlock = ({ url, isMade }: NonNullable<Template["provider"]>): string => (isMade ? madeBlock(url) : KEPT);

const madeBlock = (url: string): string => `
resource "aws_iam_openid_connect_provider" "github" {
  url            = "${url}"
  client_id_list = ["sts.amazonaws.com"]
}
`;

export function terraform({ roles, provider }: Template): string {
  const account = roles[0]?.account ?? "";
  return `# Roles of idc in the account ${account}: ${roles.map(({ name }) => name).join(", ")}.
# Written by idc setup github; run it again after a new version of idc, and apply what it writes.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.81.0"
    }
  }
}

provider "aws" {
  allowed_account_ids = ["${account}"]
}
${provider === undefined ? "" : providerBlock(provider)}${roles.map((role) => roleBlocks(role, provider?.isMade === true)).join("")}`;
}
