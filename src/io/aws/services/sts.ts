/** AWS STS: who asks, and credentials of a role. */
import { text } from "../../../core/model/service.ts";
import type { SdkModule, Service } from "./service.ts";

export const sts: Service = {
  name: "sts",
  iamPrefix: "sts",
  load: async () => [(await import("@aws-sdk/client-sts")) as unknown as SdkModule, "STSClient"],
  answers: {
    GetCallerIdentity: { Account: text, Arn: text },
    AssumeRole: { Credentials: { AccessKeyId: text, SecretAccessKey: text, SessionToken: text } },
  },
};
