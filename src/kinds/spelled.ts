import { keyOf } from "../core/base/key.ts";
import type { Found } from "../core/model/resource.ts";
import type { Scope } from "../core/model/scope.ts";
import type { DirectoryKind } from "../core/model/specs.ts";

/** Only the key of a user or group follows the config's spelling; its spec is what AWS has. */
export function spelled(found: Found, kind: DirectoryKind, name: string, { spelling }: Scope): Found {
  const known = spelling(kind, name);
  return known === name ? found : { ...found, key: keyOf(kind, known) };
}
