/** The layout of `idc fmt`, case by case. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { STARTER } from "../../src/cli/starter.ts";
import { wholeSchema } from "../../src/cli/starter-schema.ts";
import { type Shapes, shapesIn } from "../../src/core/document/shapes.ts";
import { formatYaml } from "../../src/io/config/layout/format-yaml.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { filesBelow, root } from "../architecture/sources.ts";

let shapes: Shapes;
beforeAll(async () => {
  shapes = shapesIn(JSON.parse(await wholeSchema()));
});

const formatted = (text: string, modeline?: string) => {
  const made = formatYaml("a.yaml", text, shapes, modeline);
  return "text" in made ? made.text : made.problem;
};

describe("order", () => {
  test("keys stand as their schema lists them, in documents, rules, selectors and settings", () => {
    expect(
      formatted(
        "assignments:\n  - accounts:\n      tag: {b: x, a: y}\n      ou: /A\n    permissionSet: P\n    group: g\nkind: Assignments\n",
      ),
    ).toBe(
      "kind: Assignments\nassignments:\n  - group: g\n    permissionSet: P\n    accounts:\n      ou: /A\n      tag: {b: x, a: y}\n",
    );
    expect(formatted("limits:\n  memberships: 1\n  revocations: 2\nname: a\nkind: Settings\nversion: 1\n")).toBe(
      "kind: Settings\nversion: 1\nname: a\nlimits:\n  revocations: 2\n  memberships: 1\n",
    );
  });

  test("a key that no schema knows stays behind the one that it followed", () => {
    expect(formatted("name: a\nnote: b\nkind: Group\n")).toBe("kind: Group\nname: a\nnote: b\n");
  });

  test("policies, tags and what stands in braces are not put in order", () => {
    const policy =
      "kind: PermissionSet\nname: P\ninlinePolicy:\n   Statement:\n   - Effect: Allow\n     Action: x\n   Version: 1\n";
    expect(formatted(policy)).toBe(policy);
    const tags = "kind: PermissionSet\nname: P\ntags:\n  z: x\n  a: y\n";
    expect(formatted(tags)).toBe(tags);
    const braces = "kind: User\nuserName: u\nname: {family: N,   given: A}\n";
    expect(formatted(braces)).toBe(braces);
  });

  test("an alias stays behind its anchor", () => {
    const text = "members: &all [a, b]\nkind: Group\nname: *x\n";
    expect(formatted(text.replace("*x", "g"))).toBe(text.replace("*x", "g"));
  });
});

describe("comments", () => {
  test("one above a key goes with it, one behind a value stays there", () => {
    expect(formatted("# its name\nname: g   # a name\n# what\n# it is\nkind: Group\n")).toBe(
      "# what\n# it is\nkind: Group\n# its name\nname: g   # a name\n",
    );
  });

  test("the head of a file stays on top: a modeline, and what a blank line sets off", () => {
    expect(formatted("# yaml-language-server: $schema=x\n# the name\nname: g\nkind: Group\n")).toBe(
      "# yaml-language-server: $schema=x\nkind: Group\n# the name\nname: g\n",
    );
    expect(formatted("# Licence\n\n# the name\nname: g\nkind: Group\n")).toBe(
      "# Licence\n\nkind: Group\n# the name\nname: g\n",
    );
  });

  test("one below the last item, as far in as it, is the list's; one as far out as a key is that key's", () => {
    expect(formatted("members:\n    - a\n    # - b\n# how it is called\nname: g\nkind: Group\n")).toBe(
      "kind: Group\n# how it is called\nname: g\nmembers:\n  - a\n  # - b\n",
    );
  });

  test("one of the key that comes first in an item stands above its dash", () => {
    const text = "kind: Assignments\nassignments:\n- permissionSet: P\n  # who\n  group: g\n  accounts: a\n";
    expect(formatted(text)).toBe(
      "kind: Assignments\nassignments:\n  # who\n  - group: g\n    permissionSet: P\n    accounts: a\n",
    );
  });
});

describe("lines", () => {
  test("two blanks for each level, one behind a colon and a dash, none at the end, one blank line at most", () => {
    expect(formatted("kind:   Group  \n\n\n\nname : g\nmembers:\n-   a\n-   b   \n\n\n")).toBe(
      "kind: Group\n\nname: g\nmembers:\n  - a\n  - b\n",
    );
  });

  test("line ends and byte order mark are kept, the last line is ended", () => {
    expect(formatted("\uFEFFname: g\r\nkind: Group")).toBe("\uFEFFkind: Group\r\nname: g\r\n");
  });

  test("line ends of two sorts become those of the first line", () => {
    expect(formatted("kind: Group\r\nname: g\ndescription: |\n  a\r\n  b\n")).toBe(
      "kind: Group\r\nname: g\r\ndescription: |\r\n  a\r\n  b\r\n",
    );
  });

  test("marks between documents stay, with what is on their lines; documents that say nothing stay as they are", () => {
    const text = "%YAML 1.2\n--- # first\nkind: Group\nname: a\n...\n# between\n---\n---\nkind: Group\nname: b\n";
    expect(formatted(text)).toBe(text);
  });

  test("texts over several lines move with their keys and say the same", () => {
    expect(formatted("kind: Group\ndescription: >-\n     a\n       b\n\n     c\nname: g\n")).toBe(
      "kind: Group\nname: g\ndescription: >-\n     a\n       b\n\n     c\n",
    );
  });

  test("account ids and quotes stay as they are written", () => {
    const text =
      "kind: AccountSet\nname: 'a'\ninclude:\n  - \"012345678901\"\n  - '111122223333'\n  - {id: \"222233334444\"}\n";
    expect(formatted(text)).toBe(text);
  });
});

describe("what is left alone", () => {
  test("YAML of somebody else, and documents of kinds that nobody knows", () => {
    expect(formatted("on:   push\njobs: {}\n")).toBe("other");
    expect(formatted("name:   x\nkind: Deployment\n")).toBe("other");
    expect(formatted("a:   1\n---\nname: g\nkind: Group\n")).toBe("a:   1\n---\nkind: Group\nname: g\n");
  });
});

test("a text with a mistake is never laid out", () => {
  for (const text of [
    "name: a\nkind: Group\nname: b\n",
    "name:  a\nkind: Group\nmembers: [a\n",
    "name:  a\nkind: Group\n b\n",
  ]) {
    expect([text, formatted(text)]).toEqual([text, expect.stringMatching(/^(unsafe|other)$/)]);
  }
});

test("a modeline is put on top where there is none", () => {
  const line = "# yaml-language-server: $schema=idc.schema.json";
  expect(formatted("kind: Group\nname: g\n", line)).toBe(`${line}\nkind: Group\nname: g\n`);
  const own = "# yaml-language-server: $schema=other.json\nkind: Group\nname: g\n";
  expect(formatted(own, line)).toBe(own);
});

describe("all YAML of this repository", () => {
  const files = [...filesBelow("examples"), ...filesBelow("test"), ...filesBelow(".github")]
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), "utf8")] as const);

  test("says the same, and is laid out by one pass", () => {
    let configs = 0;
    for (const [path, text] of files) {
      const made = formatYaml(path, text, shapes);
      if (parseYaml(path, text).diagnostics.length > 0) continue;
      expect([path, made]).not.toEqual([path, { problem: "unsafe" }]);
      if ("problem" in made) continue;
      configs += 1;
      expect(formatYaml(path, made.text, shapes)).toEqual(made);
    }
    expect(configs).toBeGreaterThan(40);
  });

  test("examples and the starter are laid out", () => {
    const ours = files.filter(([path]) => /^examples\/[^/]+\/config\//.test(path));
    expect(ours.length).toBeGreaterThan(30);
    for (const [path, text] of [...ours, ...STARTER.map(({ path, text }) => [path, text] as const)]) {
      expect([path, formatYaml(path, text, shapes)]).toMatchObject([path, { text, keepsOrder: false }]);
    }
  });
});
