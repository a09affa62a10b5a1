/** What is left to do after `idc setup github`, in order, each as what to type or where to click. */
import { DEFAULT_NAME } from "../../core/setup/names.ts";
import { blank, heading, line, sentence, type View, value, word } from "../view.ts";
import { actionSteps, branchSteps, environmentSteps, serverSteps } from "./github-steps.ts";
import { changeSteps, roleSteps } from "./role-steps.ts";
import { folder, type Step, settings, type Told } from "./told.ts";

export type { Told } from "./told.ts";

/** Where there are several, what each remembers on the instance goes by that name. */
const nameSteps = (told: Told): readonly Step[] =>
  told.names.name === DEFAULT_NAME
    ? []
    : [{ what: `See that name in ${settings(told)} tells this config from every other one on the same instance` }];

function configSteps(told: Told): readonly Step[] {
  const { hasConfig, missingRegion, region } = told;
  return [
    ...(hasConfig
      ? []
      : [
          {
            what: "Write a config: of what is there, by your own credentials for AWS; or idc init, a small one to start from",
            type: [`idc import${folder(told)} --region ${region}`],
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

/** A config at the top is everything there. */
const added = ({ config, names }: Told): string =>
  config === "." ? "git add ." : `git add .github ${names.folder} ${config}`;

const pushSteps = (told: Told): readonly Step[] => [
  {
    what: `Commit and push it to ${told.branch}; from then on a pull request gets its plan as a comment`,
    type: [added(told), 'git commit -m "Plan and apply with idc"', `git push origin HEAD:${told.branch}`],
    beside: told.config === "." ? ["git status first: the config is the top, so that all that is there is added"] : [],
  },
];

function firstSteps(told: Told): readonly Step[] {
  const { mode = "observe", branch } = told;
  const writes = `what is merged is applied, since Settings say mode: ${mode}`;
  return [
    {
      what:
        mode === "observe"
          ? `When a plan says what you mean, write mode: additive in ${settings(told)}, by a pull request: observe never writes`
          : `Look at the plan of the first pull request before you merge it: ${writes}`,
    },
    {
      what: `Where the first apply is more than limits allow (until a run has completed they are at most the defaults: 5 grants of administrators, 25 revocations), the plan says refused, and by which limit: a person makes it, from a clean clone of ${branch}, with credentials of their own that may write, and --override for each limit that is meant`,
      type: [`idc apply${folder(told)} --override admin-grants`],
    },
  ];
}

const files = (title: string, paths: readonly string[]): View =>
  paths.length === 0 ? [] : [heading(title), ...paths.map((path) => line(1, value(path)))];

const stepBlocks = ({ what, type = [], beside = [], perhaps = [] }: Step, number: number): View => [
  line(1, word(`${number}. `), sentence(what)),
  ...perhaps.flatMap(({ when, type: first }) => [
    line(2, sentence(when)),
    ...first.map((text) => line(4, value(text))),
    line(2, word("and then:")),
  ]),
  ...type.map((text) => line(3, value(text))),
  ...beside.map((text) => line(2, sentence(text))),
];

export function nextSteps(told: Told): View {
  const github = [actionSteps, serverSteps, environmentSteps];
  const parts = [configSteps, nameSteps, ...github, roleSteps, pushSteps, branchSteps, firstSteps, changeSteps];
  const steps = parts.flatMap((one) => one(told));
  return [
    ...files("Written:", told.written),
    ...files("As it was already:", told.unchanged),
    blank,
    heading("What next, in this order:"),
    ...steps.flatMap((step, index) => stepBlocks(step, index + 1)),
  ];
}
