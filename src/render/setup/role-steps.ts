/** Steps in AWS: the roles, what a key has to allow, and the rule that begins the look at drift. */
import { DEFAULT_NAME, workflowOf } from "../../core/setup/names.ts";
import { type Step, settings, type Told } from "./told.ts";

const deployed = (told: Told, stack: string, folder: string): readonly string[] => [
  ...(told.roles === "terraform"
    ? []
    : [
        `aws cloudformation deploy --region ${told.region} --stack-name ${stack} --template-file ${folder}/${stack}.yaml --capabilities CAPABILITY_NAMED_IAM`,
      ]),
  ...(told.roles === "cloudformation" ? [] : [`terraform -chdir=${folder} init && terraform -chdir=${folder} apply`]),
];

const ignoreSteps = ({ ignored }: Told): readonly Step[] =>
  ignored.lacks.length === 0
    ? []
    : [
        {
          what: `Add to ${ignored.path}, which is yours: what Terraform leaves there is not for git`,
          type: ignored.lacks,
        },
      ];

function besideRoles({ roles, names, account }: Told): readonly string[] {
  const state =
    "Terraform keeps its state in files beside, which git ignores: lost, it knows its roles no more; give it a backend where others apply, too";
  const one = `the account has roles and stacks ${names.name}-* once: where another repository, or another config, has them, give this one another --name`;
  return [...(names.name === DEFAULT_NAME ? [one] : []), ...(roles === "cloudformation" ? [] : [state])].map((text) =>
    text.replace("the account has", `${account} has`),
  );
}

function managementSteps(told: Told, either: string): readonly Step[] {
  const { management, names } = told;
  if (management === undefined) return [];
  return [
    {
      what: `Then the role for the management account, with credentials of the account ${management.account}${either}`,
      type: deployed(told, names.managementStack, `${names.folder}/management`),
    },
    ...(management.isInSettings
      ? []
      : [{ what: `In ${settings(told)}, name it`, type: [`management: {roleArn: "${management.roleArn}"}`] }]),
  ];
}

export function roleSteps(told: Told): readonly Step[] {
  const { account, names, makesProvider, issuer, roles, command, keyStatements } = told;
  const either = roles === "both" ? " (one of the two)" : "";
  return [
    ...ignoreSteps(told),
    {
      what: `Make the roles, from the top of the repository, with credentials of the account ${account}${either}`,
      type: deployed(told, names.rolesStack, names.folder),
      beside: besideRoles(told),
      perhaps: makesProvider
        ? [
            {
              when: `If the account has the provider ${issuer} already (aws iam list-open-id-connect-providers), first`,
              type: [`${command} --oidc-provider existing --force`],
            },
          ]
        : [],
    },
    ...managementSteps(told, either),
    ...(keyStatements.length === 0
      ? []
      : [
          {
            what: "Let the key's policy allow these roles what the files allow them of it: add to its statements (aws kms get-key-policy and put-key-policy, with credentials of the key's account)",
            type: keyStatements,
          },
        ]),
  ];
}

export function changeSteps({ onChange, region, account, repository, management, names }: Told): readonly Step[] {
  if (!onChange) return [];
  const other = management === undefined ? "" : `; then with credentials of the account ${management.account}`;
  const secret = names.onChange;
  return [
    {
      what: `Begin the look at drift with each change: give AWS a fine-grained token for ${repository} alone that may read and write Actions, with credentials of the account ${account}${other}. It is asked for, and not shown`,
      type: [
        `printf 'token: ' && read -rs TOKEN && echo && aws secretsmanager create-secret --region ${region} --name ${secret} --secret-string "Bearer $TOKEN"`,
        `aws cloudformation deploy --region ${region} --stack-name ${secret} --template-file ${names.folder}/${secret}.yaml --capabilities CAPABILITY_IAM`,
      ],
      beside: [
        "an event is seen in the account of the call, where a trail logs management events; the night sees all",
        `the token ends on the day that GitHub says, and ${workflowOf(names.name, "drift.yml")} is then begun by the night alone: before that, put a new one (aws secretsmanager put-secret-value), delete the stack and deploy it again, since it reads the secret only as it is made`,
      ],
    },
  ];
}
