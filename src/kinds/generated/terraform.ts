/* Generated from the folders of src/kinds by `npm run generate`. Do not edit. */
import type { TerraformKind } from "../../core/emit/blocks.ts";
import { accountAssignmentTerraform } from "../account-assignment/terraform.ts";
import { groupTerraform } from "../group/terraform.ts";
import { groupMembershipTerraform } from "../group-membership/terraform.ts";
import { permissionSetTerraform } from "../permission-set/terraform.ts";
import { userTerraform } from "../user/terraform.ts";

const ALL: readonly TerraformKind[] = [accountAssignmentTerraform, groupTerraform, groupMembershipTerraform, permissionSetTerraform, userTerraform];

export const terraformKinds: ReadonlyMap<string, TerraformKind> = new Map(ALL.map((kind) => [kind.kind, kind]));
