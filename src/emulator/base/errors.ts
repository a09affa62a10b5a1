/** An error as AWS sends it: `__type`, HTTP status, a message and the members that the service's model adds. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, members: Readonly<Record<string, unknown>> = {}, status = 400) {
    super(message);
    this.name = "AwsError";
    this.code = code;
    this.members = members;
    this.status = status;
  }
}

export const validation = (message: string) => new AwsError("ValidationException", message);
export const notFound = (message: string, members: Readonly<Record<string, unknown>> = {}) =>
  new AwsError("ResourceNotFoundException", message, members);
export const conflict = (message: string, members: Readonly<Record<string, unknown>> = {}) =>
  new AwsError("ConflictException", message, members);
export const quota = (message: string) => new AwsError("ServiceQuotaExceededException", message);
export const accessDenied = (message: string) => new AwsError("AccessDeniedException", message);
export const throttling = (message: string) => new AwsError("ThrottlingException", message);

/** The one conflict that is worth a retry (aws-api 3.2). */
export const conflictingOperation = () => conflict("There is a conflicting operation in process.");
