/** A comment as GitHub would show it, by a Markdown renderer that is none of ours. */
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true, linkify: true });

export const rendered = (text: string): string => markdown.render(text);

/** What is left of a page where code, in which nothing is a mention, a link or HTML, is taken out. */
export const outsideCode = (html: string): string => html.replace(/<code>[^<]*<\/code>/g, "");

export const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url!);

/** Names of elements, sorted. */
export const elementsIn = (html: string): readonly string[] =>
  [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name!.toLowerCase()))].sort();
