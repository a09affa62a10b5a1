/**
 * Cuts what we ask of GitHub out of its own OpenAPI description, for tests that check each request and each answer by it:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
 *   node test/harness/github/cut-openapi.mjs package/generated/api.github.com.json > test/harness/github/openapi.json
 *
 * The description is GitHub's, under the MIT licence. Words for people are left out.
 */
import { readFileSync } from "node:fs";

const ASKED = [
  "get /repos/{owner}/{repo}/pulls",
  "get /repos/{owner}/{repo}/pulls/{pull_number}",
  "get /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "post /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "patch /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "delete /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "get /repos/{owner}/{repo}",
  "get /repos/{owner}/{repo}/actions/oidc/customization/sub",
  "get /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "get /repos/{owner}/{repo}/actions/runs",
  "get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
  "get /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
  "get /repos/{owner}/{repo}/environments/{environment_name}",
  "get /repos/{owner}/{repo}/git/ref/{ref}",
  "get /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "get /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "get /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "get /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
  "get /repos/{owner}/{repo}/compare/{basehead}",
  "get /repos/{owner}/{repo}/issues",
  "post /repos/{owner}/{repo}/issues",
  "get /repos/{owner}/{repo}/issues/{issue_number}",
  "patch /repos/{owner}/{repo}/issues/{issue_number}",
  "post /repos/{owner}/{repo}/labels",
  "get /repos/{owner}/{repo}/collaborators/{username}/permission",
  "post /repos/{owner}/{repo}/git/trees",
  "post /repos/{owner}/{repo}/git/commits",
  "post /repos/{owner}/{repo}/git/refs",
  "patch /repos/{owner}/{repo}/git/refs/{ref}",
  "post /repos/{owner}/{repo}/pulls",
  "patch /repos/{owner}/{repo}/pulls/{pull_number}",
  "post /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "get /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "get /repos/{owner}/{repo}/issues/{issue_number}/events",
  "get /repos/{owner}/{repo}/activity",
  "get /repos/{owner}/{repo}/commits/{ref}",
  "get /orgs/{org}/teams/{team_slug}/memberships/{username}",
  "post /repos/{owner}/{repo}/check-runs",
];

const whole = JSON.parse(readFileSync(process.argv[2], "utf8"));
const kept = {};

const WORDS = new Set(["description", "summary", "example", "examples", "title", "externalDocs", "tags", "headers"]);

/** Without words; what it refers to is kept, too. Members of `properties` are names, not words. */
function plain(value, areNames = false) {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value !== "object" || value === null) return value;
  const cut = {};
  for (const [name, member] of Object.entries(value)) {
    if (!areNames && (WORDS.has(name) || name.startsWith("x-"))) continue;
    if (name === "$ref") keep(member);
    cut[name] = plain(member, name === "properties");
  }
  return cut;
}

function keep(ref) {
  const [, , sort, name] = ref.split("/");
  kept[sort] ??= {};
  if (kept[sort][name] !== undefined) return;
  kept[sort][name] = {};
  kept[sort][name] = plain(whole.components[sort][name]);
}

const paths = {};
for (const asked of ASKED) {
  const [method, path] = asked.split(" ");
  const { operationId, parameters, requestBody, responses } = whole.paths[path][method];
  const good = Object.entries(responses).filter(([status]) => status.startsWith("2") || status === "302");
  paths[path] ??= {};
  paths[path][method] = plain({ operationId, parameters, requestBody, responses: Object.fromEntries(good) });
}
const { version } = whole.info;
process.stdout.write(
  `${JSON.stringify({ openapi: whole.openapi, info: { title: "GitHub v3 REST API", version }, paths, components: kept })}\n`,
);
