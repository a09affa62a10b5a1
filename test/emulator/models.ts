/**
 * AWS's own service models, where this machine has them: in the folder that IDC_MODELS names, else beside the repository,
 * else in the botocore of its Python (one that is new enough to know all that the emulator says). They hold each request
 * that the emulator took or refused, and each answer that it gave, to AWS's shapes.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Exchange } from "../../src/emulator/index.ts";

export interface ModelShape {
  type: string;
  members?: Record<string, { shape: string }>;
  required?: string[];
  member?: { shape: string };
  key?: { shape: string };
  value?: { shape: string };
  min?: number;
  max?: number;
  pattern?: string;
  enum?: string[];
  union?: boolean;
  document?: boolean;
}

export interface Model {
  metadata: { targetPrefix?: string };
  operations: Record<string, { input?: { shape: string }; output?: { shape: string }; errors?: { shape: string }[] }>;
  shapes: Record<string, ModelShape>;
}

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const SERVICES = ["sso-admin", "identitystore", "organizations", "sts", "iam"];
/** Errors that any operation may answer with, in no model. */
const COMMON = [
  ...["SerializationException", "MissingAuthenticationTokenException", "UnknownOperationException"],
  "InvalidSignatureException",
];
/** Errors that all services have, and whose models do not say so. */
const UNMODELLED: Readonly<Record<string, readonly string[]>> = {
  cloudtrail: ["ThrottlingException", "AccessDeniedException", "InternalServerException"],
  // Of the operations on tags.
  "account-access": ["AccessDeniedException"],
};
/** Of botocore: earlier ones do not have all that the emulator answers and takes. */
const NEW_ENOUGH = "1.44.8";

/** `sso-admin.json`, or as botocore lays it out: `sso-admin/2020-07-20/service-2.json.gz`. */
function modelFile(folder: string, service: string): string | undefined {
  const plain = join(folder, `${service}.json`);
  if (existsSync(plain)) return plain;
  const dated = join(folder, service);
  const newest = existsSync(dated) ? readdirSync(dated).sort().at(-1) : undefined;
  if (newest === undefined) return undefined;
  return ["service-2.json", "service-2.json.gz"].map((name) => join(dated, newest, name)).find(existsSync);
}

