/** What import made of a state of Terraform, and what a person does next, in words. */
import { fewNames } from "../../core/base/few-names.ts";
import { figure } from "../../core/base/figure.ts";
import { groupBy } from "../../core/base/lists.ts";
import { shellWord } from "../../core/base/shell-word.ts";
import type { LettingGo } from "../../core/emit/state/letting-go.ts";
import { checked, externalView, type ImportTold, undeclaredSection, unreadSection } from "../import-view.ts";
import { andMore, blank, count, heading, line, sentence, type View, value, word } from "../view.ts";

export interface HandoverTold extends ImportTold {
  readonly lettingGo: LettingGo;
  /** The file with what Terraform is to let go of, as the person wrote it; undefined where it is nothing. */
  readonly removed: string | undefined;
  /** Sets that were declared, and of which others hold assignments. */
  readonly shared: readonly string[];
}

/** So many are told one by one. */
const SHOWN = 20;

function some<Item>(items: readonly Item[], lineOf: (item: Item) => View[number]): View {
  const more = items.length - SHOWN;
  return [...items.slice(0, SHOWN).map(lineOf), ...(more > 0 ? [line(1, word(andMore(more), "dim"))] : [])];
}

function summary({ lettingGo: { taken, kept, gone }, draft: { assignments, rules, files } }: HandoverTold): string {
  if (taken.length === 0) return "Nothing of this state can be taken over, and nothing was written.";
  const all = count(taken.length + kept.length + gone.length, "resource");
  const said = files.length === 0 ? "which the config said already" : `in ${count(files.length, "file")}`;
  const access = assignments === 0 ? "" : `: ${count(assignments, "assignment")} became ${count(rules, "rule")}`;
  return `${figure(taken.length)} of ${all} in the state are in the config now, ${said}${access}.`;
}

function removedView({ removed, lettingGo: { blocks } }: HandoverTold): View {
  if (removed === undefined) return [];
  return [
    line(0, value(removed), word(` lets go of ${count(blocks.length, "block")} of Terraform, and destroys nothing.`)),
  ];
}

/** How the config is set up where there was none. */
function settingsView({ added, name, draft: { identitySource } }: HandoverTold): View {
  if (added) return [];
  const others =
    identitySource === "directory"
      ? []
      : [
          line(0, word("identitySource: "), value(identitySource)),
          line(
            1,
            word("Rules may name users and groups that no document declares: the state does not manage all of them,"),
          ),
          line(1, word("or they are an identity provider's.")),
        ];
  return [
    blank,
    line(0, word("name: "), value(name)),
    line(1, word("It tells this config from others on the same instance: --name says another one.")),
    ...others,
  ];
}

function sharedView({ shared }: HandoverTold): View {
  if (shared.length === 0) return [];
  return [
    blank,
    heading("Shared, since the state does not manage all assignments of them, or none:"),
    ...some(shared, (name) => line(1, value(name))),
  ];
}

function keptView({ lettingGo: { kept, others } }: HandoverTold): View {
  const reasons = groupBy(kept, ({ why }) => why);
  const rest = others === 0 ? [] : [line(1, word(`${count(others, "resource")} of other services`))];
  if (reasons.length + rest.length === 0) return [];
  return [
    blank,
    heading("Stays in the state, and Terraform's:"),
    ...some(reasons, (alike) =>
      line(1, value(fewNames(alike.map(({ address }) => address))), word(": "), sentence(alike[0]!.why)),
    ),
    ...rest,
  ];
}

function goneView({ lettingGo: { gone } }: HandoverTold): View {
  if (gone.length === 0) return [];
  return [
    blank,
    heading("In the state, and not live: not declared. Terraform would make it again, where its block stays:"),
    ...some(gone, (address) => line(1, value(address))),
  ];
}

/** What nobody reviewed is not to become config unseen. */
function differsView({ lettingGo: { differs } }: HandoverTold): View {
  if (differs.length === 0) return [];
  return [
    blank,
    heading("Changed outside Terraform: the config has it as it is live. Where that is wrong, terraform apply first,"),
    line(1, word("and import into another folder:")),
    ...some(differs, ({ address, arguments: names }) => line(1, value(address), word(": "), value(names.join(", ")))),
  ];
}

function refersView({ lettingGo: { refers } }: HandoverTold): View {
  if (refers.length === 0) return [];
  return [
    blank,
    heading("Stays, and refers to what goes: write the id or ARN there, or read it by a data source, first:"),
    ...some(refers, ({ from, to }) => line(1, value(from), word(" refers to "), value(fewNames(to)))),
  ];
}

function steps({ folder, added, removed }: HandoverTold): readonly View[] {
  const at = folder === "" ? "" : ` ${shellWord(folder)}`;
  const settings = folder === "" ? "idc.yaml" : `${folder}/idc.yaml`;
  const apply = `idc apply${at}`;
  const here = removed ?? "";
  return [
    [
      line(
        1,
        value("terraform plan"),
        word("  in its root: No changes. What it would still change, stays as it is live"),
      ),
    ],
    [line(1, value(`idc plan${at}`), word("  No changes. Read what was written, and commit it"))],
    [
      line(1, word("in the root of Terraform, put "), value(here), word(" in place of the blocks that it names:")),
      line(2, value("terraform plan"), word("  0 to add, 0 to change, 0 to destroy; then terraform apply")),
    ],
    ...(added ? [] : [[line(1, word("in "), value(settings), word(": mode: additive, later full; commit it"))]]),
    [line(1, value(apply), word("  marks the permission sets as this config's, and changes nothing"))],
    [line(1, word("take "), value(here), word(" out of the root again, once it was applied"))],
  ];
}

function numbered(all: readonly View[]): View {
  return all.flatMap((step, index): View => {
    const [first, ...rest] = step;
    if (first?.type !== "line") return step;
    const { depth, spans } = first.line;
    return [line(depth, word(`${index + 1}. `), ...spans), ...rest];
  });
}

export function handoverView(told: HandoverTold): View {
  const isNothing = told.lettingGo.taken.length === 0;
  return [
    heading(summary(told)),
    ...(isNothing ? [] : [...checked(told), ...removedView(told), ...undeclaredSection(told)]),
    ...unreadSection(told),
    ...(isNothing ? [] : [...settingsView(told), ...externalView(told.draft), ...sharedView(told)]),
    ...keptView(told),
    ...goneView(told),
    ...(isNothing ? [] : [...differsView(told), ...refersView(told)]),
    ...(told.removed === undefined ? [] : [blank, heading("What next, in this order:"), ...numbered(steps(told))]),
  ];
}
