/** What happens while a tick is answered: AWS changes between two looks, the tick is taken back, GitHub fails on the way. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import { answered, edited, eventOf, issueOf, tick, tickAll } from "../harness/github/ticking.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain").set("walt", "write");
  await company.begin();
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const LONGER = { PermissionSetName: "Developer", SessionDuration: "PT12H" };
const night = () => company.onMain("drift.yml", "schedule");
const issue = () => issueOf(company);
const said = () => company.bodies(issue().number);

/** Before AWS; `onLook` is told of each look that begins. */
async function between(onLook: (look: number) => Promise<void>): Promise<Server> {
  const to = company.served.env.AWS_ENDPOINT_URL!;
  let looks = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (String(request.headers["x-amz-target"]).endsWith(".ListInstances")) await onLook(++looks);
    const { host: _, "content-length": __, connection: ___, ...headers } = request.headers;
    const answer = await fetch(`${to}${request.url}`, {
      method: request.method!,
      headers: headers as Record<string, string>,
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const { "content-encoding": ____, "transfer-encoding": _____, ...given } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, given).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(company.runs, { env: { ...company.served.env, AWS_ENDPOINT_URL: url } });
  return server;
}

async function editedWhile(to: string, onLook: (look: number) => Promise<void>): Promise<void> {
  const server = await between(onLook);
  try {
    await edited(company, to);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe("AWS changes between two looks", () => {
  test("Adopt proposes what was ticked, though the row is worse by then", async () => {
    await company.click("UpdatePermissionSet", LONGER);
    await night();
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await editedWhile(tick(issue().body, "Adopt"), async (look) => {
      if (look === 2)
        await company.click("AttachManagedPolicyToPermissionSet", { PermissionSetName: "Developer", ManagedPolicyArn });
    });
    const [opened] = company.github.tracker.opened;
    company.git("fetch", "--quiet", "origin");
    const diff = company.git("diff", "origin/main", `origin/${opened!.head}`);
    expect(diff).toMatch(/^\+.*12h/m);
    expect(diff).not.toContain("AdministratorAccess");
  });

  test.each([
    [
      "another field",
      "AttachManagedPolicyToPermissionSet",
      { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    ],
    ["the same field", "UpdatePermissionSet", { SessionDuration: "PT10H" }],
  ])("Revert leaves a row alone of which somebody changed %s by then, and no other", async (_, operation, input) => {
    await company.click("UpdatePermissionSet", LONGER);
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    await company.emulator("reset-calls", {});
    await editedWhile(tickAll(issue().body, "Revert"), async (look) => {
      if (look === 2) await company.click(operation, { PermissionSetName: "Developer", ...input });
    });
    expect(said()[0]).toBe("Ticked by `rita`.\n\n- Not reverted: 1 row changed since.\n- Reverted: 1 change.\n");
    // The night that follows shows it as it is now.
    const { PermissionSet } = (await company.click("DescribePermissionSet", { PermissionSetName: "Developer" })) as {
      PermissionSet: { SessionDuration: string };
    };
    expect(PermissionSet.SessionDuration).not.toBe("PT4H");
  });
});

describe("a tick that was taken back", () => {
  beforeEach(async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    await company.emulator("reset-calls", {});
  });
  const nothing = async () => {
    expect([await company.writes(), company.github.tracker.opened]).toEqual([0, []]);
  };

  test.each(["Revert", "Adopt"])(
    "before the run begins: %s is not obeyed, and no job waits for anybody",
    async (words) => {
      const { body } = issue();
      // The issue itself says `[ ]` by now: the run has waited for another one.
      const ran = await answered(company, eventOf(company, "rita", tick(body, words)));
      expect(resultsOf(ran)).toEqual({ look: "success", propose: "skipped", revert: "skipped" });
      expect(said()).toEqual(["Ticked by `rita`.\n\n- 1 box not obeyed: it is not ticked any more.\n"]);
      await nothing();
    },
  );

  test("and that somebody else has put there again, is not of whoever ticked first", async () => {
    const to = tick(issue().body, "Revert");
    const event = eventOf(company, "rita", to);
    issue().body = to;
    const [rita, walt] = ["2026-11-24T03:30:00Z", "2026-11-24T03:31:00Z"];
    company.github.tracker.edits.push(
      { login: "rita", at: rita },
      { login: "rita", at: walt },
      { login: "walt", at: walt },
    );
    await answered(company, event);
    expect(said().join()).toContain("Not obeyed: somebody else has edited the issue since.");
    await nothing();
  });

  test("though we have written it anew meanwhile, and others edited it before: then it is obeyed", async () => {
    const to = tick(issue().body, "Revert");
    const event = eventOf(company, "rita", to);
    issue().body = to;
    const [before, at, later] = ["2026-11-24T03:29:59Z", "2026-11-24T03:30:00Z", "2026-11-24T03:32:00Z"];
    const edits = [
      { login: "walt", at: before },
      { login: "rita", at },
      { login: "github-actions", at: later },
    ];
    company.github.tracker.edits.push(...edits);
    await answered(company, event);
    expect(said().join()).toContain("Reverted: 1 change.");
  });

  test("while the run waits to be let into its environment", async () => {
    const { body } = issue();
    const before = (job: string) => {
      if (job === "revert") issue().body = body;
    };
    const ran = await edited(company, tick(body, "Revert"), { before });
    expect(resultsOf(ran)).toEqual({ look: "success", propose: "skipped", revert: "success" });
    expect(said()[0]).toContain("1 box not obeyed: it is not ticked any more.");
    await nothing();
  });

  test("is another thing than a night that writes the issue anew: that keeps it", async () => {
    const before = async (job: string) => {
      if (job === "revert") await night();
    };
    await edited(company, tick(issue().body, "Revert"), { before });
    expect(said()[0]).toContain("Reverted: 1 change.");
  });
});

describe("GitHub fails", () => {
  beforeEach(async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
  });

  test("once the pull request is open: it is told, and not called a failure", async () => {
    const { github } = company;
    github.meanwhile = (request) => {
      if (request !== "POST /repos/acme/access/pulls" || github.tracker.opened.length > 0) return;
      const [, head] = /refs\/heads\/(\S+)/.exec(company.git("ls-remote", "origin", "refs/heads/idc/*"))!;
      const made = { state: "open", isMerged: false, login: github.login } as const;
      github.tracker.opened.push({ head: head!, base: "main", title: "Mine", body: "", number: 90, ...made });
      github.troubles.push({ when: (method, path) => method === "POST" && path.endsWith("/pulls"), status: 502 });
    };
    const ran = await edited(company, tick(issue().body, "Adopt"));
    expect([resultsOf(ran).propose, said()]).toEqual(["success", ["Ticked by `rita`.\n\n- 1 row proposed in #90.\n"]]);
  });

  test("at the pull request: that is said, and the box is free to be ticked again", async () => {
    const isOpening = (method: string, path: string) => method === "POST" && path.endsWith("/pulls");
    company.github.troubles.push({ when: isOpening, status: 403 });
    const ran = await edited(company, tick(issue().body, "Adopt"));
    expect([resultsOf(ran).propose, said(), issue().body.includes("[x]")]).toEqual([
      "failure",
      ["Ticked by `rita`.\n\n- 1 box not obeyed, or not wholly: the log of the run says why.\n"],
      false,
    ]);
    await edited(company, tick(issue().body, "Adopt"));
    expect(said()[1]).toContain("1 row proposed in #90.");
  });

  test("before it is said that a row was reverted: the issue shows it, and a run that is started again does not deny it", async () => {
    const ticked = tick(issue().body, "Revert");
    const event = eventOf(company, "rita", ticked);
    issue().body = ticked;
    const isComment = (method: string, path: string) => method === "POST" && path.endsWith("/comments");
    company.github.troubles.push({ when: isComment, status: 403 });
    expect(resultsOf(await answered(company, event)).revert).toBe("failure");
    expect([issue().state, said()]).toEqual(["closed", ["No drift any more."]]);
    Object.assign(company.runs, { env: { ...company.served.env, GITHUB_RUN_ATTEMPT: "2" } });
    await answered(company, event);
    expect(said().at(-1)).toBe(
      "Ticked by `rita`.\n\n- 1 row no drift any more, and nothing was done: what is live there is as git says.\n",
    );
  });
});
