/** A part of sso-admin and a service, neither of which the emulator knows: as somebody would write them who adds to it. */
import { conflict, notFound } from "../../src/emulator/base/errors.ts";
import { sorted } from "../../src/emulator/base/sorted.ts";
import { type Call, operation } from "../../src/emulator/calls/operation.ts";
import { fileKey } from "../../src/emulator/calls/part.ts";
import type { Service, ServicePart } from "../../src/emulator/index.ts";
import { newTags } from "../../src/emulator/services/sso-admin/tags.ts";
import { integer, list, map, optional, required, structure, text } from "../../src/emulator/shapes/shape.ts";
import { onInstance, paging, tags } from "../../src/emulator/shapes/sso-admin.ts";
import { recordsOf, slotOf } from "../../src/emulator/world/slots.ts";
import type { World } from "../../src/emulator/world/world.ts";

interface Beacon {
  readonly arn: string;
  readonly name: string;
  readonly group?: string;
  tags: Record<string, string>;
}

const beaconName = text({ min: 1, max: 20, pattern: "[a-z]+" });
const beaconArn = text({ min: 10, max: 2048 });
const all = recordsOf<Beacon>("beacons");

function add(world: World, name: string, more: Pick<Beacon, "group" | "tags">): Beacon {
  const { instance, managementAccountId, ids } = world;
  const arn = `arn:aws:sso::${managementAccountId}:application/${instance.id}/apl-${ids.hex("beacon", name, 16)}`;
  const beacon = { arn, name, ...more };
  all.set(world, arn, beacon);
  return beacon;
}

function existing(arn: string, { world }: Call): Beacon {
  const found = all.get(world, arn);
  if (found === undefined) throw notFound(`Could not find Beacon with arn ${arn}`);
  return found;
}

export const beacons: ServicePart = {
  name: "beacons",
  operations: {
    CreateBeacon: operation(
      "administrator",
      { ...onInstance, Name: required(beaconName), Tags: optional(tags) },
      ({ Name, Tags = [] }, call) => {
        if (all.all(call.world).some(({ name }) => name === Name)) throw conflict(`${Name} exists`);
        const { arn } = add(call.world, Name, { tags: newTags({}, Tags) });
        call.record({ made: arn });
        return { BeaconArn: arn };
      },
      { anyInstance: true },
    ),
    DescribeBeacon: operation("administrator", { ...onInstance, BeaconArn: required(beaconArn) }, (input, call) => {
      const { arn, name } = existing(input.BeaconArn, call);
      return { BeaconArn: arn, Name: name };
    }),
    ListBeacons: operation("administrator", { ...onInstance, ...paging }, (_input, call) => {
      const page = call.page(all.all(call.world), ({ arn }) => arn);
      return { Beacons: page.items.map(({ name }) => name), NextToken: page.NextToken };
    }),
    DeleteBeacon: operation("administrator", { ...onInstance, BeaconArn: required(beaconArn) }, (input, call) => {
      all.delete(call.world, existing(input.BeaconArn, call).arn);
      call.record();
      return {};
    }),
  },
  state: (world) => {
    const shown = all.all(world).map(({ name, group, tags: own }) => ({ name, ...(group && { group }), tags: own }));
    return { beacons: sorted(shown, ({ name }) => name) };
  },
  file: fileKey({
    key: "beacons",
    shape: list(
      structure({
        name: required(beaconName),
        group: optional(text()),
        watts: optional(integer(1, 100)),
        tags: optional(map(text({ max: 10 }), text(), 0, 50)),
      }),
    ),
    descriptions: {
      "": "Beacons.",
      name: "Unique.",
      group: "Who looks after it.",
      watts: "How bright it is.",
      tags: "Its tags.",
    },
    check: (entries, references) => {
      references.unique(entries.map(({ name }) => name));
      for (const [index, { group }] of entries.entries()) {
        if (group !== undefined) references.group(group, `[${index}].group`);
      }
    },
    load: (entries, world) => {
      for (const { name, group, tags: own = {} } of entries) {
        add(world, name, { tags: { ...own }, ...(group === undefined ? {} : { group }) });
      }
    },
  }),
  tagged: (arn, call) => (arn.includes(":application/") ? existing(arn, call) : undefined),
  standIns: {
    BeaconName: {
      what: "beacon",
      description: "In place of BeaconArn, or of ResourceArn on the tag operations.",
      find: (name, world) => all.all(world).find((beacon) => beacon.name === name)?.arn,
      members: (arn) => ({ BeaconArn: arn, ResourceArn: arn }),
    },
  },
};

const lamp = slotOf<{ watts: number }>("lamp");

/** Its actions are `light:…`; it answers the management account alone. */
export const lighthouse: Service = {
  name: "lighthouse",
  target: "LighthouseV1",
  actionPrefix: "light",
  operations: {
    DescribeLamp: operation("management", {}, (_input, { world }) => ({ Watts: lamp.get(world)?.watts ?? 0 })),
  },
  parts: [
    {
      name: "lamp",
      operations: {
        UpdateLamp: operation("management", { Watts: required(integer(0, 100)) }, ({ Watts }, call) => {
          lamp.set(call.world, { watts: Watts });
          call.record();
          return {};
        }),
      },
      state: (world) => ({ lamp: lamp.get(world) }),
    },
  ],
  authorize(_operation, _input, { world, caller, operation: name }) {
    if (caller.accountId !== world.managementAccountId) throw notFound(`${name} is not for ${caller.accountId}`);
  },
};
