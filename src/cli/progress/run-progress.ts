/** How far a run of apply is: what is written of what is to be, then the calls of the look at it. */
import type { Standing } from "../../io/apply/run.ts";
import type { Measure, Prepared } from "../../pipeline.ts";
import type { Progress } from "./progress.ts";

type Running = Pick<Prepared, "connection" | "plan">;

/** Calls from now on: those that planning took are no part of it. */
export function callsFrom({ connection }: Pick<Running, "connection">): () => Measure {
  const before = connection.measure().done;
  return () => {
    const measure = connection.measure();
    return { ...measure, done: measure.done - before };
  };
}

/** What is written, and how long AWS is still asked for what has to wait. */
function writtenBy({ connection, plan }: Running, { written, left }: Standing): Measure {
  const patience = connection.patience.trying();
  const pace = plan.cost.seconds > 0 ? plan.changes.length / plan.cost.seconds : undefined;
  return {
    ...{ done: written, left, unit: "change" },
    ...(pace === undefined ? {} : { pace }),
    ...(patience === undefined ? {} : { patience }),
  };
}

/** Shows where a run stands, whenever that is told. `prepared`: what it is of by then, since it may have been planned again. */
export function showRun(progress: Pick<Progress, "stage">, prepared: () => Running): (standing: Standing) => void {
  let last: Standing | undefined;
  return (standing) => {
    const isNew = standing.doing !== last?.doing;
    last = standing;
    if (!isNew) return;
    if (standing.doing === "looking") progress.stage("looking at what was written", callsFrom(prepared()));
    else progress.stage("writing", () => writtenBy(prepared(), last!));
  };
}
