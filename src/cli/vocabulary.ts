/** What the kinds that there are, are called. */
import { type Vocabulary, vocabularyOf } from "../core/model/vocabulary.ts";
import { knownKinds } from "../stages/known-kinds.ts";
import type { World } from "./world.ts";

export const vocabularyIn = (world: Pick<World, "kinds">): Vocabulary =>
  vocabularyOf(knownKinds(world).resources.values());

/** Kinds in the order in which a config is read: who there is, and then what they get. A plan tells it the other way round. */
export const peopleFirst = (vocabulary: Vocabulary): readonly string[] => [...vocabulary.keys()].reverse();
