/** Tags of anything that sso-admin has, by its ARN: what is read, what a document may say, and the calls between the two. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/base/json.ts";
import { changedFields } from "../../src/core/model/changed-fields.ts";
import type { Reader } from "../../src/core/model/reader.ts";
import type { Instance } from "../../src/core/model/resource.ts";
import type { Step } from "../../src/core/model/step.ts";
import { declarable, readTags, TAGS_FIELD, type Tags, tagList, tagSteps } from "../../src/kinds/tags.ts";
import { vault } from "../harness/foreign/kinds.ts";

const INSTANCE = "arn:aws:sso:::instance/ssoins-1111222233334444";
const ISSUER = "arn:aws:sso::111111111111:trustedTokenIssuer/ssoins-1111222233334444/tti-1";
const tagged = { refs: { instanceArn: INSTANCE }, arn: ISSUER, locks: ["trusted-token-issuer/okta"] };

describe("reading", () => {
  test("asks for the tags of the ARN, and has all of them, marks and AWS's own too", async () => {
    const asked: unknown[] = [];
    const list: Reader["list"] = async (...call) => {
      asked.push(call);
      const Tags = [
        ["team", "payments"],
        ["idc:managed", "acme"],
        ["aws:cloudformation:stack-name", "sso"],
        ["empty", ""],
      ];
      return Tags.map(([Key, Value]) => ({ Key, Value }) as JsonObject);
    };
    const instance = { arn: INSTANCE } as Instance;
    const tags = await readTags({ reader: { list } as Reader, instance }, ISSUER);
    const input = { InstanceArn: INSTANCE, ResourceArn: ISSUER };
    expect(asked).toEqual([["sso-admin", "ListTagsForResource", input, "Tags"]]);
    expect(tags).toEqual({
      ...{ team: "payments", empty: "" },
      ...{ "idc:managed": "acme", "aws:cloudformation:stack-name": "sso" },
    });
    expect(declarable(tags)).toEqual({ team: "payments", empty: "" });
  });

  test("leaves what AWS may write in any case of letters to AWS, and what only looks like it to the config", () => {
    expect(declarable({ "AWS:a": "1", "aws:b": "2", aws: "3", "my:aws:c": "4" })).toEqual({
      aws: "3",
      "my:aws:c": "4",
    });
  });
});

describe("comparing", () => {
  const kind = { ...vault, fields: { ...vault.fields, tags: TAGS_FIELD } };
  const spec = { name: "gold", region: "eu", labels: [] };
  const changed = (had: Tags, want?: Tags) =>
    changedFields(kind, { ...spec, tags: had }, want === undefined ? spec : { ...spec, tags: want });

  test("goes by keys and values, in whatever order; tags that a document does not say are left to others", () => {
    expect(changed({ a: "1", b: "2" }, { b: "2", a: "1" })).toEqual([]);
    expect(changed({ a: "1" }, { a: "2" })).toEqual(["tags"]);
    expect(changed({ a: "1" }, {})).toEqual(["tags"]);
    expect(changed({ a: "1" })).toEqual([]);
  });
});

describe("writing", () => {
  test("takes away what is to go and writes what is new or changed, and nothing else", () => {
    const steps = tagSteps(tagged, { same: "1", other: "1", gone: "1" }, { same: "1", other: "2", fresh: "3" });
    const resource = { InstanceArn: INSTANCE, ResourceArn: ISSUER };
    const common = { service: "sso-admin", locks: ["trusted-token-issuer/okta"] };
    expect(steps).toEqual([
      { ...common, operation: "UntagResource", input: { ...resource, TagKeys: ["gone"] } },
      { ...common, operation: "TagResource", input: { ...resource, Tags: tagList({ other: "2", fresh: "3" }) } },
    ]);
  });

  test("takes a reference for an ARN that is still to come", () => {
    const arn = { $ref: "TrustedTokenIssuer/okta", out: "TrustedTokenIssuerArn" };
    expect(tagSteps({ ...tagged, arn }, {}, { a: "1" }).map(({ input }) => input.ResourceArn)).toEqual([arn]);
  });

  /** What AWS has after a step. */
  function after(tags: Tags, { operation, input }: Step): Tags {
    const { TagKeys = [], Tags = [] } = input as unknown as {
      TagKeys?: readonly string[];
      Tags?: readonly { readonly Key: string; readonly Value: string }[];
    };
    if (operation === "UntagResource")
      return Object.fromEntries(Object.entries(tags).filter(([tag]) => !TagKeys.includes(tag)));
    return { ...tags, ...Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])) };
  }

  test("makes of any tags those that are wanted, beside marks and AWS's own, with no call too many", () => {
    const value = fc.constantFrom("", "1", "2");
    const own = fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__x"), value);
    const others = fc.dictionary(fc.constantFrom("idc:managed", "idc:protected", "aws:x", "Aws:y"), value);
    fc.assert(
      fc.property(own, own, others, (had, want, kept) => {
        const there = { ...had, ...kept };
        const steps = tagSteps(tagged, declarable(there), want);
        expect(steps.reduce(after, there)).toEqual({ ...want, ...kept });
        const isSame = changedFields(vault, { tags: had }, { tags: want }).length === 0;
        expect(steps.length === 0).toBe(isSame);
      }),
    );
  });
});

test("tags that are called as what every object has are tags like any other", () => {
  const [had, want] = [
    { constructor: "a", stays: "b" },
    { toString: "c", stays: "b" },
  ] as unknown as Tags[];
  expect(tagSteps(tagged, had!, want!).map(({ operation, input }) => [operation, input.TagKeys ?? input.Tags])).toEqual(
    [
      ["UntagResource", ["constructor"]],
      ["TagResource", [{ Key: "toString", Value: "c" }]],
    ],
  );
});
