/** Which hosts are AWS's own, in all its partitions: a plan names any other. */
import { expect, test } from "vitest";
import { foreignHosts } from "../../src/io/aws/hosts.ts";

test.each([
  "sso.eu-west-1.amazonaws.com",
  "identitystore.us-gov-west-1.amazonaws.com",
  "sso.us-gov-west-1.api.aws",
  "sso.cn-north-1.amazonaws.com.cn",
  "identitystore.cn-north-1.api.amazonwebservices.com.cn",
  "sts.eusc-de-east-1.amazonaws.eu",
  "sso.eusc-de-east-1.api.amazonwebservices.eu:443",
])("%s is AWS's own", (host) => {
  expect(foreignHosts(new Set([host]))).toBeUndefined();
});

test.each(["127.0.0.1:4444", "amazonaws.com.example.com", "evilamazonaws.com", "sso.amazonaws.cn", "api.aws.evil"])(
  "%s is not",
  (host) => {
    expect(foreignHosts(new Set(["sso.eu-west-1.amazonaws.com", host]))).toBe(host);
  },
);
