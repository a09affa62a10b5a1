/** Actions of IAM policies: a service and a name. IAM is strict about the service, and takes any name, even with a space at its end. */
import { short } from "../document/messages/message.ts";
import { type Node, placeOfNode } from "../document/node.ts";
import type { Report } from "../document/report.ts";

const FORM = "write it as s3:GetObject, or * for all";

export function checkAction(node: Node, report: Report): void {
  const action = String(node.value);
  if (action === "*" || action === "*:*" || /^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action)) return;
  const at = placeOfNode(node);
  const parts = action.split(":");
  if (parts.length === 2 && /^(?:\*|[A-Za-z0-9.-]+)$/.test(parts[0]!)) {
    report("policy-doubtful", { problem: `there is hardly an action "${short(action)}"`, hint: FORM }, at);
    return;
  }
  const isName = /^[A-Za-z0-9-]+$/.test(action);
  const hint = isName ? `write the service in front, as s3:${short(action)}` : FORM;
  report("policy-grammar", { problem: `${short(action)} is no action`, hint }, at);
}
