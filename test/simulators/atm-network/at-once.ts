import { setTimeout as wait } from 'node:timers/promises';

/** Each deed begins so many ms after the one before it. How they meet at the bank is theirs. */
export const soManyMsApart = <Done>(
  deeds: readonly (() => Promise<Done>)[],
  apartMs: number,
): Promise<Done[]> => Promise.all(deeds.map((deed, place) => wait(place * apartMs).then(deed)));
