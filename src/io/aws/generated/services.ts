/* Generated from the files of src/io/aws/services by `npm run generate`. Do not edit. */
import { accountAccess } from "../services/account-access.ts";
import { cloudtrail } from "../services/cloudtrail.ts";
import { iam } from "../services/iam.ts";
import { identitystore } from "../services/identitystore.ts";
import { organizations } from "../services/organizations.ts";
import { ssoAdmin } from "../services/sso-admin.ts";
import { sts } from "../services/sts.ts";
import type { Service } from "../services/service.ts";

export const services: readonly Service[] = [accountAccess, cloudtrail, iam, identitystore, organizations, ssoAdmin, sts];
