/**
 * Answers that are none of AWS's, and connections that brought none: each told in one line that names the operation, who
 * answered, the status of HTTP, and what to look at.
 */
import type { Heard } from "./heard.ts";

/** What the SDK threw, as far as it is looked at. */
export interface Thrown {
  readonly name: string;
  readonly code: string;
  /** Its first line. */
  readonly message: string;
}

/** Names that the SDK or Node gives to what has no code of AWS's. */
const NO_CODE = /^(Unknown|UnknownError|(Syntax|Type|Range)?Error|)$/;

/** Whether an answer is an error as AWS tells one: with a code of its own. The SDK calls NotFound what has the status 404. */
export const isOfAws = ({ name, message }: Thrown): boolean =>
  !NO_CODE.test(name) && !(name === "NotFound" && message === "Unknown");

const UNKNOWN_OPERATION = /^(UnknownOperation|UnknownAction|InvalidAction|NotImplemented)/;

/** Whether the server says that it has no such operation: nothing was done, and will not be. */
export const isUnknownOperation = ({ name, message }: Thrown, status = 0): boolean =>
  UNKNOWN_OPERATION.test(name) || status === 501 || (status >= 500 && /not (been |yet )?implemented/i.test(message));

const ELSEWHERE = "is a proxy, a sign-in page or another server at this endpoint, or the port wrong?";

const whatCame = ({ name, message, code }: Thrown, { status = 0, type = "", location }: Heard): string => {
  if (location !== undefined || (status >= 300 && status < 400)) return `sends elsewhere (${location ?? "nowhere"})`;
  if (/html/i.test(type) || /^Unexpected token '<'/.test(message)) return "a page of HTML comes in place of its answer";
  if (code === "ECONNRESET") return "the answer breaks off";
  if (/^(Unknown|UnknownError|NotFound)$/.test(name)) return "there is no code of AWS's in the answer";
  return `the answer cannot be read (${message})`;
};

/** An answer that AWS would not give: `127.0.0.1:80 answered ListUsers with HTTP 502, and a page of HTML …`. */
export function foreignAnswer(operation: string, thrown: Thrown, heard: Heard): string {
  const { host, status } = heard;
  return `${host} answered ${operation} with HTTP ${status}, and ${whatCame(thrown, heard)}: ${ELSEWHERE}`;
}

/** An answer that lacks what AWS's always has, though nothing says that it is an error. */
export const oddlyAnswered = (operation: string, host: string, what: string): string =>
  `${host} answered ${operation} with HTTP 200, and not as AWS does (${what}): ${ELSEWHERE}`;

/** What a server says of an operation that it does not have. */
export function unknownOperation(operation: string, { name, message }: Thrown, { host, status }: Heard): string {
  const said = /^(Unknown|UnknownError)?$/.test(message) ? "" : `: ${message}`;
  return `${host} does not know ${operation} (HTTP ${status}, ${name}${said}): is the endpoint that of AWS, in a Region that has this service?`;
}

const NETWORK =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|TimeoutError|HPE_\w+)$/;
const UNTRUSTED = /CERT|SELF_SIGNED|^ERR_TLS/;

const reset = (operation: string, host: string, code: string, status: number | undefined): string => {
  const begun = status === undefined ? "" : ` after HTTP ${status}`;
  return `${host} broke off the connection of ${operation} (${code}${begun}): is the network steady, or does a proxy close it?`;
};

/** Why no answer came, where it is the network's doing; undefined where it is not. */
export function noAnswer(operation: string, { name, code, message }: Thrown, heard: Heard): string | undefined {
  const { host, status } = heard;
  const what = NETWORK.test(code) ? code : name;
  if (!NETWORK.test(what)) return undefined;
  if (/requestTimeout/.test(message))
    return `${host} took ${operation} and did not answer in time (${what}): is it overloaded, or something else that listens there?`;
  if (what.startsWith("HPE_"))
    return `${host} answered ${operation} with what is no HTTP (${what}): is the port the right one?`;
  if (what === "EPROTO")
    return `${host} speaks no TLS to ${operation} (${what}): does the endpoint begin with https:// and mean http://, or is the port wrong?`;
  if (/^(ECONNRESET|ECONNABORTED|EPIPE)$/.test(what)) return reset(operation, host, what, status);
  return `cannot reach ${host} for ${operation} (${what}): is the endpoint up, the region right, and the network open?`;
}

/** What is wrong with a certificate: nothing was sent. */
export function untrusted(operation: string, { code }: Thrown, { host }: Heard): string | undefined {
  if (!UNTRUSTED.test(code)) return undefined;
  return `${host} shows a certificate that is not trusted (${code}), so ${operation} was not sent: NODE_EXTRA_CA_CERTS names the file of a company's own`;
}
