/** Requests, as far as answers look at them. */
import type { IncomingMessage } from "node:http";

/** A request as HTTP has it, without its body; names of headers in lower case. */
export type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;
