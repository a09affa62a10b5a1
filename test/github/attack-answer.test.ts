/** Attacks between the looks of one answer, and a GitHub that fails on its way. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import type { Begun, Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain").set("walt", "write");
  await company.begin();
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const night = (more: Partial<Begun> = {}) => company.onMain("drift.yml", "schedule", {}, more);
const issue = () => company.github.issues[0]!;
const tick = (body: string, words: string): string => body.replace(`- [ ] ${words}`, `- [x] ${words}`);

function edit(login: string, to: string, more: Partial<Begun> = {}): Promise<Ran> {
  const from = issue().body;
  issue().body = to;
  const { number, state, labels, login: author } = issue();
  const event = {
    action: "edited",
    issue: { number, state, body: to, labels: labels.map((name) => ({ name })), user: { login: author, type: "Bot" } },
    changes: { body: { from } },
    sender: { login, type: "User" },
  };
  return company.onMain("answer.yml", "issues", event, more);
}

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

test("Adopt proposes what was ticked, though the row is worse by the second look", async () => {
  await company.click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  await night();
  const ManagedPolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
  const server = await between(async (look) => {
    if (look === 2)
      await company.click("AttachManagedPolicyToPermissionSet", { PermissionSetName: "Developer", ManagedPolicyArn });
  });
  try {
    await edit("rita", tick(issue().body, "Adopt"));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const [opened] = company.github.tracker.opened;
  company.git("fetch", "--quiet", "origin");
  const said = opened === undefined ? "" : company.git("diff", "origin/main", `origin/${opened.head}`);
  expect(said).not.toContain("AdministratorAccess");
});

test("Revert puts right what was ticked, though the row is another one by the second look", async () => {
  await company.click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  await night();
  const ManagedPolicyArn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
  const server = await between(async (look) => {
    // The first look is of the job propose, whose edit ticks nothing for it: it makes none.
    if (look === 2)
      await company.click("AttachManagedPolicyToPermissionSet", { PermissionSetName: "Developer", ManagedPolicyArn });
  });
  try {
    await edit("rita", tick(issue().body, "Revert"));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const policies = await company.click("ListManagedPoliciesInPermissionSet", { PermissionSetName: "Developer" });
  expect(JSON.stringify(policies)).toContain("ReadOnlyAccess");
});

test("a config that is named by another path is answered all the same", async () => {
  const otherInputs = { config: "access/../access" };
  await company.click("CreateAccountAssignment", GRANT);
  expect(resultsOf(await night({ otherInputs }))).toEqual({ drift: "success" });
  await edit("rita", tick(issue().body, "Revert"), { otherInputs });
  expect(company.bodies(issue().number)[0]).toContain("Reverted: 1 change.");
});

describe("GitHub fails", () => {
  test("once the pull request is open: it is told, and not called a failure", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    const { github } = company;
    let once = true;
    github.meanwhile = (request) => {
      if (request !== "POST /repos/acme/access/pulls" || !once) return;
      once = false;
      const [head] = [...company.git("ls-remote", "origin", "refs/heads/idc/*").matchAll(/refs\/heads\/(\S+)/g)].map(
        ([, name]) => name!,
      );
      github.tracker.opened.push({ head: head!, base: "main", title: "Answer 1 row of drift", body: "", number: 90 });
      github.pulls.push({ number: 90, head: "0".repeat(40), base: company.tip(), branch: head!, owner: "acme" });
      github.troubles.push({ when: (method, path) => method === "POST" && path.endsWith("/pulls"), status: 502 });
    };
    const ran = await edit("rita", tick(issue().body, "Adopt"));
    expect([resultsOf(ran).propose, company.bodies(issue().number)]).toEqual([
      "success",
      ["Ticked by `rita`.\n\n- 1 row proposed in #90.\n"],
    ]);
  });

  test("before it is said that a row was reverted: the run that is started again does not deny it", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    const ticked = tick(issue().body, "Revert");
    const isComment = (method: string, path: string) => method === "POST" && path.endsWith("/comments");
    company.github.troubles.push({ when: isComment, status: 403 });
    const before = issue().body;
    const ran = await edit("rita", ticked);
    expect(resultsOf(ran).revert).toBe("failure");
    issue().body = before;
    await edit("rita", ticked);
    expect(company.bodies(issue().number).join()).not.toContain("not obeyed");
  });
});

test("a pull request of somebody else from that branch, into another one, is not ours", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  const { github } = company;
  github.meanwhile = (request) => {
    if (request !== "POST /repos/acme/access/git/commits") return;
    github.meanwhile = (next) => {
      if (next !== "GET /repos/acme/access/pulls") return;
      const [, branch] = /refs\/heads\/(\S+)/.exec(company.git("ls-remote", "origin", "refs/heads/idc/*"))!;
      github.pulls.push({ number: 66, head: "0".repeat(40), base: "1".repeat(40), branch: branch!, owner: "acme" });
    };
  };
  await edit("rita", tick(issue().body, "Adopt"));
  // The fake's pull request 66 is into whatever its sample says, and not into main.
  expect(company.bodies(issue().number)[0]).toContain("#90");
});

test("a night that could not read grants does not say that there is no drift any more", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  await company.emulator("faults", { deny: ["sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal"] });
  expect(resultsOf(await night())).toEqual({ drift: "failure" });
  expect(company.bodies(issue().number)).toEqual([]);
});
