/** What to pay for by keys and what by itself. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cheapestCover, type Thing } from "../../src/core/base/cheapest-cover.ts";

const thing = (name: string, price: number, ...needs: readonly string[]): Thing => ({ name, price, needs });
const taken = (things: readonly Thing[], ...free: readonly string[]) => [...cheapestCover(things, new Set(free))];

/** What a choice costs: prices of what is not taken, and one for each key that is not free. */
function costOf(things: readonly Thing[], chosen: ReadonlySet<string>, free: ReadonlySet<string>): number {
  const keys = new Set(things.filter(({ name }) => chosen.has(name)).flatMap(({ needs }) => needs));
  const paid = [...keys].filter((key) => !free.has(key)).length;
  return paid + things.reduce((sum, { name, price }) => sum + (chosen.has(name) ? 0 : price), 0);
}

function leastOf(things: readonly Thing[], free: ReadonlySet<string>): number {
  const all = Array.from({ length: 2 ** things.length }, (_, bits) => {
    return new Set(things.filter((__, index) => (bits >> index) % 2 === 1).map(({ name }) => name));
  });
  return Math.min(...all.map((chosen) => costOf(things, chosen, free)));
}

describe("the cheapest cover", () => {
  test("takes by keys what costs more by itself", () => {
    expect(taken([thing("a", 5, "x"), thing("b", 1, "y", "z")])).toEqual(["a"]);
  });

  test("counts a key once that serves several", () => {
    expect(taken([thing("a", 2, "x", "y", "z"), thing("b", 2, "x", "y", "z")])).toEqual(["a", "b"]);
    expect(taken([thing("a", 2, "x", "y", "z")])).toEqual([]);
  });

  test("takes for nothing what needs only what is paid for, or nothing", () => {
    expect(taken([thing("a", 1, "x"), thing("b", 1)], "x")).toEqual(["a", "b"]);
  });

  test("of what costs the same either way, what costs by itself", () => {
    expect(taken([thing("a", 1, "x")])).toEqual([]);
  });

  test("moves what others use, if it has to: a chain of needs", () => {
    const things = [thing("a", 2, "p", "q"), thing("b", 2, "p", "q"), thing("c", 1, "p")];
    expect(taken(things)).toEqual(["a", "b", "c"]);
  });

  test("no other choice costs less", () => {
    const key = fc.constantFrom("p", "q", "r", "s", "t");
    const some = fc.array(fc.record({ price: fc.nat(4), needs: fc.uniqueArray(key, { maxLength: 4 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(some, fc.uniqueArray(key, { maxLength: 2 }), (parts, paid) => {
        const [things, free] = [parts.map((part, index) => ({ ...part, name: `${index}` })), new Set(paid)];
        return costOf(things, cheapestCover(things, free), free) === leastOf(things, free);
      }),
      { numRuns: 1000 },
    );
  });
});
