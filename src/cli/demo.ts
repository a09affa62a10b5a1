/** `idc demo`: the whole story on an embedded organization, with the real SDKs against the emulator. Leaves nothing behind. */
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Emulator, startEmulator } from "../emulator/index.ts";
import { commitFolder } from "../io/git/git.ts";
import { renderText } from "../render/text.ts";
import { blank, line, type View, word } from "../render/view.ts";
import { runApply } from "./apply.ts";
import { readOrganizationFile } from "./emulate/emulate.ts";
import { packageRoot } from "./package-root.ts";
import { runPlan } from "./plan.ts";
import type { AwsOverride, World } from "./world.ts";

interface Stage {
  readonly world: World;
  readonly dir: string;
  readonly aws: AwsOverride;
  readonly emulator: Emulator;
  readonly pause: () => Promise<void>;
}

/** Long enough to find the first line, short enough for the whole tour to stay below half a minute. */
const PAUSE = 1200;

/** What somebody does by hand between two runs. */
const CLICKS: readonly (readonly [words: string, operation: string, input: object])[] = [
  [
    "tomas.novak gives himself Admin in payments-prod",
    "CreateAccountAssignment",
    { PermissionSetName: "Admin", UserName: "tomas.novak@acme.example", AccountName: "payments-prod" },
  ],
  [
    "somebody lengthens the sessions of Operator to 12 hours, and does not push it to the accounts",
    "UpdatePermissionSet",
    {
      PermissionSetName: "Operator",
      Description: "Look, restart, scale; change nothing else",
      SessionDuration: "PT12H",
    },
  ],
  [
    "and the on-call rota is taken off web-prod by mistake",
    "DeleteAccountAssignment",
    { PermissionSetName: "Operator", GroupName: "on-call", AccountName: "web-prod" },
  ],
];

function say(world: World, ...view: View): void {
  world.out(renderText(view, { color: world.outColor, columns: world.columns }));
}

function title(world: World, text: string): void {
  say(world, blank, line(0, word("▌ ", "change"), word(text, "strong")), blank);
}

const prompt = (world: World, command: string) =>
  say(world, line(0, word("$ ", "dim"), word(command, "strong")), blank);

async function plan(stage: Stage): Promise<void> {
  const { world, dir, aws } = stage;
  prompt(world, "idc plan access");
  await runPlan({ dir, aws, format: "text", detailedExitcode: false }, world);
  await stage.pause();
}

/** Answers the question as a reader would. */
async function apply(stage: Stage): Promise<void> {
  const { world, dir, aws } = stage;
  prompt(world, "idc apply access");
  const answering: World = {
    ...world,
    // Of a folder made for the tour nobody wants to hear that it was not pushed.
    err: (text) => (text.startsWith("note: ") ? undefined : world.err(text)),
    // The plan was just shown.
    out: (text) => (text.startsWith("\n") ? world.out(text.replace(/^\n/, "")) : undefined),
    interactive: true,
    ask: async (question) => {
      world.out(`${question.trim()} yes\n`);
      return "yes";
    },
    catchInterrupts: () => new AbortController().signal,
  };
  await runApply({ dir, aws, format: "text", autoApprove: false }, answering);
  await stage.pause();
}

async function clickAround(stage: Stage): Promise<void> {
  for (const [words, operation, input] of CLICKS) {
    await stage.emulator.console(operation, input);
    say(stage.world, line(1, word(`· ${words}`)));
  }
  say(stage.world, blank);
}

async function tour(stage: Stage): Promise<void> {
  const { world } = stage;
  const { accounts, users } = stage.emulator.state();
  title(
    world,
    `acme has ${accounts.length} accounts and ${users.length} people. A folder of YAML says who may do what where.`,
  );
  prompt(world, "cat access/access/platform.yaml");
  await showFile(stage);
  title(world, "What does the folder change? plan asks AWS (here: an emulator, through the real AWS SDKs) and says.");
  await plan(stage);
  title(world, "Good. Make it so.");
  await apply(stage);
  title(world, "And again: what is declared is there, so there is nothing to do.");
  await plan(stage);
  title(world, "Meanwhile, in the AWS console …");
  await clickAround(stage);
  title(world, "Nobody has to notice by luck: the next plan shows what was changed outside git.");
  await plan(stage);
  title(world, "And apply puts it right.");
  await apply(stage);
  await plan(stage);
  title(world, "That is all of it. Nothing was left behind. Your turn:");
  for (const command of ["idc init access", "idc validate access", "idc plan access"]) {
    say(world, line(0, word("$ ", "dim"), word(command, "strong")));
  }
}

async function showFile(stage: Stage): Promise<void> {
  const text = await readFile(join(stage.dir, "access", "platform.yaml"), "utf8");
  // The line for editors points into the examples' own folder.
  stage.world.out(text.replace(/^# yaml-language-server.*\n/, ""));
  await stage.pause();
}

export async function runDemo(options: { readonly pauses: boolean }, world: World): Promise<number> {
  const example = join(packageRoot(), "examples", "demo");
  const home = await mkdtemp(join(tmpdir(), "idc-demo-"));
  const clean = () => rmSync(home, { recursive: true, force: true });
  // Ctrl-C leaves nothing behind either.
  process.once("exit", clean);
  process.once("SIGINT", () => process.exit(130));
  const dir = join(home, "access");
  await cp(join(example, "config"), dir, { recursive: true });
  await commitFolder(home, "Who may do what");
  const organization = await readOrganizationFile(join(example, "organization.yaml"));
  const emulator = await startEmulator({ organization, operationSeconds: 0.15 });
  try {
    const credentials = { accessKeyId: "demo", secretAccessKey: "demo" };
    const { region } = emulator.state();
    const aws = { endpoint: emulator.url, region, credentials, requestsPerSecond: 2000 };
    const pause = () => (options.pauses && world.outColor ? world.sleep(PAUSE) : Promise.resolve());
    await tour({ world, dir, aws, emulator, pause });
    return 0;
  } finally {
    await emulator.stop();
    clean();
  }
}
