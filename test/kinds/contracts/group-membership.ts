import type { Contract } from "../contract.ts";

const team = (more: string) => `kind: Group\nname: team\n${more}`;

export const contract: Contract = {
  kind: "GroupMembership",
  key: "GroupMembership/team/alice@acme.io",
  text: team("members: [alice@acme.io]\n"),
  creates: ["create Group/team", "create GroupMembership/team/alice@acme.io"],
  identity: ["group", "member"],
  edits: [
    {
      field: "member",
      text: team("members: [bob@acme.io]\n"),
      changes: ["delete GroupMembership/team/alice@acme.io", "create GroupMembership/team/bob@acme.io"],
    },
    {
      field: "member",
      text: team("members: [alice@acme.io, bob@acme.io]\n"),
      changes: ["create GroupMembership/team/alice@acme.io"],
    },
  ],
  // Memberships go with their group, without a change of their own.
  removes: ["delete Group/team"],
};
