/** Asking for what removals rest on, one call each, and planning again where AWS does not bear it out. */

import { once } from "../../core/base/once.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance, Live } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import { withAnswers } from "../../core/plan/absence.ts";
import { type About, type Answer, type Doubt, doubtName, whyUnproved } from "../../core/plan/doubt.ts";
import type { Round } from "../../core/plan/planned.ts";
import { IDENTITY_CENTER, readAdministrators } from "./organization.ts";
import { answerTo, askedBeside } from "./questions.ts";

/**
 * So many accounts are asked one by one whether they are the administrator's; of more the listing is asked for again.
 */
const FEW = 20;

/** Another look at the listing, for many accounts, or where asking for one is denied. */
async function listedAdministrators(reader: Reader): Promise<(id: string) => Answer> {
  const listed = await readAdministrators(reader);
  if ("unknown" in listed) return () => ({ is: "unknown", reason: listed.unknown });
  return (id) => (listed.includes(id) ? { is: "present", says: IDENTITY_CENTER } : { is: "absent" });
}

export interface ProofPorts {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly spelling: Scope["spelling"];
  readonly doubtsIn: (planned: Round) => readonly Doubt[];
  readonly planWith: (live: Live) => Round;
  /** Told before anything is asked. */
  readonly asking: () => void;
}

/** What was asked in one run, so that nothing is asked twice. */
export class Proof {
  private readonly ports: ProofPorts;
  private readonly doubts = new Map<string, Doubt>();
  private readonly answers = new Map<string, Answer>();

  constructor(ports: ProofPorts) {
    this.ports = ports;
  }

  /** A plan whose removals were all asked about. */
  async of(planned: Round): Promise<Round> {
    let proved = planned;
    for (;;) {
      const before = this.learned();
      await this.ask(this.ports.doubtsIn(proved), proved.live);
      if (this.learned() === before) return proved;
      proved = this.ports.planWith(this.applied(proved.live));
    }
  }

  /** What is live, with what is known by asking. */
  applied(live: Live): Live {
    return withAnswers(live, [...this.doubts.values()], this.answers, this.ports.spelling);
  }

  /** How much was learned: assignments and memberships that hang on what was not borne out, and accounts. */
  private learned(): number {
    let count = 0;
    for (const [name, doubt] of this.doubts) {
      const answer = this.answers.get(name)!;
      if (whyUnproved(doubt, answer) !== undefined) count += doubt.covers.length;
      // Accounts that a listing left out change what rules select.
      if (answer.is === "present") count += answer.accounts?.length ?? 0;
    }
    return count;
  }

  private async ask(doubts: readonly Doubt[], live: Live): Promise<void> {
    const fresh = doubts.filter((doubt) => !this.answers.has(doubtName(doubt)));
    if (fresh.length > 0) this.ports.asking();
    const isMany = fresh.filter(({ about }) => about === "administrator").length > FEW;
    const listed = once(() => listedAdministrators(this.ports.reader));
    const again = async ({ id }: Doubt) => (await listed())(id);
    // Who may not ask by principal has read by pairs: that is all that can be known.
    const asListed = async ({ listed: says = "" }: Doubt): Promise<Answer> => ({ is: "present", says });
    const notListed = async (): Promise<Answer> => ({ is: "absent" });
    const whereDenied: Partial<Record<About, (doubt: Doubt) => Promise<Answer>>> = {
      administrator: again,
      "assignments of a user": asListed,
      "assignments of a group": asListed,
      "user by name": notListed,
      "group by name": notListed,
    };
    const asked = askedBeside(live, this.ports);
    const answerOf = (doubt: Doubt): Promise<Answer> =>
      isMany && doubt.about === "administrator" ? again(doubt) : answerTo(doubt, asked, whereDenied[doubt.about]);
    await Promise.all(fresh.map(async (doubt) => this.answers.set(doubtName(doubt), await answerOf(doubt))));
    for (const doubt of doubts) {
      const covers = new Set([...(this.doubts.get(doubtName(doubt))?.covers ?? []), ...doubt.covers]);
      this.doubts.set(doubtName(doubt), { ...doubt, covers: [...covers] });
    }
  }
}
