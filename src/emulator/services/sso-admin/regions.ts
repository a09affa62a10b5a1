import { conflict, conflictingOperation, notFound, validation } from "../../base/errors.ts";
import { partitionOf } from "../../base/partition.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { fileKey, type ServicePart } from "../../calls/part.ts";
import { list, required } from "../../shapes/shape.ts";
import { onInstance, paging, regionName } from "../../shapes/sso-admin.ts";
import { addRegion, type Region, regionsOf, removeRegion } from "../../world/regions.ts";
import { isAccountInstance } from "../../world/world.ts";

const onRegion = { ...onInstance, RegionName: required(regionName) };
const anywhere = { anyInstance: true, anyRegion: true };

const operations = {
  ListRegions: operation(
    "administrator",
    { ...onInstance, ...paging },
    (_input, call) => {
      const page = call.page(regionsOf(call.world, call.now), ({ name }) => name);
      return { Regions: page.items.map(regionMetadata), NextToken: page.NextToken };
    },
    anywhere,
  ),

  DescribeRegion: operation(
    "administrator",
    onRegion,
    ({ RegionName }, call) => regionMetadata(regionOf(RegionName, call)),
    anywhere,
  ),

  AddRegion: operation(
    "administrator",
    onRegion,
    ({ RegionName }, call) => {
      const { world, now } = call;
      if (isAccountInstance(world)) throw validation("An account instance cannot have additional Regions");
      if (partitionOf(RegionName) !== partitionOf(world.region)) {
        throw validation(`${RegionName} is in another partition than ${world.region}`);
      }
      refuseWhileChanging(call);
      if (regionsOf(world, now).some(({ name }) => name === RegionName)) {
        throw conflict(`Region ${RegionName} is already added`);
      }
      addRegion(world, RegionName, now, call.async.endOf(`${world.instance.arn}/region/${RegionName}`));
      call.record();
      return { Status: "ADDING" };
    },
    { anyInstance: true },
  ),

  RemoveRegion: operation(
    "administrator",
    onRegion,
    ({ RegionName }, call) => {
      const { world, now } = call;
      if (regionOf(RegionName, call).isPrimary) throw validation("The primary Region cannot be removed");
      refuseWhileChanging(call);
      removeRegion(world, RegionName, now, call.async.endOf(`${world.instance.arn}/region/${RegionName}`));
      call.record();
      return { Status: "REMOVING" };
    },
    { anyInstance: true },
  ),
};

const file = fileKey({
  key: "additionalRegions",
  shape: list(regionName),
  descriptions: {
    "": "Regions that the instance is copied to, beside `region`, its primary one. There the instance and the identity store can be read; nothing can be written, and permission sets and assignments cannot be read.",
  },
  check: (names, references) => {
    references.unique(names);
    names.forEach((name, index) => {
      const at = `[${index}]`;
      if (name === references.region) references.problem(at, `${name} is the primary Region`);
      else if (partitionOf(name) !== partitionOf(references.region))
        references.problem(at, `${name} is in another partition than ${references.region}`);
    });
  },
  load: (names, world, createdDate) => {
    for (const name of names) addRegion(world, name, createdDate, createdDate);
  },
});

/** Copies of the instance in other Regions, which come and go slowly. */
export const regions: ServicePart = {
  name: "regions",
  operations,
  /** Absent where there is only the primary one. */
  state: (world) => {
    const additional = regionsOf(world, Number.POSITIVE_INFINITY).filter(({ isPrimary }) => !isPrimary);
    return additional.length === 0
      ? {}
      : { instance: { additionalRegions: additional.map(({ name }) => name).sort() } };
  },
  file,
};

export const regionMetadata = ({ name, status, addedDate, isPrimary }: Region) => ({
  RegionName: name,
  Status: status,
  AddedDate: addedDate / 1000,
  IsPrimaryRegion: isPrimary,
});

function regionOf(wanted: string, { world, now }: Call): Region {
  const found = regionsOf(world, now).find(({ name }) => name === wanted);
  if (found === undefined) throw notFound(`Could not find Region ${wanted}`);
  return found;
}

/** One Region is added or removed at a time. */
function refuseWhileChanging({ world, now }: Call): void {
  if (regionsOf(world, now).some(({ status }) => status !== "ACTIVE")) throw conflictingOperation();
}
