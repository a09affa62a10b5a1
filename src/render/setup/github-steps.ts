/** Steps on GitHub: where the action is, environments, what the repository has to allow, and how the branch is kept. */
import { workflowOf } from "../../core/setup/names.ts";
import type { Step, Told } from "./told.ts";

const gh = ({ host }: Told): string => (host === undefined ? "gh api" : `gh api --hostname ${host}`);

export function actionSteps(told: Told): readonly Step[] {
  if (told.hasAction) return [];
  return [
    {
      what: "Say where the action of idc is. OWNER/idc is the repository that has idc, or your copy of it; COMMIT is the full id of a commit of it that you trust, as the newest one of its default branch:",
      type: [`${gh(told)} repos/OWNER/idc/commits/HEAD --jq .sha`, `${told.command} --action OWNER/idc@COMMIT --force`],
    },
  ];
}

/** What GitHub Enterprise Server is known to lack, or to have otherwise. */
export function serverSteps({ host, hasQueues, issuer, names }: Told): readonly Step[] {
  if (host === undefined || hasQueues) return [];
  return [
    {
      what: `Make the workflows fit ${host}, GitHub Enterprise Server`,
      beside: [
        "actions/upload-artifact and download-artifact of version 4 and above need github.com: put their version 3 in place, by a commit, in all workflows that have them",
        "runs-on: ubuntu-latest is a runner of GitHub's: put labels of your own, whose runner has Node.js 24 for actions, and reaches AWS and this server",
        `actions/checkout and the action of idc have to be on the server, by GitHub Connect or as copies`,
        `AWS fetches the keys of https://${issuer}: it has to be reached from the internet, with a certificate that is publicly trusted`,
        `concurrency has no queue there, so the workflows say none: of several ticks in the issue of drift ${workflowOf(names.name, "answer.yml")} obeys the newest, and the others are to be ticked again`,
      ],
    },
  ];
}

export function environmentSteps(told: Told): readonly Step[] {
  const { repository, branch, names } = told;
  const [seen, approved] = names.environments;
  const put = (name: string, more = "") => [
    `${gh(told)} -X PUT repos/${repository}/environments/${name} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'${more}`,
    `${gh(told)} repos/${repository}/environments/${name}/deployment-branch-policies -f name=${branch} -f type=branch`,
  ];
  const reviewers = ` -F prevent_self_review=true -F 'reviewers[][type]=User' -F "reviewers[][id]=$(${gh(told)} users/REVIEWER --jq .id)"`;
  return [
    { what: `Make the environment of changes that reviewers saw, kept to ${branch}`, type: put(seen) },
    {
      what: "Make the environment that a person lets run; put a login name for REVIEWER, not your own",
      type: put(approved, reviewers),
      beside: [
        "a private repository needs GitHub Enterprise for reviewers; without them idc refuses what needs a person",
      ],
    },
    {
      what: "Let workflows open pull requests, which the boxes Adopt and Ignore of the issue of drift are for",
      type: [
        `${gh(told)} -X PUT repos/${repository}/actions/permissions/workflow -F can_approve_pull_request_reviews=true`,
      ],
      beside: [
        'it is "Allow GitHub Actions to create and approve pull requests" in Settings, Actions, General; an organization may forbid it. A workflow can then approve, too: have rules ask for code owners',
      ],
    },
  ];
}

export function branchSteps({ repository, branch, host, names }: Told): readonly Step[] {
  const named = host === undefined ? repository : `${host}/${repository}`;
  return [
    {
      what: `Keep ${branch} to reviewed pull requests`,
      type: [`gh browse --repo ${named} --settings`],
      beside: [
        "Rules, Rulesets, New branch ruleset: enforcement status Active (a new one is Disabled), target the default branch, require a pull request and one approval",
        `require status checks, too: plan, the job of ${workflowOf(names.name, "plan.yml")}, which is listed once it has run`,
      ],
    },
  ];
}
