// Generated from schemas/ by `npm run generate`. Do not edit.

/** What a JSON Schema validator says about one violation. */
export interface SchemaError {
  /** JSON Pointer of the offending value. */
  readonly instancePath: string;
  /** Where in the schema the violated keyword stands. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The offending name, where the name of a member is at fault. */
  readonly propertyName?: string;
  /** The schema whose keyword is violated. */
  readonly parentSchema: {
    readonly title?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly [keyword: string]: unknown;
  };
  /** The offending value. */
  readonly data: unknown;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const PolicyTest: Validate;
