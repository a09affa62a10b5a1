/**
 * Values that AWS may hold: all that its models' patterns take, with what people mistake for each other above all. The table of
 * characters is AWS's; `live-values.test.ts` holds it to the models where they are at hand.
 */
import fc from "fast-check";

export interface Alphabet {
  readonly service: "identitystore" | "sso-admin";
  readonly shape: string;
  /** One character of it. */
  readonly one: RegExp;
  readonly max: number;
}

const VISIBLE = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]$/u;
const SPACED = /^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r \u00a0\u3000]$/u;
const TAG = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]$/u;

export const ALPHABETS = {
  userName: { service: "identitystore", shape: "UserName", one: VISIBLE, max: 128 },
  sensitive: { service: "identitystore", shape: "SensitiveStringType", one: SPACED, max: 1024 },
  groupName: { service: "identitystore", shape: "GroupDisplayName", one: SPACED, max: 1024 },
  externalId: { service: "identitystore", shape: "ExternalIdIdentifier", one: VISIBLE, max: 256 },
  setName: { service: "sso-admin", shape: "PermissionSetName", one: /^[\w+=,.@-]$/, max: 32 },
  description: {
    service: "sso-admin",
    shape: "PermissionSetDescription",
    one: /^[\t\n\r\x20-\x7e\xa1-\xff]$/,
    max: 700,
  },
  relayState: {
    service: "sso-admin",
    shape: "RelayState",
    one: /^[a-zA-Z0-9&$@#\\/%?=~\-_'"|!:,.;*+[\] (){}]$/,
    max: 240,
  },
  policyName: { service: "sso-admin", shape: "ManagedPolicyName", one: /^[\w+=,.@-]$/, max: 128 },
  inlinePolicy: { service: "sso-admin", shape: "PermissionSetPolicyDocument", one: /^[\t\n\r\x20-\xff]$/, max: 32_768 },
  tagKey: { service: "sso-admin", shape: "TagKey", one: TAG, max: 128 },
  tagValue: { service: "sso-admin", shape: "TagValue", one: TAG, max: 256 },
} as const satisfies Readonly<Record<string, Alphabet>>;

/** What is mistaken for something else: spaces, marks, fillers, other scripts, what a terminal, Markdown or YAML obeys. */
const TRICKY = [
  ..." \t\n\r\u00a0\u3000\u2003\u2028\u202f\u1680\u3164\u115f\uffa0\u034f\ufe0f\u2800\u00ad",
  ..."e\u0301\u00e9o\u0308\u00f6a\u0430\u0435\uff21\u212b\u00c5\u0958\u1100\u1161\uac00\u05d0\u0627\ufdfd\u{1f600}\u{e0101}\u{10400}\u{1d54f}",
  ..."\"'`\\|<>&*_~#@!%{}[]()=:;,.?/+-−→–—“”…0OIl1",
];

/** Whole texts that mean something to somebody. */
const WORDS = [
  ...[
    "none",
    "null",
    "true",
    "~",
    "-",
    "--",
    "---",
    "...",
    "undefined",
    "",
    " ",
    "  ",
    "\n",
    "a → b",
    "→",
    "x  → y",
    '""',
    '"',
    "''",
  ],
  ...[
    "<U+00A0>",
    "<U+200B>",
    "\\u00a0",
    "\\n",
    "&nbsp;",
    "<br>",
    "**a**",
    "`a`",
    "``",
    "[a](b)",
    "@everyone",
    "::error::x",
    "%0A",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "prototype",
    "length",
    "a=b",
    "a=b=c",
    "=",
    "a, b",
    "$ref",
  ],
  ...[
    "PermissionSet/a",
    "group:a",
    "user:a",
    "*",
    "a*",
    "?",
    "60",
    "1h",
    "PT1H",
    "2026-11-24",
    "0x1f",
    "1e3",
    "é",
    "e\u0301",
    "Å",
    "\u212b",
  ],
];

const inside = (text: string, { one, max }: Alphabet) => {
  const characters = [...text];
  return characters.length > 0 && characters.length <= max && characters.every((each) => one.test(each));
};

/** A text of an alphabet, mostly short, now and then as long as AWS takes. */
export function textOf(alphabet: Alphabet): fc.Arbitrary<string> {
  const tricky = fc.constantFrom(...TRICKY.filter((one) => alphabet.one.test(one)));
  const plain = fc.constantFrom(..."abzAZ019");
  const any = fc.integer({ min: 0x21, max: 0x2ffff }).map((code) => {
    const found = [...Array(400).keys()]
      .map((step) => code + step)
      .find((at) => {
        return (at < 0xd800 || at > 0xdfff) && alphabet.one.test(String.fromCodePoint(at));
      });
    return found === undefined ? "a" : String.fromCodePoint(found);
  });
  const one = fc.oneof(
    { weight: 4, arbitrary: tricky },
    { weight: 3, arbitrary: plain },
    { weight: 1, arbitrary: any },
  );
  const words = WORDS.filter((word) => inside(word, alphabet));
  const longest = fc
    .constantFrom("x", ...(alphabet.one.test("é") ? ["é"] : []))
    .map((each) => each.repeat(alphabet.max));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(one, { minLength: 1, maxLength: Math.min(12, alphabet.max) }).map((all) => all.join("")),
    },
    { weight: 4, arbitrary: fc.constantFrom(...words, "a") },
    { weight: 1, arbitrary: longest },
  );
}

