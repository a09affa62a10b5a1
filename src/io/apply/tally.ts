/** How many changes of a run are written: for whoever shows how far it is. */
import type { ApplyPorts } from "./run.ts";

export class Tally {
  private written = 0;
  private leftOut = 0;
  private readonly total: number;
  private readonly tell: ApplyPorts["progress"];

  constructor(total: number, tell: ApplyPorts["progress"]) {
    this.total = total;
    this.tell = tell;
  }

  /** What is not approved, or needs what failed, is no part of what is to be written. */
  leaveOut(): void {
    this.leftOut += 1;
  }

  /** All calls of a change were made, whatever they came to. */
  write(): void {
    this.written += 1;
    this.say("writing");
  }

  say(doing: "writing" | "looking"): void {
    this.tell({ doing, written: this.written, left: this.total - this.leftOut - this.written });
  }
}
