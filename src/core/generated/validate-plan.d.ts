// Generated from schemas/ by `npm run generate`. Do not edit.

interface Validate {
  (value: unknown): boolean;
  /** The first violation, if any. */
  errors?:
    | readonly {
        /** JSON Pointer of the offending value. */
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
        readonly message?: string;
      }[]
    | null;
}

declare const validate: Validate;
export default validate;
