/** What a run of apply is given, and what it gives to whoever watches. */

import type { Basis } from "../../core/memory/remembered.ts";
import type { Change } from "../../core/model/change.ts";
import type { Registry } from "../../core/model/kind.ts";
import type { Outcome } from "../../core/model/outcome.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Live } from "../../core/model/resource.ts";
import type { Order } from "../../core/order/order.ts";
import type { Planned } from "../../core/plan/planned.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import type { LiveQuery } from "../aws/read-kinds.ts";
import type { Journal } from "./journal.ts";

/** What a run does, and how many of the changes that it may make are written, whether they are seen to be there or not. */
export interface Standing {
  readonly doing: "writing" | "looking";
  readonly written: number;
  /** Still to be written; what is not approved is no part of it. */
  readonly left: number;
}

export interface ApplyPorts {
  readonly clock: Pacing;
  readonly interrupt: AbortSignal;
  /** A write was accepted. */
  readonly sent: () => void;
  /** How far the changes have come, whenever that has changed. */
  readonly progress: (standing: Standing) => void;
  readonly journal: Journal;
  /** Tells whoever watches what takes long. */
  readonly say?: (sentence: string) => void;
  /** For how long others wait for this run, should it be killed. */
  readonly leaseSeconds: number;
  /** Why a change that might be made is not approved. */
  readonly whyHeld?: ((change: Change) => string | undefined) | undefined;
  /** Nobody was asked: what only a person may agree to is not agreed to. */
  readonly unattended?: true | undefined;
  /** Told of the run once it may write, for whoever ends it at once. */
  readonly running?: (run: Held) => void;
  /**
   * Reads and plans again, where another run has written since. Throws an `IoError` where the config may not be applied any
   * more.
   */
  readonly replan: () => Promise<Run>;
  /** Go ahead where AWS denies tags: a person takes access away, and nothing else. */
  readonly evenUntagged?: boolean;
}

export interface Held {
  /** What is known by now. */
  readonly soFar: () => Outcome;
  /** Lets others write. */
  readonly release: () => Promise<unknown>;
}

/** What a run needs of a prepared plan. */
export interface Run {
  readonly plan: Plan;
  readonly order: Order;
  readonly live: Live;
  readonly aside: Live;
  readonly vanished: Planned["vanished"];
  readonly breaks: Planned["breaks"];
  readonly kinds: Registry;
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly throttle: { readonly requestsPerSecond: number; readonly writesInFlight: number };
  readonly basis: Basis;
  /** The hash of the config folder's path. */
  readonly folderHash: string;
  /** A run of what no commit has. */
  readonly uncommitted?: true | undefined;
}
