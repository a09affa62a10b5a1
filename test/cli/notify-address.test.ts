/** Which addresses take notices, and in which form. */
import { expect, test } from "vitest";
import { addressProblem, formatFor } from "../../src/cli/notify/address.ts";

test.each(["https://hooks.slack.com/services/T0/B0/x", "https://example.com:8443/hook?key=1", "env:IDC_NOTIFY_URL"])(
  "%s",
  (given) => expect(addressProblem(given)).toBeUndefined(),
);
test.each(["http://localhost:9/", "http://127.0.0.1/", "http://127.255.0.9:80/a", "http://[::1]:9/", "http://0x7f.1/"])(
  "%s, which is this machine",
  (given) => expect(addressProblem(given)).toBeUndefined(),
);
test.each([
  "http://127.0.0.1.example.com/",
  "http://localhost.example.com/",
  "http://10.0.0.1/",
  "http://[::2]/",
  "//x",
])("not %s", (given) => expect(addressProblem(given)).toMatch(/^--notify takes /));

test.each([
  ["https://hooks.slack.com/services/T0", "slack"],
  ["https://HOOKS.slack-gov.com/services/T0", "slack"],
  ["https://hooks.slack.com.example.com/", "plain"],
  ["https://example.com/hooks.slack.com", "plain"],
])("%s is told in the form %s", (address, form) => expect(formatFor(new URL(address))).toBe(form));
