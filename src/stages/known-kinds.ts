/** Which kinds there are, for whoever is not told otherwise: those of this version. */
import type { KnownKinds } from "../io/ports.ts";
import { documentKinds } from "../kinds/generated/documents.ts";
import { kinds as resources } from "../kinds/generated/index.ts";

const BUILT_IN: KnownKinds = { resources, documents: documentKinds };

export const knownKinds = ({ kinds = BUILT_IN }: { readonly kinds?: KnownKinds | undefined }): KnownKinds => kinds;
