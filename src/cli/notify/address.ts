/** Where notices go: `--notify` has an address, or names the variable that has it. It is a secret, and in no message. */
import type { NoticeFormat } from "../../render/notice/notice-forms.ts";
import type { World } from "../world.ts";

const VARIABLE = /^env:([A-Z_][A-Z0-9_]*)$/;

/** To this machine nobody listens in; a name that only begins like one leads elsewhere. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const SLACK: readonly string[] = ["hooks.slack.com", "hooks.slack-gov.com"];

/** Undefined where nothing may be sent there. */
function addressIn(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username + url.password !== "") return undefined;
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
  return isSafe ? url : undefined;
}

export const ADDRESS_FORM = "an https address without a user name (http to this machine alone)";

/** What is wrong with it as it is typed. */
export function addressProblem(given: string): string | undefined {
  if (VARIABLE.test(given) || addressIn(given) !== undefined) return undefined;
  return `--notify takes ${ADDRESS_FORM}, or env:NAME, a variable in capitals that has one`;
}

type Variables = Pick<World, "environment">;

/** The address as it was given, whatever it is worth: for whoever has to keep it out of logs. */
export function givenAddress(given: string, { environment }: Variables): string | undefined {
  const name = VARIABLE.exec(given)?.[1];
  return name === undefined ? given : environment[name];
}

/** The address, or why there is none: what the environment has is no mistake of the command line. */
export function addressOf(given: string, variables: Variables): URL | string {
  const name = VARIABLE.exec(given)?.[1];
  const text = givenAddress(given, variables);
  if (text === undefined || text === "") return `the environment has no ${name}`;
  return addressIn(text.trim()) ?? `${name} is not ${ADDRESS_FORM}`;
}

export const formatFor = ({ hostname }: URL): NoticeFormat => (SLACK.includes(hostname) ? "slack" : "plain");