/** Texts that a reader may take for it. */
export function neighboursOf(text: string, alphabet: Alphabet): readonly string[] {
  const swapped = (from: string | RegExp, to: string) => text.replace(from, to);
  const all = [
    ...[` ${text}`, `${text} `, `${text}\n`, text.trim(), text.toUpperCase(), text.toLowerCase()],
    ...[
      swapped(/ /g, "\u00a0"),
      swapped(/\u00a0/g, " "),
      swapped(/ /g, "  "),
      swapped(/ {2}/g, " "),
      swapped(/\n/g, "\r\n"),
    ],
    ...[
      text.normalize("NFC"),
      text.normalize("NFD"),
      text.normalize("NFKC"),
      swapped("a", "\u0430"),
      swapped("e", "e\u0301"),
    ],
    ...[
      swapped("\u00a0", "<U+00A0>"),
      swapped("<U+00A0>", "\u00a0"),
      swapped("\n", "<U+000A>"),
      `"${text}"`,
      JSON.stringify(text),
    ],
    ...["none", '"none"', "-", "", `${text} → ${text}`, `${text}\ufe0f`, `${text}\u3164`],
  ];
  return [...new Set(all)].filter((one) => one !== text && (one === "" || inside(one, alphabet)));
}

/** One near another, or another altogether. */
export const nearTo = (text: string | undefined, alphabet: Alphabet): fc.Arbitrary<string> => {
  const near = text === undefined ? [] : neighboursOf(text, alphabet).filter((one) => one !== "");
  const other = textOf(alphabet);
  const same = text === undefined || text === "" ? [] : [text];
  return fc.oneof({ weight: 2, arbitrary: other }, { weight: 3, arbitrary: fc.constantFrom(...near, ...same, "a") });
};

/** Of 3600 to 43200 seconds, in every way that AWS's pattern has of writing them. */
export const DURATION = fc
  .record({
    seconds: fc.oneof(
      fc.integer({ min: 3600, max: 43_200 }),
      fc.integer({ min: 60, max: 720 }).map((all) => all * 60),
    ),
    hours: fc.nat(12),
    minutes: fc.nat(720),
    zeros: fc.constantFrom("P", "P0D", "P0Y0M0D", "P0W", "P0M"),
    fraction: fc.constantFrom("", "", "", ".0", ".5", ".001", ".000001"),
    pad: fc.constantFrom("", "0", "00"),
  })
  .map(({ seconds, hours, minutes, zeros, fraction, pad }) => {
    const ofHours = Math.min(hours, Math.floor(seconds / 3600));
    const ofMinutes = Math.min(minutes, Math.floor((seconds - ofHours * 3600) / 60));
    const rest = seconds - ofHours * 3600 - ofMinutes * 60;
    const parts = [
      ofHours > 0 ? `${pad}${ofHours}H` : "",
      ofMinutes > 0 ? `${pad}${ofMinutes}M` : "",
      rest > 0 || fraction !== "" ? `${pad}${rest}${seconds === 43_200 ? "" : fraction}S` : "",
    ].join("");
    return `${zeros}T${parts === "" ? `${seconds}S` : parts}`;
  });

/** Seconds of a duration, read another way than the product does: part by part, in order. */
export function secondsOf(duration: string): number {
  const [date = "", time = ""] = duration.slice(1).split("T");
  const sum = (text: string, units: Readonly<Record<string, number>>) =>
    [...text.matchAll(/([0-9.]+)([A-Z])/g)].reduce((all, [, number, unit]) => all + Number(number) * units[unit!]!, 0);
  const day = 86_400;
  return sum(date, { Y: 365 * day, M: 30 * day, W: 7 * day, D: day }) + sum(time, { H: 3600, M: 60, S: 1 });
}

const policyName = textOf(ALPHABETS.policyName).map((name) => name.slice(0, 20));
const segment = fc.stringMatching(/^[A-Za-z0-9.,+@=_-]{1,6}$/);
export const PATH = fc.array(segment, { maxLength: 3 }).map((all) => `/${all.map((one) => `${one}/`).join("")}`);
export const MANAGED = fc.tuple(PATH, policyName).map(([path, name]) => `${path.slice(1)}${name}`);
export const CUSTOMER = fc.record({ name: policyName, path: PATH });
export const BOUNDARY = fc.oneof(
  MANAGED.map((managedPolicy) => ({ managedPolicy })),
  CUSTOMER.map((customerManagedPolicy) => ({ customerManagedPolicy })),
);

const tagKey = textOf(ALPHABETS.tagKey);
const tagValue = fc.oneof(textOf(ALPHABETS.tagValue), fc.constant(""));
export const TAGS = fc
  .uniqueArray(fc.tuple(tagKey, tagValue), { selector: ([key]) => key, maxLength: 5 })
  .map((pairs) => new Map(pairs.filter(([key]) => !/^(aws|idc):/i.test(key))));
