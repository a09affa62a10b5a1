import type { Contract } from "../contract.ts";

const person = (more: string) => `kind: User\nuserName: carol@acme.io\n${more}`;

export const contract: Contract = {
  kind: "User",
  key: "User/carol@acme.io",
  text: person("name: {given: Carol, family: Diaz}\n"),
  identity: ["userName"],
  edits: [
    { field: "givenName", text: person("name: {given: Caroline, family: Diaz}\ndisplayName: Carol Diaz\n") },
    { field: "familyName", text: person("name: {given: Caroline, family: Dias}\ndisplayName: Carol Diaz\n") },
    { field: "displayName", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\n") },
    { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\nemail: c@acme.io\n") },
    { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\nemail: d@acme.io\n") },
    { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\n") },
  ],
};
