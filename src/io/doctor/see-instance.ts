/** Finding an instance from any Region, and all that AWS says of it. */
import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import type { InstanceRegion, InstanceSight, NetworkRules, NotExamined } from "../../core/doctor/sight.ts";
import type { Reader } from "../../core/model/reader.ts";
import { CallError, isDenied, wordsWithNeed } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** All instances that the caller sees, of all Regions; where AWS does not know that scope, of the Region at hand. @throws CallError */
async function listEverywhere(reader: Reader): Promise<readonly JsonObject[]> {
  try {
    return await reader.list("sso-admin", "ListInstances", { RegionScope: "ALL_REGIONS" }, "Instances");
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "ValidationException") throw error;
    return reader.list("sso-admin", "ListInstances", {}, "Instances");
  }
}

/** Which of several is meant must be said: nobody guesses between them. */
function chosen(instances: readonly JsonObject[], wanted: string | undefined): JsonObject | undefined {
  const arns = instances.map(({ InstanceArn }) => asText(InstanceArn));
  if (wanted !== undefined) {
    const found = instances[arns.indexOf(wanted)];
    if (found !== undefined || instances.length === 0) return found;
    throw new IoError(`no instance ${wanted} is seen in any Region`, { hint: `these are: ${arns.join(", ")}` });
  }
  if (instances.length > 1) {
    const hint = `name one of them by --instance, or as \`instance\` in Settings: ${arns.join(", ")}`;
    throw new IoError("these credentials see more than one Identity Center instance", { hint });
  }
  return instances[0];
}

/** The instance and its primary Region: that of the request, where AWS says none. Undefined: there is none, or AWS denied it. */
export async function findInstance(reader: Reader, wanted: string | undefined, region: string) {
  let instances: readonly JsonObject[] = [];
  try {
    instances = await listEverywhere(reader);
  } catch (error) {
    if (!isDenied(error)) throw error;
  }
  const item = chosen(instances, wanted);
  if (item === undefined) return undefined;
  return { arn: asText(item.InstanceArn), primaryRegion: asText(item.PrimaryRegion) || region, item };
}

const regionOf = (item: unknown): InstanceRegion => {
  const { RegionName, Status, IsPrimaryRegion } = isObject(item) ? item : {};
  return { name: asText(RegionName), status: asText(Status), isPrimary: IsPrimaryRegion === true };
};

const regionsOf = ({ Regions }: JsonObject): readonly InstanceRegion[] =>
  Array.isArray(Regions) ? Regions.map(regionOf) : [];

function networkOf({ NetworkConfigurationDetails: rules }: JsonObject): NetworkRules | undefined {
  if (!isObject(rules)) return undefined;
  return {
    vpceAccessRequired: rules.VpceAccessRequired === true,
    sourceVpcs: texts(rules.RestrictSourceVpcs),
    sourceIps: texts(rules.AllowSourceIps),
  };
}

function encryptionOf({ EncryptionConfigurationDetails: details }: JsonObject): InstanceSight["encryption"] {
  if (!isObject(details)) return undefined;
  const [key, status] = [asText(details.KmsKeyArn), asText(details.EncryptionStatus)];
  return {
    keyType: asText(details.KeyType),
    ...(key === "" ? {} : { kmsKeyArn: key }),
    ...(status === "" ? {} : { status }),
  };
}

function sightOf(primaryRegion: string, item: JsonObject): InstanceSight {
  const [encryption, network] = [encryptionOf(item), networkOf(item)];
  return {
    primaryRegion,
    regions: regionsOf(item),
    ...(encryption === undefined ? {} : { encryption }),
    ...(network === undefined ? {} : { network }),
    ...(typeof item.PermissionSetsEnabled === "boolean" ? { permissionSetsEnabled: item.PermissionSetsEnabled } : {}),
  };
}

/** What AWS says of an instance; of what it denied, that. */
export async function seeInstance(
  reader: Reader,
  { arn, primaryRegion, item }: NonNullable<Awaited<ReturnType<typeof findInstance>>>,
): Promise<{ readonly instance: InstanceSight; readonly unseen: readonly NotExamined[] }> {
  const unseen: NotExamined[] = [];
  try {
    const described = await reader.call("sso-admin", "DescribeInstance", { InstanceArn: arn });
    const instance = sightOf(primaryRegion, { ...item, ...described });
    if (instance.network === undefined) {
      unseen.push({ what: "network rules of the instance", why: "AWS shows none: there are none, or it does not say" });
    }
    return { instance, unseen };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const what = "encryption, network rules, and whether permission sets are enabled";
    return { instance: sightOf(primaryRegion, item), unseen: [{ what, why: wordsWithNeed(error) }] };
  }
}
