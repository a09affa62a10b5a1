/**
 * A heap: numbers, of which the smallest comes out first.
 *
 * In: numbers, one by one. Out: the smallest that is in it. Invariant: what was put in comes out once; time grows with the
 * logarithm of how many are in it. Example: after `push(2)` and `push(1)`, `pop()` gives 1.
 */
export class Heap {
  private readonly heap: number[] = [];
  push(value: number): void {
    const { heap } = this;
    let at = heap.push(value) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (heap[up]! <= heap[at]!) break;
      [heap[up], heap[at]] = [heap[at]!, heap[up]!];
      at = up;
    }
  }
  pop(): number | undefined {
    const { heap } = this;
    const [first, last] = [heap[0], heap.pop()];
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && heap[below]! < heap[least]!) least = below;
      }
      if (least === at) return first;
      [heap[least], heap[at]] = [heap[at]!, heap[least]!];
      at = least;
    }
  }
}
