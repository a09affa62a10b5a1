/** Random stories of drift and ticks: what a tick changes is what its row said, and nothing else. The model reads the issue as a person does. */
import { expect, test } from "vitest";
import { Company } from "../harness/github/company.ts";

const SEED = Number(process.env.ATTACK_SEED ?? 1);
const STEPS = Number(process.env.ATTACK_STEPS ?? 30);

let seed = SEED * 7919 + 17;
const random = (below: number): number => {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};
const one = <T>(list: readonly T[]): T => list[random(list.length)]!;

type Facts = Map<string, string>;
const company = new Company();

async function facts(): Promise<Facts> {
  const found: Facts = new Map();
  for (const set of ["Developer"]) {
    const { PermissionSet } = (await company.click("DescribePermissionSet", { PermissionSetName: set })) as {
      PermissionSet: { SessionDuration: string; Description: string };
    };
    found.set(`permission set ${set}`, `${PermissionSet.SessionDuration} ${PermissionSet.Description}`);
    for (const account of ["website-dev", "sandbox", "website-prod"]) {
      const { AccountAssignments } = (await company.click("ListAccountAssignments", {
        PermissionSetName: set,
        AccountName: account,
      })) as { AccountAssignments: { PrincipalId: string }[] };
      for (const { PrincipalId } of AccountAssignments)
        found.set(`${groups.get(PrincipalId)} → ${set} on ${account}`, "yes");
    }
  }
  for (const [id, name] of groups) {
    const { GroupMemberships } = (await company.click("ListGroupMemberships", { GroupId: id })) as {
      GroupMemberships: { MemberId: { UserId: string } }[];
    };
    for (const { MemberId } of GroupMemberships) found.set(`${users.get(MemberId.UserId)} in ${name}`, "yes");
  }
  return found;
}

const groups = new Map<string, string>();
const users = new Map<string, string>();