function botocoreFolder(): string | undefined {
  const program = "import botocore; print(botocore.__version__, botocore.__path__[0])";
  try {
    const [version = "", ...path] = execFileSync("python3", ["-c", program], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim()
      .split(" ");
    const isNew = version.localeCompare(NEW_ENOUGH, "en", { numeric: true }) >= 0;
    return isNew ? join(path.join(" "), "data") : undefined;
  } catch {
    return undefined;
  }
}

/** The folder that has a model of each of these services; it may have those of others. */
function folderFound(): string | undefined {
  const { IDC_MODELS } = process.env;
  const folders =
    IDC_MODELS === undefined ? [() => join(REPOSITORY, "..", "shared", "models"), botocoreFolder] : [() => IDC_MODELS];
  for (const folderOf of folders) {
    const folder = folderOf();
    if (folder !== undefined && SERVICES.every((service) => modelFile(folder, service) !== undefined)) return folder;
  }
  return undefined;
}

const folder = folderFound();
export const hasModels = folder !== undefined;

const files = new Map<string, string | undefined>();

/** Asked for each exchange: the disk is looked at once. */
function fileOf(service: string): string | undefined {
  if (!files.has(service)) files.set(service, folder && modelFile(folder, service));
  return files.get(service);
}

/** AWS may have a model of it where this machine has none. */
export const hasModel = (service: string): boolean => fileOf(service) !== undefined;

const models = new Map<string, Model>();

export function modelOf(service: string): Model {
  const model = models.get(service) ?? (JSON.parse(textOf(fileOf(service) ?? "")) as Model);
  models.set(service, model);
  return model;
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

/** `any`: a test may send what AWS would refuse. `valid`: the product may not, nor members that AWS would ignore. */
export type Requests = "any" | "valid";

/** What is wrong with an exchange; nothing where there are no models. */
export function exchangeProblems(exchange: Exchange, requests: Requests = "any"): string[] {
  const { service, operation, input } = exchange;
  if (!hasModel(service)) return [];
  const model = modelOf(service);
  const named = model.operations[operation];
  if (named === undefined) return [`${service} has no operation ${operation}`];
  const closed = requests === "valid";
  const inputProblems = named.input === undefined ? [] : problemsOf(model, named.input.shape, input, "", closed);
  const isDone = exchange.status < 300;
  const taken = isDone || requests === "valid" ? inputProblems : [];
  return [
    ...taken.map((text) => `request: ${text}`),
    ...(isDone
      ? answerProblems(model, named.output?.shape, exchange)
      : errorProblems(model, named.errors ?? [], exchange, inputProblems.length === 0)),
  ].map((text) => `${service} ${operation} ${text}`);
}

/** The patterns of organizations know one partition only, where those of other services know all. */
const ofOnePartition = ({ service, output }: Exchange): unknown =>
  service === "organizations"
    ? JSON.parse(JSON.stringify(output).replaceAll(/"arn:aws-[a-z-]+:organizations:/g, '"arn:aws:organizations:'))
    : output;

function answerProblems(model: Model, shape: string | undefined, exchange: Exchange): string[] {
  const { operation } = exchange;
  const output = ofOnePartition(exchange);
  // Documented all the same: the empty text where there is no policy.
  const noPolicy = operation === "GetInlinePolicyForPermissionSet" && JSON.stringify(output) === '{"InlinePolicy":""}';
  if (shape === undefined || noPolicy) return [];
  return problemsOf(model, shape, output, "", true).map((text) => `answer: ${text}`);
}

function errorProblems(model: Model, errors: { shape: string }[], exchange: Exchange, validInput: boolean): string[] {
  if (["sts", "iam"].includes(exchange.service)) return [];
  const { __type, ...members } = exchange.output as Record<string, unknown>;
  // They have messages all the same, which the model leaves out.
  if (exchange.service === "cloudtrail") delete members.Message;
  const code = String(__type);
  if (COMMON.includes(code) || UNMODELLED[exchange.service]?.includes(code) === true) return [];
  if (!errors.some((error) => error.shape === code) && code !== "ValidationException") {
    return [`${code} is not among its errors`];
  }
  const message = members.Message ?? members.message;
  const refused = /failed to satisfy constraint|does not match the required pattern/.test(String(message));
  if (refused && validInput) return [`refused a valid request: ${message}`];
  return model.shapes[code] === undefined
    ? []
    : problemsOf(model, code, members, "", true).map((text) => `${code}: ${text}`);
}

/** `closed`: members that the shape does not have are problems. */
export function problemsOf(model: Model, name: string, value: unknown, path: string, closed: boolean): string[] {
  const shape = model.shapes[name];
  if (shape === undefined) return [`${path}: no shape ${name}`];
  if (shape.document) return [];
  const wrong = (text: string) => [`${path || "/"} ${text} (${JSON.stringify(value)?.slice(0, 80)})`];
  switch (shape.type) {
    case "structure":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("is no structure");
      return structureProblems(model, shape, value as Record<string, unknown>, path, closed);
    case "list": {
      if (!Array.isArray(value)) return wrong("is no list");
      const member = shape.member?.shape ?? "";
      const inner = value.flatMap((item, index) => problemsOf(model, member, item, `${path}/${index}`, closed));
      return [...sizeProblems(shape, value.length, wrong), ...inner];
    }
    case "map": {
      if (typeof value !== "object" || value === null) return wrong("is no map");
      const [keyShape, inner] = [shape.key?.shape ?? "", shape.value?.shape ?? ""];
      const entries = Object.entries(value).flatMap(([key, item]) => [
        ...problemsOf(model, keyShape, key, `${path}/${key}`, closed),
        ...problemsOf(model, inner, item, `${path}/${key}`, closed),
      ]);
      return [...sizeProblems(shape, Object.keys(value).length, wrong), ...entries];
    }
    case "string":
      return typeof value === "string" ? stringProblems(shape, value, wrong) : wrong("is no string");
    case "integer":
      return typeof value === "number" ? sizeProblems(shape, value, wrong) : wrong("is no integer");
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("is no boolean");
    case "timestamp":
      return typeof value === "number" || typeof value === "string" ? [] : wrong("is no timestamp");
    default:
      return wrong(`is of unknown type ${shape.type}`);
  }
}

type Wrong = (text: string) => string[];

function structureProblems(
  model: Model,
  shape: ModelShape,
  value: Record<string, unknown>,
  path: string,
  closed: boolean,
): string[] {
  const members = shape.members ?? {};
  const present = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  const missing = (shape.required ?? []).filter((name) => !present.some(([key]) => key === name));
  const unknown = closed ? present.filter(([key]) => members[key] === undefined) : [];
  const inner = present.flatMap(([key, member]) => {
    const target = members[key];
    return target === undefined ? [] : problemsOf(model, target.shape, member, `${path}/${key}`, closed);
  });
  return [
    ...missing.map((name) => `${path}/${name} is missing`),
    ...unknown.map(([name]) => `${path}/${name} is no member`),
    ...(shape.union && present.length !== 1 ? [`${path} must have one member`] : []),
    ...inner,
  ];
}

function stringProblems(shape: ModelShape, value: string, wrong: Wrong): string[] {
  const problems = sizeProblems(shape, [...value].length, wrong);
  if (shape.enum !== undefined && !shape.enum.includes(value)) problems.push(...wrong("is not in the enum"));
  if (shape.pattern !== undefined && !patternOf(shape.pattern).test(value))
    problems.push(...wrong("breaks the pattern"));
  return problems;
}

function sizeProblems({ min, max }: ModelShape, size: number, wrong: Wrong): string[] {
  return [
    ...(min !== undefined && size < min ? wrong(`is below ${min}`) : []),
    ...(max !== undefined && size > max ? wrong(`is above ${max}`) : []),
  ];
}

const patterns = new Map<string, RegExp>();

/** Escapes of what needs none are errors in JavaScript's Unicode mode, without which `\p{L}` would mean a `p`. */
function withoutNeedless(source: string): string {
  let inSet = false;
  return source.replaceAll(/\\(.)|[[\]]/g, (whole, escaped?: string) => {
    if (escaped === undefined) inSet = whole === "[";
    const isNeeded =
      escaped === undefined || (inSet ? /[-A-Za-z0-9\\^\][/]/ : /[A-Za-z0-9\\^$.*+?()[\]{}|/]/).test(escaped);
    return isNeeded ? whole : escaped;
  });
}

/**
 * The models' patterns are unanchored and mean the whole value. One that does not compile is an error, and never a laxer check.
 */
export function patternOf(source: string): RegExp {
  const found = patterns.get(source);
  if (found !== undefined) return found;
  // Some models do anchor their alternatives, each on its own.
  const bare = withoutNeedless(source).replaceAll(/(?<![[\\])\^|(?<!\\)\$(?=$|\||\))/g, "");
  const pattern = new RegExp(`^(?:${bare})$`, "u");
  patterns.set(source, pattern);
  return pattern;
}
