/* Generated from what the files below src/emulator/services export by `npm run generate`. Do not edit. */
import { joined, type Service } from "../../calls/service.ts";
import { accessControl } from "../sso-admin/access-control-attributes.ts";
import { accountAccess } from "../account-access/service.ts";
import { accountAccessApplications } from "../account-access/applications.ts";
import { cloudtrail } from "../cloudtrail/service.ts";
import { emulatorAffairs } from "../emulator/service.ts";
import { entitlements } from "../account-access/entitlement-part.ts";
import { iam } from "../iam/service.ts";
import { identityStores } from "../identitystore/stores.ts";
import { identitystore } from "../identitystore/service.ts";
import { instances } from "../sso-admin/instances.ts";
import { leftRoles } from "../iam/left-roles.ts";
import { memberRoles } from "../iam/member-roles.ts";
import { organizations } from "../organizations/service.ts";
import { permissionSets } from "../sso-admin/permission-sets.ts";
import { regions } from "../sso-admin/regions.ts";
import { ssoAdmin } from "../sso-admin/service.ts";
import { sts } from "../sts/service.ts";

export const services: readonly Service[] = [
  joined(accountAccess, [accountAccessApplications, entitlements]),
  joined(cloudtrail, []),
  joined(emulatorAffairs, []),
  joined(iam, [leftRoles, memberRoles]),
  joined(identitystore, [identityStores]),
  joined(organizations, []),
  joined(ssoAdmin, [accessControl, instances, permissionSets, regions]),
  joined(sts, []),
];
