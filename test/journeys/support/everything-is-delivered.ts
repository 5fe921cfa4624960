import { system } from './stage-of-the-test.ts';

/** Less than a test may take, so that one that waits in vain says for what. */
const WITHIN_S = 50;

/** Answers once every commit was read from its stream, and every queue is empty; throws with what is not. */
export async function everythingIsDelivered({
  cloudUrl,
}: {
  readonly cloudUrl: string;
} = system): Promise<void> {
  const answer = await fetch(`${cloudUrl}/_local/drained?seconds=${WITHIN_S}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}
