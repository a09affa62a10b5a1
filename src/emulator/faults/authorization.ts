import { type Caller, CONSOLE } from "../base/caller.ts";
import { AwsError } from "../base/errors.ts";
import { arnIn } from "../base/partition.ts";
import { type Call, isNamed } from "../calls/operation.ts";
import type { Service } from "../calls/service.ts";
import { actionOf, isDeniable, refusal } from "./denial.ts";
import type { Condition, Policies, Statement } from "./policies.ts";

/** What a request is about, as policies name it. */
interface Resource {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Patterns are few, and asked for with every request. */
const made = new Map<string, RegExp>();

/** `*` and `?` as IAM has them; of actions the case does not count. */
function matches(pattern: string, text: string, flags = ""): boolean {
  const name = `${flags} ${pattern}`;
  const regExp = made.get(name) ?? regExpOf(pattern, flags);
  made.set(name, regExp);
  return regExp.test(text);
}

function regExpOf(pattern: string, flags: string): RegExp {
  const literal = (char: string) => char.replace(/[\\^$.|+()[\]{}]/, "\\$&");
  const parts = [...pattern].map((char) => (char === "*" ? ".*" : char === "?" ? "." : literal(char)));
  return new RegExp(`^${parts.join("")}$`, `s${flags}`);
}

function holds({ operator, tag, values }: Condition, { tags }: Resource): boolean {
  const value = Object.hasOwn(tags, tag) ? tags[tag]! : undefined;
  if (operator === "Null") return (value === undefined) === (values[0] === "true");
  if (value === undefined) return false;
  return values.some((one) => (operator === "StringEquals" ? one === value : matches(one, value)));
}

const isAbout = ({ resources, conditions }: Statement, resource: Resource): boolean =>
  resources.some((pattern) => matches(pattern, resource.arn)) &&
  conditions.every((condition) => holds(condition, resource));

/** `arn:aws:sts::1:assumed-role/idc-plan/run` has the statements of the role `idc-plan` and of the account's role of that name. */
function statementsOf(policies: Policies, { arn }: Caller): readonly Statement[] {
  const [, partition, , , account, session = ""] = arn.split(":");
  const [type, name = ""] = session.split("/");
  const isSession = type === "assumed-role";
  return [...policies].flatMap(([caller, statements]) => {
    if (!caller.startsWith("arn:")) return isSession && caller === name ? statements : [];
    if (!isSession) return caller === arn ? statements : [];
    const [, ofPartition, , , ofAccount, role = ""] = caller.split(":");
    const isRole = role.startsWith("role/") && role.split("/").at(-1) === name;
    return isRole && ofPartition === partition && ofAccount === account ? statements : [];
  });
}

/** What of a request has an ARN; whatever else it names is no resource that a policy could tell apart. */
function resourcesOf(service: Service, input: Readonly<Record<string, unknown>>, call: Call): readonly Resource[] {
  const text = (name: string) => (typeof input[name] === "string" ? [input[name]] : []);
  if (isNamed(service.name, "sts")) return text("RoleArn").map((arn) => ({ arn, tags: {} }));
  if (!isNamed(service.name, "sso-admin")) return [];
  const accounts = [...text("AccountId"), ...text("TargetId")].map((id) => ({
    arn: arnIn(call.world, `sso:::account/${id}`),
    tags: {},
  }));
  const arns = new Set([...text("InstanceArn"), ...text("PermissionSetArn"), ...text("ResourceArn")]);
  return [...[...arns].map((arn) => ({ arn, tags: tagsOf(arn, call) })), ...accounts];
}

function tagsOf(arn: string, call: Call): Resource["tags"] {
  try {
    return call.tagged(arn, false)?.tags ?? {};
  } catch (error) {
    // What is not there has no tags; that it is not there is said by the operation.
    if (error instanceof AwsError) return {};
    throw error;
  }
}

/**
 * Whether the caller's policies allow the request: each of its resources, and none of them denied. Who has no policy may do nothing; the
 * console is a person with other rights.
 * @throws AwsError
 */
export function authorize(
  policies: Policies | undefined,
  { service, operation, input }: { service: Service; operation: string; input: Readonly<Record<string, unknown>> },
  call: Call,
): void {
  const { caller } = call;
  const action = actionOf(service, operation);
  if (policies === undefined || caller.actor === CONSOLE || !isDeniable(action)) return;
  const found = statementsOf(policies, caller).filter(({ actions }) =>
    actions.some((one) => matches(one, action, "i")),
  );
  const named = resourcesOf(service, input, call);
  const resources = named.length === 0 ? [{ arn: "*", tags: {} }] : named;
  for (const resource of resources) {
    const about = found.filter((statement) => isAbout(statement, resource));
    const isDenied = about.some(({ allows }) => !allows);
    if (!isDenied && about.length > 0) continue;
    const why = isDenied
      ? "with an explicit deny in an identity-based policy"
      : `because no identity-based policy allows the ${action} action`;
    const on = resource.arn === "*" ? "" : ` on resource: ${resource.arn}`;
    throw refusal(service, `User: ${caller.arn} is not authorized to perform: ${action}${on} ${why}`);
  }
}
