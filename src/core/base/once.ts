/**
 * Once: what is dear to make is made when it is first asked for, and kept.
 *
 * In: how to make it. Out: a function that gives it. Invariant: it is made at most once, and never where nobody asks.
 * Example: `const index = once(() => buildIndex(assignments))`.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
