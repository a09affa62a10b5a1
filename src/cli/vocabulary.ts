/** What the kinds that this version has are called. */
import { vocabularyOf } from "../core/model/vocabulary.ts";
import { kinds } from "../kinds/generated/index.ts";

export const vocabulary = vocabularyOf(kinds.values());