/** What a row is about, as a person reads it. */
function subject(line: string): string {
  const text = line.replace(/[`*]/g, "");
  const grant = /(\S+) (?:\(.*?\) )?→ (\S+) on (\S+)/.exec(text);
  if (grant) return `${grant[1]} → ${grant[2]} on ${grant[3]}`;
  const member = /(\S+) (?:joined|left) (\S+)/.exec(text);
  if (member) return `${member[1]} in ${member[2]}`;
  const set = /permission set (\S+)/.exec(text);
  return set ? `permission set ${set[1]}` : `? ${text}`;
}

interface Box {
  readonly at: number;
  readonly line: string;
  readonly words: string;
  readonly subject: string;
  readonly on: boolean;
}
function boxes(body: string): Box[] {
  let about = "";
  return body.split(/\r?\n/).flatMap((line, at) => {
    if (/^- /.test(line)) about = subject(line);
    const box = /^ {2}- \[([ xX])\] (Revert|Adopt|Ignore 30 days) /.exec(line);
    return box === null ? [] : [{ at, line, words: box[2]!, subject: about, on: box[1] !== " " }];
  });
}

function changed(before: Facts, after: Facts): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

test(`story ${SEED}`, { timeout: 3_600_000 }, async () => {
  await company.start();
  const counts = { ticks: 0, obeyed: 0, refused: 0, nights: 0, clicks: 0, proposals: 0 };
  try {
    company.github.tracker.roles
      .set("rita", "maintain")
      .set("walt", "write")
      .set("tess", "triage")
      .set("cust", "Maintain")
      .set("ada", "admin");
    await company.begin();
    for (const kind of ["Groups", "Users"] as const) {
      const answer = (await company.click(`List${kind}`, {})) as {
        Groups?: { GroupId: string; DisplayName: string }[];
        Users?: { UserId: string; UserName: string }[];
      };
      for (const g of answer.Groups ?? []) groups.set(g.GroupId, g.DisplayName);
      for (const u of answer.Users ?? []) users.set(u.UserId, u.UserName);
    }
    const desired = await facts();
    let seen: Facts | undefined;
    const click = async () => {
      counts.clicks++;
      const kind = random(3);
      if (kind === 0) {
        const input = {
          PermissionSetName: "Developer",
          GroupName: one(["admins", "developers"]),
          AccountName: one(["website-dev", "sandbox"]),
        };
        const there = (await facts()).has(`${input.GroupName} → Developer on ${input.AccountName}`);
        await company
          .click(there ? "DeleteAccountAssignment" : "CreateAccountAssignment", input)
          .catch(() => undefined);
      } else if (kind === 1) {
        const who = {
          GroupName: one(["developers", "admins"]),
          UserName: one(["bob.okafor@example.com", "carla.moreno@example.com"]),
        };
        const there = (await facts()).has(`${who.UserName} in ${who.GroupName}`);
        if (there) {
          const { MembershipId } = (await company.click("GetGroupMembershipId", who)) as { MembershipId: string };
          await company.click("DeleteGroupMembership", { MembershipId });
        } else await company.click("CreateGroupMembership", who);
      } else
        await company.click("UpdatePermissionSet", {
          PermissionSetName: "Developer",
          SessionDuration: one(["PT4H", "PT8H", "PT12H"]),
        });
    };
    const night = async () => {
      counts.nights++;
      const before = await facts();
      const ran = await company.onMain("drift.yml", "schedule");
      expect(ran.jobs.drift!.result, ran.jobs.drift!.acted!.stderr).toBe("success");
      expect(changed(before, await facts())).toEqual([]);
      seen = before;
      const open = company.github.issues.filter(({ state }) => state === "open");
      const drifted = changed(desired, before);
      if (drifted.length > 0) expect(open.length, drifted.join()).toBe(1);
      if (open[0] !== undefined) {
        const shown = new Set(boxes(open[0].body).map(({ subject }) => subject));
        expect([...shown].filter((s) => !drifted.includes(s) && !s.startsWith("permission set"))).toEqual([]);
        expect(
          drifted.filter((s) => !shown.has(s) && !open[0]!.body.replace(/[`*]/g, "").includes(s.split(" ")[0]!)),
        ).toEqual([]);
      }
    };
    const tick = async () => {
      const issue = company.github.issues.find(({ state }) => state === "open");
      if (issue === undefined || seen === undefined) return;
      const free = boxes(issue.body).filter(({ on }) => !on);
      if (free.length === 0) return;
      const chosen = random(4) === 0 ? [one(free), one(free)] : [one(free)];
      const login = one([
        "rita",
        "rita",
        "rita",
        "rita",
        "rita",
        "ada",
        "ada",
        "walt",
        "tess",
        "cust",
        "mallory",
        "dependabot[bot]",
      ]);
      counts.ticks++;
      const lines = issue.body.split("\n");
      for (const { at, line } of chosen) lines[at] = line.replace("[ ]", one(["[x]", "[X]"]));
      let to = lines.join(one(["\n", "\r\n"]));
      if (random(5) === 0) to += "\nA note: - [x] Revert\n";
      const from = issue.body;
      issue.body = to;
      const { number, state, labels, login: author } = issue;
      const event = {
        action: "edited",
        issue: {
          number,
          state,
          body: to,
          labels: labels.map((name) => ({ name })),
          user: { login: author, type: "Bot" },
        },
        changes: { body: { from } },
        sender: { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
      };
      if (random(4) === 0) await click();
      const before = await facts();
      const proposals = company.github.tracker.opened.length;
      const commits = company.tip();
      const ran = await company.onMain("answer.yml", "issues", event);
      const after = await facts();
      const may = ["rita", "ada"].includes(login);
      const did = changed(before, after);
      const wanted = may
        ? new Set(chosen.filter(({ words }) => words === "Revert").map(({ subject }) => subject))
        : new Set<string>();
      const context = JSON.stringify(
        {
          login,
          chosen,
          did,
          said: company.bodies(number).slice(-3),
          err: Object.values(ran.jobs).map((j) => j.acted?.stderr.slice(-300)),
        },
        null,
        1,
      );
      // Nothing but what was ticked, and only to what git says.
      expect(
        did.filter((key) => !wanted.has(key)),
        context,
      ).toEqual([]);
      for (const key of did) {
        expect(after.get(key), context).toBe(desired.get(key));
        // As it was when it was shown.
        expect(before.get(key), context).toBe(seen.get(key));
        counts.obeyed++;
      }
      if (process.env.ATTACK_LOG)
        console.log(
          login,
          chosen.map(({ words, subject }) => `${words} ${subject}`),
          did,
          company.bodies(number).at(-1),
        );
      if (did.length === 0) counts.refused++;
      const made = company.github.tracker.opened.length - proposals;
      counts.proposals += made;
      if (!may || !chosen.some(({ words }) => words !== "Revert")) expect(made, context).toBe(0);
      expect(company.tip()).toBe(commits);
      // What may be said as done was done.
      const said = company.bodies(number).at(-1) ?? "";
      if (said.includes("Reverted: 1 change") && !chosen.some((c) => c.subject.startsWith("permission set")))
        expect(did.length, context).toBe(1);
      seen = after;
      // In the issue there may be a later look than the last night's.
      await night();
    };
    await click();
    await night();
    for (let step = 0; step < STEPS; step++) {
      const kind = random(6);
      if (kind < 1) await click();
      else if (kind < 2) await night();
      else if (company.github.issues.some(({ state }) => state === "open")) await tick();
      else {
        await click();
        await night();
      }
    }
    expect(company.github.problems).toEqual([]);
    expect(company.github.issues.filter(({ labels }) => labels.includes("idc-drift"))).toHaveLength(1);
  } finally {
    console.log(JSON.stringify(counts));
    await company.stop();
  }
});
