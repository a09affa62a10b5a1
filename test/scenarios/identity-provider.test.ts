/** What an identity provider owns is never written: not changed, not deleted, nobody put in or out. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { operationIn, withoutSocket } from "../harness/without-socket.ts";
import { acme, appliedAcme, changesOf, click, contentOf, resultsOf, type Start } from "./start.ts";

const ISSUER = "https://scim.example/";
const SCIM = ORGANIZATION.replace(
  "email: alice@acme.io}",
  `email: alice@acme.io, externalId: {issuer: "${ISSUER}", id: a1}}`,
).replace("description: Developers, ", `description: Developers, externalId: {issuer: "${ISSUER}", id: g1}, `);
const from = (source: string) => `${FILES["idc.yaml"]}identitySource: ${source}\n`;
const EXTERNAL = from("external");
/** Alice and devs, who are the provider's, and bob and ops, who are not, are declared otherwise than they are. */
const OTHERWISE = FILES["people.yaml"]
  .replace("family: Ng", "family: Other")
  .replace("family: Okafor", "family: Other")
  .replace("description: Developers", "description: Others")
  .replace("members: [alice@acme.io]", "members: [alice@acme.io, bob@acme.io]")
  .replace(/members: \[bob@acme.io\]\n$/, "members: [bob@acme.io, alice@acme.io]\n");

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
}
interface Handler {
  handle(request: Asked): Promise<unknown>;
}
type Planned = Awaited<ReturnType<Awaited<ReturnType<typeof acme>>["plan"]>>;
const verdictsOf = ({ result }: Planned) =>
  Object.fromEntries(
    result.changes.map(({ action, key, verdict, reasons }) => [`${action} ${key}`, [verdict, ...reasons].join(": ")]),
  );
const leftAs = ({ result }: Planned, why: string) =>
  result.leftAlone.filter((group) => group.why === why).flatMap(({ keys }) => keys);

describe.concurrent("what the identity provider owns, and documents say otherwise", () => {
  const declared = (idc: string): Start => ({
    organization: SCIM,
    files: { "idc.yaml": idc, "people.yaml": OTHERWISE },
  });
  const REFUSED = ["update Group/devs", "create GroupMembership/devs/bob@acme.io", "update User/alice@acme.io"];

  test("is refused with the document to take out; the rest is done", async () => {
    const scenario = await acme(declared(EXTERNAL));
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(3);
    const group =
      "take its Group document out (people.yaml:11), which deletes nothing, and keep the rules that name it";
    const user = group.replace("Group", "User").replace(":11", ":1");
    expect(verdictsOf(planned)).toEqual({
      "create GroupMembership/devs/bob@acme.io": `deny: the identity provider owns the group and its members: ${group}`,
      // Who is the provider's is in a group that is not.
      "create GroupMembership/ops/alice@acme.io": "allow",
      "update Group/devs": `deny: the identity provider owns it: ${group}`,
      "update User/alice@acme.io": `deny: the identity provider owns it: ${user}`,
      "update User/bob@acme.io": "allow",
    });
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(applied.result.pointer.advanced).toBe(false);
    expect(changesOf(await scenario.plan())).toEqual(REFUSED);
  });

  test("is warned of where nothing differs, once for a file", async () => {
    const scenario = await appliedAcme({ organization: SCIM, files: { "idc.yaml": EXTERNAL } });
    const { result, exitCode } = await scenario.plan();
    expect([exitCode, result.changes]).toEqual([0, []]);
    expect(result.diagnostics).toEqual([
      {
        code: "provider-owns",
        severity: "warning",
        summary: "an identity provider owns Group/devs, User/alice@acme.io, so nothing of that will be changed here",
        hint: "take the documents out, which deletes nothing, and keep the rules that name it",
        at: { file: "people.yaml", line: 1, column: 1 },
      },
    ]);
  });

  test("is refused where nobody said where users come from, with both ways out", async () => {
    const scenario = await acme(declared(FILES["idc.yaml"]));
    const planned = await scenario.plan();
    const verdicts = verdictsOf(planned);
    for (const key of REFUSED)
      expect(verdicts[key]).toMatch(/^deny: .*write identitySource: external in Settings and /);
    expect(verdicts["update Group/devs"]).toContain("no provider any more, write identitySource: directory");
    // What is refused says so itself.
    expect(planned.result.diagnostics).toEqual([]);
    await scenario.apply();
    expect(changesOf(await scenario.plan())).toEqual(REFUSED);
  });

  test("is for a person where Settings say that there is no provider", async () => {
    const scenario = await acme(declared(from("directory")));
    const planned = await scenario.plan();
    expect(planned.result.diagnostics).toEqual([]);
    for (const key of REFUSED) {
      expect(verdictsOf(planned)[key]).toBe("ask: an identity provider made it, and Settings say that there is none");
    }
    expect(
      resultsOf(await scenario.apply({ auto: true }))
        .filter((one) => one.startsWith("held"))
        .sort(),
    ).toEqual(REFUSED.map((change) => change.replace(/^\w+/, "held")).sort());
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(scenario.emulator.state().users[0]).toMatchObject({ DisplayName: "Alice Other" });
  });

  test("all users and groups are refused with an Active Directory, which alone makes them", async () => {
    const scenario = await acme({ files: { "idc.yaml": from("active-directory"), "people.yaml": OTHERWISE } });
    const before = contentOf(scenario);
    const verdicts = Object.values(verdictsOf(await scenario.plan()));
    expect(verdicts).toHaveLength(5);
    for (const verdict of verdicts) expect(verdict).toMatch(/^deny: with identitySource: active-directory users, /);
    expect((await scenario.apply()).exitCode).toBe(3);
    expect(contentOf(scenario)).toEqual(before);
  });

  test("is refused in mode additive too, and told of in mode observe", async () => {
    for (const mode of ["additive", "observe"]) {
      const scenario = await acme(declared(EXTERNAL.replace("mode: full", `mode: ${mode}`)));
      const before = contentOf(scenario);
      const verdicts = verdictsOf(await scenario.plan());
      for (const key of REFUSED) expect(verdicts[key]).toMatch(/^deny: the identity provider owns /);
      await scenario.apply();
      expect(contentOf(scenario).groups[0]).toEqual(before.groups[0]);
      expect(contentOf(scenario).users[0]).toEqual(before.users[0]);
    }
  });
});

