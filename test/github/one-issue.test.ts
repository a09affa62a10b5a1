/** The one issue of a config is found again, whatever people and GitHub do to it, and is never taken for another config's. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DriftDesk, inFolder, reportOf, rowOf } from "../harness/github/drift-desk.ts";

let desk: DriftDesk;
beforeEach(async () => {
  desk = await new DriftDesk().open();
});
afterEach(() => desk.close());

const [ONE, TWO] = [reportOf([rowOf("ops")]), reportOf([rowOf("ops"), rowOf("devs")])];

describe("the issue is found", () => {
  test("though somebody wrote a line above its text", async () => {
    await desk.tell(ONE);
    desk.issue.body = `We look into this on Monday. Rita\r\n\r\n${desk.issue.body.replaceAll("\n", "\r\n")}`;
    expect(await desk.action(TWO)).toBe("edited");
    expect(desk.github.issues).toHaveLength(1);
  });

  test("though somebody took its label off, which is put back beside theirs", async () => {
    await desk.tell(ONE);
    desk.issue.labels = ["urgent"];
    expect(await desk.action(TWO)).toBe("edited");
    expect(desk.github.issues).toHaveLength(1);
    expect(desk.issue.labels).toEqual(["urgent", "idc-drift"]);
  });

  test("and closed where nothing is left, though it has no label", async () => {
    await desk.tell(ONE);
    desk.issue.labels = [];
    expect(await desk.action(reportOf([]))).toBe("closed");
    expect(await desk.action(ONE)).toBe("reopened");
  });

  test("by its whole line, and not where somebody else has written that", async () => {
    await desk.tell(ONE);
    const { body } = desk.issue;
    const line = body.split("\n")[0]!;
    desk.github.issues.splice(0);
    desk.github.tracker.open({ title: "Drift", body, login: "mallory", labels: ["idc-drift"] });
    desk.github.tracker.open({ title: "x", body: `about ${line}`, login: desk.github.login, labels: [] });
    expect(await desk.action(ONE)).toBe("created");
    expect(desk.github.issues).toHaveLength(3);
    expect(desk.issue.body).toBe(body);
  });

  test("though GitHub made it and said 502", async () => {
    let once = true;
    desk.github.meanwhile = (request) => {
      if (request !== "POST /repos/acme/access/issues" || !once) return;
      once = false;
      const { github } = desk;
      github.troubles.push({ when: (method, path) => method === "POST" && path.endsWith("/issues"), status: 502 });
      github.tracker.open({ title: "Drift", body: text.split("\n")[0]!, login: github.login, labels: ["idc-drift"] });
    };
    const { text } = await desk.tell(ONE, { print: true });
    await desk.tell(ONE);
    expect(desk.github.issues).toHaveLength(1);
    expect(desk.issue.body).toContain("`ops`");
  });

  test("or made after all where GitHub said 502 and did not", async () => {
    desk.github.troubles.push({ when: (method, path) => method === "POST" && path.endsWith("/issues"), status: 502 });
    expect(await desk.action(ONE)).toBe("created");
    expect(desk.github.issues).toHaveLength(1);
  });
});

describe("a folder that is called otherwise now", () => {
  test("keeps its issue", async () => {
    await desk.tell(inFolder("access", [rowOf("ops")], desk.commit("access/idc.yaml")));
    const moved = inFolder("idc/access", [rowOf("ops")], desk.commit("idc/access/idc.yaml"));
    expect(await desk.action(moved)).toBe("unchanged");
    expect(await desk.action(moved)).toBe("unchanged");
    expect(desk.github.issues).toHaveLength(1);
  });

  test("has its old issue closed where nothing is left", async () => {
    await desk.tell(inFolder("access", [rowOf("ops")], desk.commit("access/idc.yaml")));
    expect(await desk.action(inFolder("idc", [], desk.commit("idc/idc.yaml")))).toBe("closed");
  });

  test("takes no issue of a folder that is still there: two configs may have one name", async () => {
    const commit = desk.commit("prod/idc.yaml", "test/idc.yaml");
    const [prod, other] = [inFolder("prod", [rowOf("ops")], commit), inFolder("test", [rowOf("devs")], commit)];
    expect([await desk.action(prod), await desk.action(other)]).toEqual(["created", "created"]);
    expect([await desk.action(prod), await desk.action(other)]).toEqual(["unchanged", "unchanged"]);
    expect(desk.opened).toHaveLength(2);
  });

  test("takes none where two might be it, or where GitHub does not say which folders there are", async () => {
    await desk.tell(inFolder("a", [rowOf("ops")], desk.commit("a/idc.yaml", "b/idc.yaml")));
    await desk.tell(inFolder("b", [rowOf("ops")], desk.commit("a/idc.yaml", "b/idc.yaml")));
    expect(await desk.action(inFolder("c", [rowOf("ops")], desk.commit("c/idc.yaml")))).toBe("created");
    desk.github.issues.splice(1);
    expect(await desk.action(inFolder("d", [rowOf("ops")]))).toBe("created");
  });

  test("takes none of a config of another name, or of another instance", async () => {
    const first = inFolder("a", [rowOf("ops")], desk.commit("a/idc.yaml"));
    await desk.tell(first);
    const moved = inFolder("b", [rowOf("ops")], desk.commit("b/idc.yaml"));
    expect(await desk.action({ ...moved, config: { ...moved.config, name: "other" } })).toBe("created");
    desk.github.issues.splice(1);
    const instance = { ...moved.instance, arn: "arn:aws:sso:::instance/ssoins-0000000000000001" };
    expect(await desk.action({ ...moved, instance })).toBe("created");
  });
});

test("a run that looked earlier and comes late opens no closed issue", async () => {
  await desk.tell({ ...ONE, made: "2026-11-24T03:00:00Z" });
  await desk.tell({ ...reportOf([]), made: "2026-11-24T05:00:00Z" });
  expect(await desk.action({ ...ONE, made: "2026-11-24T04:00:00Z" })).toBe("outdated");
  expect(desk.opened).toEqual([]);
});
