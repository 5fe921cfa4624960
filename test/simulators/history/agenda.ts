/** What is to happen, at its time: the clock of a simulated bank, which stands still between two appointments. */
export interface Agenda {
  readonly nowMs: () => number;
  /** What is due at one moment happens in the order in which it was noted. */
  readonly note: (atMs: number, happen: () => void) => void;
  /** Lets everything happen that is due before a moment, and leaves the rest. */
  readonly passUntil: (endMs: number) => void;
}

interface Appointment {
  readonly atMs: number;
  readonly order: number;
  readonly happen: () => void;
}

export function anAgenda(beginsAtMs: number): Agenda {
  const heap: Appointment[] = [];
  let nowMs = beginsAtMs;
  let order = 0;
  return {
    nowMs: () => nowMs,
    note: (atMs, happen) => {
      order += 1;
      push(heap, { atMs: Math.max(atMs, nowMs), order, happen });
    },
    passUntil: (endMs) => {
      for (let next = heap[0]; next && next.atMs < endMs; next = heap[0]) {
        pop(heap);
        nowMs = next.atMs;
        next.happen();
      }
      nowMs = endMs;
    },
  };
}

const isBefore = (one: Appointment, other: Appointment): boolean =>
  one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);

/** A binary heap: the parent of the item at `i` stands at `(i - 1) / 2`. */
function push(heap: Appointment[], item: Appointment): void {
  let at = heap.length;
  heap.push(item);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as Appointment;
    if (!isBefore(item, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = item;
}

function pop(heap: Appointment[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const isRight = right < heap.length && isBefore(heap[right] as Appointment, heap[left] as Appointment);
    const child = isRight ? right : left;
    if (!isBefore(heap[child] as Appointment, last)) break;
    heap[at] = heap[child] as Appointment;
    at = child;
  }
  heap[at] = last;
}
