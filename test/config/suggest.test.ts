import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceOf, nearest } from "../../src/core/base/suggest.ts";

test.each([
  ["descripton", ["name", "description", "members"], "description"],
  ["dev", ["Dev", "dem"], "Dev"],
  ["gruop", ["groups", "group"], "group"],
  ["Develpoer", ["Developer", "DevOps"], "Developer"],
  ["ab", ["cd"], undefined],
  ["a", ["b"], "b"],
  ["colour", ["kind", "name"], undefined],
  ["payments-lead", ["payments-leads", "payments-dev"], "payments-leads"],
  ["b", ["c", "a"], "a"],
  ["zoe@acme.io", ["bob@acme.io", "amy@acme.io"], undefined],
  ["zoe@acme.io", ["bob@acme.i", "bob@acme.co"], undefined],
  ["bob@acme.io", ["rob@acme.io"], "rob@acme.io"],
  ["alise@acme.io", ["alice@acme.io", "al@acme.io"], "alice@acme.io"],
  ["alice@acme.oi", ["alice@acme.io", "alan@acme.io"], "alice@acme.io"],
  ["Alice@Acme.io", ["alice@acme.io"], "alice@acme.io"],
  ["alice", ["alice@acme.io", "alicf"], "alicf"],
  ["@acme.io", ["@acme.it"], "@acme.it"],
  ["\u0430dmins", ["admins", "admin"], "admins"],
  ["E\u0301quipe", ["\u00c9quipe", "Equipe"], "\u00c9quipe"],
  [
    "6-example-cx-managed-policy-boundary",
    ["6-example-cx-managed-boundary", "7-boundary"],
    "6-example-cx-managed-boundary",
  ],
  ["aws-prod-admin", ["aws-prod-eu-west-admin", "aws-prod-west-admin"], "aws-prod-west-admin"],
  ["aws-prod-admin-eu-west", ["aws-prod-admin"], undefined],
  ["aws-admins", ["aws-production-admins"], undefined],
  ["/Workloads/Prod/Payments/Europe", ["/Workloads/Prod/Payments"], undefined],
])("%s among %j is %s", (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
  expect(nearest(name, [...candidates].reverse())).toBe(expected);
});

/** The textbook definition, without limits or shortcuts. */
function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  const ways = [
    slowDistance(restA, b) + 1,
    slowDistance(a, restB) + 1,
    slowDistance(restA, restB) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    ways.push(slowDistance(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}

test("the distance is that of its definition for all short texts", () => {
  let texts = [""];
  for (const letters of ["abc", "ab", "ab"])
    texts = [...new Set(texts.flatMap((text) => [text, ...[...letters].map((letter) => text + letter)]))];
  for (const a of texts) {
    for (const b of texts) {
      const distance = slowDistance(a, b);
      for (const limit of [0, 1, 2, 3])
        if (distanceOf(a, b, limit) !== Math.min(distance, limit + 1)) throw new Error(`${a} ${b} ${limit}`);
    }
  }
});

test("the distance is that of its definition, up to the limit", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      expect(distanceOf(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
    }),
  );
});

test("what is suggested is a candidate and not the name itself", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
      const found = nearest(name, candidates);
      if (found !== undefined) expect(candidates.filter((candidate) => candidate !== name)).toContain(found);
    }),
  );
});
