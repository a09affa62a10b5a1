/** How the provider finds one of the identity store by something that no two have. */
import type { Argument } from "../core/emit/blocks.ts";

export const uniquely = (path: string, value: string): Argument => ({
  unique_attribute: { attribute_path: path, attribute_value: value },
});
