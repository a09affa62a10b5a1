/** What is left to do after `idc setup github`, in order, each as what to type or where to click. */
import { SECRET } from "../../core/setup/on-change.ts";
import { blank, heading, line, sentence, type View, value, word } from "../view.ts";

export interface Told {
  /** From where the person stands. */
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** From the top of the repository. */
  readonly config: string;
  /** From which is applied. */
  readonly branch: string;
  readonly hasConfig: boolean;
  /** Where Settings do not say it. */
  readonly missingRegion?: string | undefined;
  readonly region: string;
  readonly hasAction: boolean;
  readonly account: string;
  /** ARN of the role of the management account, and that account, where the roles are elsewhere. */
  readonly management?:
    | { readonly account: string; readonly roleArn: string; readonly isInSettings: boolean }
    | undefined;
  readonly roles: "cloudformation" | "terraform" | "both";
  readonly makesProvider: boolean;
  readonly onChange: boolean;
  readonly issuer: string;
  readonly kmsKey?: string | undefined;
}

interface Step {
  readonly what: string;
  readonly type?: readonly string[];
  readonly beside?: readonly string[];
}

const folder = ({ config }: Told) => (config === "." ? "" : ` ${config}`);
const settings = ({ config }: Told) => (config === "." ? "idc.yaml" : `${config}/idc.yaml`);

function configSteps(told: Told): readonly Step[] {
  const { hasConfig, missingRegion } = told;
  return [
    ...(hasConfig
      ? []
      : [
          {
            what: "Write a config: of what is there, by your own credentials for AWS; or idc init, a small one to start from",
            type: [`idc import${folder(told)}`],
          },
        ]),
    ...(missingRegion === undefined
      ? []
      : [
          {
            what: `In ${settings(told)}, say where Identity Center is, unless it says so by then`,
            type: [`region: ${missingRegion}`],
          },
        ]),
  ];
}

const actionSteps = ({ hasAction }: Told): readonly Step[] =>
  hasAction
    ? []
    : [
        {
          what: "Say where the action of idc is, by a full commit id: the same command again, with",
          type: ["--action OWNER/idc@COMMIT --force"],
        },
      ];

function environmentSteps({ repository, branch }: Told): readonly Step[] {
  const put = (name: string, more = "") => [
    `gh api -X PUT repos/${repository}/environments/${name} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'${more}`,
    `gh api repos/${repository}/environments/${name}/deployment-branch-policies -f name=${branch} -f type=branch`,
  ];
  const reviewers =
    " -F prevent_self_review=true -F 'reviewers[][type]=User' -F \"reviewers[][id]=$(gh api users/REVIEWER --jq .id)\"";
  return [
    { what: `Make the environment of changes that reviewers saw, kept to ${branch}`, type: put("idc-apply") },
    {
      what: "Make the environment that a person lets run; put a login name for REVIEWER, not your own",
      type: put("idc-approve", reviewers),
      beside: [
        "a private repository needs GitHub Enterprise for reviewers; without them idc refuses what needs a person",
      ],
    },
  ];
}

const deployed = (told: Told, stack: string, file: string, tf: string): readonly string[] => [
  ...(told.roles === "terraform"
    ? []
    : [
        `aws cloudformation deploy --region ${told.region} --stack-name ${stack} --template-file ${file} --capabilities CAPABILITY_NAMED_IAM`,
      ]),
  ...(told.roles === "cloudformation" ? [] : [`terraform -chdir=${tf} init && terraform -chdir=${tf} apply`]),
];

function roleSteps(told: Told): readonly Step[] {
  const { account, management, makesProvider, issuer, kmsKey, roles } = told;
  const either = roles === "both" ? [" (one of the two)"] : [""];
  return [
    {
      what: `Make the roles, from the top of the repository, with credentials of the account ${account}${either}`,
      type: deployed(told, "idc-roles", "setup/idc-roles.yaml", "setup"),
      beside: makesProvider
        ? [
            `if the account has the provider ${issuer} already (aws iam list-open-id-connect-providers), first the same idc setup github again, with --oidc-provider existing --force`,
          ]
        : [],
    },
    ...(management === undefined
      ? []
      : [
          {
            what: `Then the role for the management account, with credentials of the account ${management.account}${either}`,
            type: deployed(
              told,
              "idc-management-role",
              "setup/management/idc-management-role.yaml",
              "setup/management",
            ),
          },
          ...(management.isInSettings
            ? []
            : [
                {
                  what: `In ${settings(told)}, name it`,
                  type: [`management: {roleArn: "${management.roleArn}"}`],
                },
              ]),
        ]),
    ...(kmsKey === undefined
      ? []
      : [{ what: "Let the key's policy allow these roles what the files allow them of it (statement InstanceKey)" }]),
  ];
}

function changeSteps({ onChange, region, account, repository, management }: Told): readonly Step[] {
  if (!onChange) return [];
  const other = management === undefined ? "" : `; then with credentials of the account ${management.account}`;
  return [
    {
      what: `Begin the look at drift with each change: give AWS a fine-grained token for ${repository} alone that may read and write Actions, with credentials of the account ${account}${other}`,
      type: [
        `read -rs TOKEN && aws secretsmanager create-secret --region ${region} --name ${SECRET} --secret-string "Bearer $TOKEN"`,
        `aws cloudformation deploy --region ${region} --stack-name ${SECRET} --template-file setup/idc-on-change.yaml --capabilities CAPABILITY_IAM`,
      ],
      beside: ["an event is seen in the account of the call, where a trail logs management events; the night sees all"],
    },
  ];
}

const pushSteps = (told: Told): readonly Step[] => [
  {
    what: `Commit and push it to ${told.branch}; from then on a pull request gets its plan as a comment`,
    type: [
      `git add .github setup${folder(told)}`,
      'git commit -m "Plan and apply with idc"',
      `git push origin HEAD:${told.branch}`,
    ],
  },
  {
    what: `Keep ${told.branch} to reviewed pull requests`,
    type: [`gh browse --repo ${told.repository} --settings`],
    beside: ["Rules, Rulesets, New branch ruleset: target the default branch, require a pull request and one approval"],
  },
  {
    what: `When a plan says what you mean, write mode: additive in ${settings(told)}, by a pull request: observe never writes`,
  },
];

const files = (title: string, paths: readonly string[]): View =>
  paths.length === 0 ? [] : [heading(title), ...paths.map((path) => line(1, value(path)))];

export function nextSteps(told: Told): View {
  const parts = [configSteps, actionSteps, environmentSteps, roleSteps, pushSteps, changeSteps];
  const steps = parts.flatMap((one) => one(told));
  return [
    ...files("Written:", told.written),
    ...files("As it was already:", told.unchanged),
    blank,
    heading("What next, in this order:"),
    ...steps.flatMap(({ what, type = [], beside = [] }, index) => [
      line(1, word(`${index + 1}. `), sentence(what)),
      ...type.map((text) => line(3, value(text))),
      ...beside.map((text) => line(2, sentence(text))),
    ]),
  ];
}
