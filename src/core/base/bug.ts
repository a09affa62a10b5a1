/** A mistake of ours, never of the user or the world: the top level prints how to report it. */
export class Bug extends Error {
  override readonly name = "Bug";
}
