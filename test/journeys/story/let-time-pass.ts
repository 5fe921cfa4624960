/** A schedule that fired, and when it was set for. */
export interface Fired {
  readonly name: string;
  readonly at: string;
}

interface OfSystem {
  readonly cloudUrl: string;
}

const ROUNDS_MAX = 6;

/** Less than a test may take, so that one that waits in vain says for what. */
const WITHIN_S = 50;

/**
 * Lets so many hours pass for what is scheduled under a name: what is due by then is called, as if its time had come, and
 * so is what that schedules in its turn. Answers all that was called.
 */
export async function letTimePass(system: OfSystem, hours: number, named: string): Promise<Fired[]> {
  const all: Fired[] = [];
  await untilDelivered(system);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const query = new URLSearchParams({ hours: String(hours), named });
    const answer = await fetch(`${system.cloudUrl}/_local/time?${query}`, { method: 'POST' });
    const { fired } = (await answer.json()) as { fired: Fired[] };
    await untilDelivered(system);
    if (fired.length === 0) break;
    all.push(...fired);
  }
  return all;
}

/** Answers once every commit was read from its stream, and every queue is empty; throws with what is not. */
export async function untilDelivered({ cloudUrl }: OfSystem): Promise<void> {
  const answer = await fetch(`${cloudUrl}/_local/drained?seconds=${WITHIN_S}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}
