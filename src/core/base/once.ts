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

/** The same for each name that is asked about: thousands of assignments ask of the same few sets and groups. */
export function onceFor<Value>(make: (name: string) => Value): (name: string) => Value {
  const made = new Map<string, { readonly value: Value }>();
  return (name) => {
    const known = made.get(name) ?? { value: make(name) };
    made.set(name, known);
    return known.value;
  };
}
