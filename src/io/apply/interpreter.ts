/**
 * The interpreter: performs steps, whatever kind they are for. It resolves references, follows asynchronous operations to
 * their end, and tries again what AWS says to try again.
 */
import { Bug } from "../../core/bug.ts";
import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Key } from "../../core/key.ts";
import type { Step, Wait } from "../../core/step.ts";
import { CallError, isConflict, isConflictingOperation, isThrottled } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";

export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** 0 <= x < 1, for jitter. */
  random(): number;
}

/** An asynchronous operation that ended in FAILED: AWS's reason and the id to quote. */
export class OperationFailed extends Error {
  override readonly name = "OperationFailed";
  readonly operation: string;
  readonly requestId: string | undefined;
  constructor(operation: string, reason: string, requestId: string | undefined) {
    super(reason);
    this.operation = operation;
    this.requestId = requestId;
  }
}

/** How long "try again" is believed: minutes, since other tools and people write at the same time. */
const PATIENCE = 5 * 60_000;
const LONGEST_PAUSE = 20_000;
const LONGEST_POLL = 2_000;
/** An operation that is not over by then is given up on; AWS's own tools wait five to ten minutes. */
const LONGEST_OPERATION = 10 * 60_000;

/** The call that follows each asynchronous operation, and what it calls the request. */
const DESCRIBE: Readonly<Record<Wait, readonly [operation: string, request: string]>> = {
  AccountAssignmentCreationStatus: ["DescribeAccountAssignmentCreationStatus", "AccountAssignmentCreationRequestId"],
  AccountAssignmentDeletionStatus: ["DescribeAccountAssignmentDeletionStatus", "AccountAssignmentDeletionRequestId"],
  PermissionSetProvisioningStatus: ["DescribePermissionSetProvisioningStatus", "ProvisionPermissionSetRequestId"],
};

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

export class Interpreter {
  /** What steps have saved, by key and name. */
  private readonly saved = new Map<Key, Record<string, string>>();
  private readonly connection: Connection;
  private readonly clock: Clock;
  private readonly sent: () => void;
  /** Writes that AWS has accepted so far, whatever became of them. */
  accepted = 0;

  /** `sent` is told of every write that AWS accepts. */
  constructor(connection: Connection, clock: Clock, sent: () => void) {
    this.connection = connection;
    this.clock = clock;
    this.sent = sent;
  }

  /** Performs one step of a change to its end. Throws `CallError`, `OperationFailed`, or an `IoError`. */
  async perform(key: Key, step: Step): Promise<void> {
    const input = this.resolve(step.input) as JsonObject;
    let answer: JsonObject;
    try {
      answer = await this.insist(step, input);
    } catch (error) {
      if (step.onConflict === undefined || !isConflict(error) || isConflictingOperation(error)) throw error;
      await this.performInstead(key, step.onConflict);
      return;
    }
    this.accepted += 1;
    this.sent();
    if (step.wait !== undefined) await this.follow(step.wait, step.operation, input, answer);
    if (step.saves !== undefined) this.save(key, step.saves, answer);
  }

  /** What could not be replaced is removed first; where the new one is then refused, the old one comes back. */
  private async performInstead(key: Key, { instead, undo }: NonNullable<Step["onConflict"]>): Promise<void> {
    const before = this.accepted;
    try {
      for (const step of instead) await this.perform(key, step);
    } catch (error) {
      if (this.accepted > before) await this.perform(key, undo);
      throw error;
    }
  }

  private save(key: Key, saves: Readonly<Record<string, string>>, answer: JsonObject): void {
    const outs = this.saved.get(key) ?? {};
    for (const [out, path] of Object.entries(saves)) {
      const value = path.split(".").reduce<unknown>((at, part) => (isObject(at) ? at[part] : undefined), answer);
      if (typeof value === "string") outs[out] = value;
    }
    this.saved.set(key, outs);
  }

  /** Puts what earlier steps saved in the place of references. */
  private resolve(value: Json | undefined): Json | undefined {
    if (Array.isArray(value)) return value.map((item) => this.resolve(item) ?? null);
    if (!isObject(value)) return value as Json | undefined;
    if (typeof value.$ref === "string" && typeof value.out === "string") {
      const out = this.saved.get(value.$ref)?.[value.out];
      if (out === undefined) throw new Bug(`nothing saved as ${value.out} of ${value.$ref}`);
      return out;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.resolve(item as Json)]));
  }

  /** Sends until AWS stops saying "later": throttling, and operations that are in each other's way. */
  private async insist(step: Step, input: JsonObject): Promise<JsonObject> {
    const until = this.clock.now() + PATIENCE;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.connection.send(step.service, step.operation, input);
      } catch (error) {
        // A set stays provisioned for a while after its last assignment is gone (aws-api 3.6).
        const later =
          isThrottled(error) ||
          isConflictingOperation(error) ||
          (step.operation === "DeletePermissionSet" && isConflict(error));
        if (!later || this.clock.now() >= until) throw error;
        await this.clock.sleep(this.clock.random() * Math.min(LONGEST_PAUSE, 500 * 2 ** attempt));
      }
    }
  }

  private async follow(wait: Wait, operation: string, input: JsonObject, answer: JsonObject): Promise<void> {
    const [describe, requestMember] = DESCRIBE[wait];
    const until = this.clock.now() + LONGEST_OPERATION;
    let status = isObject(answer[wait]) ? answer[wait] : {};
    const requestId = text(status.RequestId);
    for (let pause = 100; status.Status === "IN_PROGRESS"; pause = Math.min(LONGEST_POLL, pause * 1.5)) {
      if (this.clock.now() >= until) {
        throw new OperationFailed(operation, "AWS has not finished it in ten minutes; it may still do so", requestId);
      }
      await this.clock.sleep(pause);
      const query = { InstanceArn: input.InstanceArn ?? "", [requestMember]: requestId ?? "" };
      const described = await this.describe(describe, query);
      status = isObject(described[wait]) ? described[wait] : status;
    }
    if (status.Status === "SUCCEEDED") return;
    throw new OperationFailed(operation, text(status.FailureReason) ?? "AWS gave no reason", requestId);
  }

  /** A status that cannot be had now is asked for again at the next turn. */
  private async describe(operation: string, query: JsonObject): Promise<JsonObject> {
    try {
      return await this.connection.send("sso-admin", operation, query);
    } catch (error) {
      if (error instanceof CallError && (isThrottled(error) || error.code === "InternalServerException")) return {};
      throw error;
    }
  }
}
