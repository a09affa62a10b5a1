/** The YAML parser's complaints in words for the person who wrote the file, at the place where it went wrong. */
import { type Document, type ErrorCode, isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import type { Lines } from "./lines.ts";
import { oddLine } from "./yaml-indentation.ts";

interface Words {
  readonly problem: string;
  readonly hint?: string;
}

/** What is wrong, and the offset at which to say so. */
interface Complaint extends Words {
  readonly offset: number;
}

const QUOTE = "put the text in quotes";

const WORDS: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: {
    problem: "this line is indented unlike its neighbours",
    hint: "lines of one map or list begin in the same column",
  },
  TAB_AS_INDENT: { problem: "a tab is used for indentation", hint: "indent with spaces" },
  BAD_SCALAR_START: { problem: "a text without quotes cannot begin with this character", hint: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: { problem: 'a second ": " stands on this line', hint: `${QUOTE} if the colon belongs to it` },
  BLOCK_IN_FLOW: { problem: "a list or map by indentation cannot stand inside [ ] or { }" },
  MULTILINE_IMPLICIT_KEY: { problem: "this is no key: it has no colon", hint: "is a colon or a quote missing?" },
  MULTIPLE_ANCHORS: { problem: "a value can have one anchor only" },
  MULTIPLE_TAGS: { problem: "a value can have one tag only" },
  BAD_DQ_ESCAPE: {
    problem: "this backslash means nothing inside double quotes",
    hint: "double the backslash, or use single quotes",
  },
  KEY_OVER_1024_CHARS: { problem: "a key is longer than 1024 characters" },
  ALIAS_PROPS: { problem: "an alias can have neither anchor nor tag" },
  RESOURCE_EXHAUSTION: { problem: "values are nested too deeply" },
};

/**
 * The mistake behind the complaints about one document. Those that follow the first mostly follow from it; only what is
 * never closed is noticed late.
 */
export function yamlDiagnostic(document: Document, text: string, lines: Lines): Diagnostic | undefined {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const [first] = errors;
  if (first === undefined) return undefined;
  if (first.code === "TAG_RESOLVE_FAILED") {
    return diagnose("custom-tag", { tag: text.slice(...first.pos).trim() }, lines.at(first.pos[0]));
  }
  const { offset, ...words } = unclosed(document, errors, text) ?? oddLine(document, first, text) ?? complaintOf(first);
  return diagnose("yaml-syntax", words, lines.at(offset));
}

/** A quote, list or map without an end is said where it begins. */
function unclosed(document: Document, errors: readonly YAMLError[], text: string): Complaint | undefined {
  const late = errors.find(({ message }) => /^Missing closing |must end with a |end with a [\]}]/.test(message));
  if (late === undefined) return undefined;
  const wantsQuote = /^Missing closing /.test(late.message);
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (
      wantsQuote ? isScalar(node) && /^QUOTE/.test(node.type ?? "") : isCollection(node) && isOpen(node as Node, text)
    ) {
      offset = (node as Node).range![0];
    }
  });
  if (offset === undefined) return undefined;
  if (wantsQuote) return { problem: `the text that begins here has no closing ${text[offset]}`, offset };
  const [what, end] = text[offset] === "[" ? ["list", "]"] : ["map", "}"];
  const hint = "close it; if it runs over several lines, indent them";
  return { problem: `the ${what} that begins here has no closing ${end}`, hint, offset };
}

function isOpen(node: Node, text: string): boolean {
  const [start, end] = node.range!;
  const closing = { "[": "]", "{": "}" }[text[start]!];
  return closing !== undefined && text[end - 1] !== closing;
}

function complaintOf({ code, message, pos }: YAMLError): Complaint {
  return { ...(WORDS[code] ?? generalWords(message)), offset: pos[0] };
}

/** Codes that stand for several mistakes say in their message which one it is. */
function generalWords(message: string): Words {
  if (/^Missing , /.test(message)) return { problem: "a comma is missing between two entries" };
  const words = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return { problem: /^Unexpected /.test(message) ? `${words} here` : words };
}
