import type { Contract } from "../contract.ts";

const team = (more: string) => `kind: Group\nname: team\n${more}`;

export const contract: Contract = {
  kind: "Group",
  key: "Group/team",
  text: team("members: []\n"),
  identity: ["name"],
  edits: [
    { field: "description", text: team("description: A team\nmembers: []\n") },
    { field: "description", text: team("description: The team\nmembers: []\n") },
    { field: "description", text: team("members: []\n") },
  ],
};
