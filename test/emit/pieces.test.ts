/** Constraints of versions, and HCL as it is laid out. */
import { describe, expect, test } from "vitest";
import { floorOf, knowsExclusive } from "../../src/core/emit/constraint.ts";
import { layoutHcl } from "../../src/render/terraform/hcl.ts";
import { wrongBy } from "./bindings.ts";

test.each([
  [">= 5.100, < 7", [5, 100], false],
  ["< 7, >= 6.30", [6, 30], true],
  ["~> 6.30", [6, 30], true],
  ["~> 6.29", [6, 29], false],
  ["6.48.0", [6, 48], true],
  ["!= 6.31, >= 6.29", [6, 29], false],
  [">= 7", [7, 0], true],
  ["< 7", [0, 0], false],
  [">= 6.30.0-beta1", [6, 30], true],
] as const)("%s begins at %s", (constraint, floor, exclusive) => {
  expect([floorOf(constraint), knowsExclusive(constraint)]).toEqual([floor, exclusive]);
});

test.each(["", "latest", ">= x", ">= 6.30 < 7", '"; drop'])("%j is no constraint", (text) => {
  expect([floorOf(text), knowsExclusive(text)]).toEqual([undefined, false]);
});

describe("HCL", () => {
  test("names of neighbours end in one column; a value of several lines stands alone", () => {
    const text =
      'resource "a" "b" {\nname = "x"\nlonger_name = "y = {"\ntags = {\n"a b" = "1"\nc = "2"\n}\nz = 1\n}\nresource "a" "c" {\n}';
    expect(layoutHcl(text)).toBe(
      `resource "a" "b" {
  name        = "x"
  longer_name = "y = {"
  tags = {
    "a b" = "1"
    c     = "2"
  }
  z = 1
}

resource "a" "c" {
}
`,
    );
  });
});

describe("the bindings, read", () => {
  const set = { instance_arn: "a", permission_set_arn: "b" };

  test.each([
    ["aws_ssoadmin_permission_set", { instance_arn: "a", name: "b", tags: { a: "b" } }, []],
    ["aws_ssoadmin_permission_set", { name: "b" }, ["aws_ssoadmin_permission_set.instance_arn is missing"]],
    [
      "aws_ssoadmin_permission_set",
      { instance_arn: "a", name: "b", colour: "red" },
      ["aws_ssoadmin_permission_set.colour is no argument"],
    ],
    ["aws_ssoadmin_permission_set", { instance_arn: "a", name: 7 }, ["aws_ssoadmin_permission_set.name is no text"]],
    [
      "aws_ssoadmin_customer_managed_policy_attachment",
      { ...set, customer_managed_policy_reference: { path: "/" } },
      ["aws_ssoadmin_customer_managed_policy_attachment.customer_managed_policy_reference.name is missing"],
    ],
  ])("%s %j", (type, block, wrong) => {
    expect(wrongBy(type, block)).toEqual(wrong);
  });
});