describe.concurrent("what the identity provider owns, and its document goes", () => {
  test("is let go of, which the plan says; what was the config's own is deleted", async () => {
    const scenario = await appliedAcme({ organization: SCIM, files: { "idc.yaml": EXTERNAL } });
    await scenario.commit({ "people.yaml": null, "access/ops.yaml": null });
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([
      "delete AccountAssignment/Admin/group:ops/222222222222",
      "delete Group/ops",
      "delete User/bob@acme.io",
    ]);
    const provided = ["Group/devs", "GroupMembership/devs/alice@acme.io", "User/alice@acme.io"];
    expect(leftAs(planned, "provided")).toEqual(provided);
    const text = await scenario.planText();
    expect(text).toContain("· Group/devs is let go of, and not deleted: the identity provider owns it");
    expect(text).toContain("· User/alice@acme.io is let go of, and not deleted: the identity provider owns it");
    expect(text).not.toContain("· GroupMembership");
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer.advanced]).toEqual([0, true]);
    expect(contentOf(scenario).groups.map(({ DisplayName, members }) => [DisplayName, members])).toEqual([
      ["devs", ["alice@acme.io"]],
    ]);
    // Nobody's business any more.
    expect(leftAs(await scenario.plan(), "provided")).toEqual([]);
    await click(scenario, "UnlinkExternalId", { GroupName: "devs" });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("is let go of though nobody said where users come from", async () => {
    const scenario = await appliedAcme({ organization: SCIM });
    await scenario.commit({ "people.yaml": null, "access/ops.yaml": null, "access/devs.yaml": null });
    const deleted = changesOf(await scenario.plan());
    expect(deleted).not.toContain("delete Group/devs");
    expect(deleted).not.toContain("delete User/alice@acme.io");
    expect(deleted).toContain("delete Group/ops");
  });

  test("a member that a document no longer names stays, and the change is refused", async () => {
    const scenario = await appliedAcme({ organization: SCIM, files: { "idc.yaml": EXTERNAL } });
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replace("members: [alice@acme.io]", "members: []") });
    const verdicts = verdictsOf(await scenario.plan());
    expect(verdicts["delete GroupMembership/devs/alice@acme.io"]).toMatch(
      /^deny: the identity provider owns the group/,
    );
  });

  test("what the provider takes over after a run made it is let go of as well", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": EXTERNAL } });
    await click(scenario, "LinkExternalId", { GroupName: "ops", ExternalId: { Issuer: ISSUER, Id: "g2" } });
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replace(/---\nkind: Group\nname: ops\n[\s\S]*$/, "") });
    expect(changesOf(await scenario.plan())).toEqual([]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(contentOf(scenario).groups.map(({ DisplayName }) => DisplayName)).toContain("ops");
  });
});

describe.concurrent("a name that the provider takes while it is to be made", () => {
  const interns = { "people.yaml": `${FILES["people.yaml"]}---\nkind: Group\nname: interns\nmembers: [bob@acme.io]\n` };
  const PUSHED = { GroupName: "interns", ExternalId: { Issuer: ISSUER, Id: "i1" } };

  /** The provider pushes the group just before idc makes it; `lost`: then AWS's answer is no answer the first time. */
  async function squatted(lost: boolean) {
    const scenario = await appliedAcme({ files: { "idc.yaml": EXTERNAL } });
    await scenario.commit(interns);
    const through = withoutSocket(scenario.emulator) as Handler;
    let pushed = 0;
    const requestHandler = {
      ...through,
      handle: async (request: Asked) => {
        if (operationIn(request.headers) === "CreateGroup" && pushed++ === 0) {
          await scenario.emulator.console("CreateGroup", { DisplayName: "interns" });
          await scenario.emulator.console("LinkExternalId", PUSHED);
          if (lost) throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
        }
        return through.handle(request);
      },
    };
    return { scenario, applied: await scenario.apply({ requestHandler }) };
  }

  for (const lost of [false, true]) {
    test(`is left to it, nobody is put into its group${lost ? ", though an answer was lost" : ""}`, async () => {
      const { scenario, applied } = await squatted(lost);
      expect(resultsOf(applied)).toEqual(["failed Group/interns", "not-attempted GroupMembership/interns/bob@acme.io"]);
      expect(scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "interns")?.members).toEqual(
        [],
      );
      const planned = await scenario.plan();
      expect(verdictsOf(planned)).toEqual({
        "create GroupMembership/interns/bob@acme.io": expect.stringMatching(
          /^deny: the identity provider owns the group/,
        ),
      });
    });
  }

  test("an approved plan puts nobody into the provider's group", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": EXTERNAL } });
    await scenario.commit(interns);
    const file = `${scenario.dir}/../${scenario.dir.split("/").at(-1)}.plan.json`;
    await scenario.plan({ output: file });
    await click(scenario, "CreateGroup", { DisplayName: "interns" });
    await click(scenario, "LinkExternalId", PUSHED);
    const before = contentOf(scenario);
    expect((await scenario.apply({ dir: file })).exitCode).not.toBe(0);
    expect(contentOf(scenario)).toEqual(before);
  });
});
