/** A service of AWS, as far as calling it goes. One file for each beside this one; a kind from elsewhere may bring another. */
import type { Meaning } from "../../../core/base/aws-codes.ts";
import type { JsonObject } from "../../../core/base/json.ts";
import { PAGE } from "../../../core/model/reader.ts";
import type { Answers, ServiceName } from "../../../core/model/service.ts";

/** The SDK's module of a service: its client and its commands by name. */
export type SdkModule = Readonly<Record<string, new (input: object) => unknown>>;

export interface Service {
  readonly name: ServiceName;
  /** The prefix of its IAM actions, `sso`. */
  readonly iamPrefix: string;
  /** One import for each service, so that a command loads only what it calls; and the name of the client. */
  readonly load: () => Promise<readonly [SdkModule, string]>;
  /** What asks for a page as long as can be had. Absent: `MaxResults` 100, and nothing for tags. */
  readonly pageSize?: (operation: string) => JsonObject;
  /** What its pages call the place of the next one, in requests and answers. Absent: `NextToken`. */
  readonly pageToken?: string;
  /** Calls a second, at the most, whatever else is allowed. */
  readonly requestsPerSecond?: number;
  /** What codes of its errors mean, beside those that all services have. */
  readonly meanings?: { readonly [Of in Meaning]?: RegExp };
  /** What its answers always have, for all that is read of it; kinds bring more. */
  readonly answers: Answers[string];
}

/** Pages of so many items; tags come without pages. */
export const pagesOf =
  (most: number) =>
  (operation: string): JsonObject =>
    operation === "ListTagsForResource" ? {} : { MaxResults: most };

/** Of most services. */
export const usualPage = pagesOf(PAGE);
