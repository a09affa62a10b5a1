/** Messages about guardrails: rules in Cedar, and what is wrong with them. */
import { cut, visibleWhole } from "../../base/visible.ts";
import type { Position } from "../document.ts";
import { error, type Message, meantKey, messageOf, placeText, type Severity, short } from "./message.ts";

export const guardrailMessages = {
  "policy-invalid": (p: { severity: Severity; message: string; help?: string | undefined }): Message =>
    messageOf(p.severity, `this policy is not understood: ${visibleWhole(cut(p.message, 300))}`, p.help),
  "policy-twice": (p: { id: string; first: Position; severity: Severity }): Message =>
    messageOf(
      p.severity,
      `there is a policy ${short(p.id)} already, at ${placeText(p.first)}`,
      'give each a name of its own: @id("…")',
    ),
  "policy-forgotten": (p: { id: string }): Message =>
    messageOf(
      "warning",
      `the policy ${short(p.id)} of a commit that was applied is not understood any more, and does not count`,
      "see that the config at hand has one in its place",
    ),
  "policy-engine": (p: { severity: Severity; why: string }): Message =>
    messageOf(
      p.severity,
      `policies cannot be judged by: ${p.why}`,
      "install idc anew; idc apply --revoke-only goes without",
    ),
  "unknown-policy": (p: { id: string; near?: string | undefined; shipped: boolean }): Message =>
    error(
      `there is no policy ${short(p.id)}`,
      p.shipped ? `idc ships it; switch it on in Settings: policies: [${p.id}]` : meantKey(p.near),
    ),
  "case-contradicts": (p: { what: string; than: string }): Message =>
    error(
      `${short(p.what)} does not go with ${short(p.than)}: no effect is like that`,
      "leave out what follows from the rest, or change one of the two",
    ),
};
