/** Texts that a program for templates is not trusted with: it is given placeholders, and what it wrote gets the texts. */
import { type Form, literalOf } from "../../core/emit/literal.ts";

/** CDKTF never sees what stands in them. */
export class Texts {
  private readonly known: string[] = [];

  /** What CDKTF is given in place of a text. */
  hidden(text: string): string {
    this.known.push(text);
    return `idc-text-${this.known.length - 1}-`;
  }

  /** The texts themselves, in what CDKTF wrote; as names of members HCL has them without quotes. */
  shown(written: string, form: Form): string {
    return written.replace(/"idc-text-(\d+)-"|\bidc-text-(\d+)-(?= =)/g, (_, quoted?: string, bare?: string) =>
      literalOf(this.known[Number(quoted ?? bare)]!, form),
    );
  }
}

/** As a person writes it: what is ignored is named, and an expression that is all of a text stands alone. */
export const plainHcl = (hcl: string): string =>
  hcl
    .replace(/^ *ignore_changes = \[\n([\s\S]*?)^\]/gm, (_, list: string) => {
      const names = [...list.matchAll(/"([\w.[\]]+)"/g)].map(([, name]) => name);
      return `ignore_changes = [${names.join(", ")}]`;
    })
    .replace(/"\$\{([^"}]*)\}"/g, "$1");
