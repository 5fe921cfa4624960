import type { Channel } from '../../../../shared/channel/channel.ts';
import { lakeLimits } from '../../../../shared/measures/lake-limits.ts';
import type { Books } from '../books.ts';
import type { Counted } from './of-transactions.ts';

/** One stage that a placement reached on a channel, in a version: once, however often. */
export interface Stage {
  readonly offerId: string;
  readonly offerVersion: number;
  readonly channel: string;
  readonly stage: 'chosen' | 'shown' | 'saved' | 'accepted' | 'declined' | 'fulfilled';
}

const stages = { seen: 'shown', saved: 'saved', accepted: 'accepted', declined: 'declined' } as const;

export function stagesIn(books: Books, counted: readonly Counted[]): Stage[] {
  const completed = new Set(
    counted.filter(({ outcome }) => outcome === 'completed').map(({ story }) => story.transactionId),
  );
  return [...books.given.values()].flatMap((given) => {
    const { offerId } = given;
    const chosen = given.channels.map((channel) => `${given.offerVersion}/${channel}/chosen`);
    const said = given.said.flatMap(({ what, channel, offerVersion, transactionId }) => {
      if (what === 'removed') return [];
      const isFulfilled = what === 'accepted' && transactionId && completed.has(transactionId);
      const reached = [stages[what], ...(isFulfilled ? ['fulfilled'] : [])];
      return reached.map((stage) => `${offerVersion}/${channel}/${stage}`);
    });
    return [...new Set([...chosen, ...said])].map((name) => {
      const [version, channel = '', stage] = name.split('/');
      return { offerId, offerVersion: Number(version), channel, stage: stage as Stage['stage'] };
    });
  });
}

/** One customer and one offer, from the first time that only chance stood between them. */
export interface Trial {
  readonly offerId: string;
  readonly leadsTo: string | null;
  readonly promotes: Channel | null;
  readonly isHeldOut: boolean;
  readonly isRipe: boolean;
  readonly isConverted: boolean;
}

export function trialsIn(books: Books, counted: readonly Counted[]): Trial[] {
  const first = new Map<string, { customerId: string; offerId: string; atMs: number; isHeldOut: boolean }>();
  const met = [
    ...[...books.given.values()].map((given) => ({ ...given, isHeldOut: false })),
    ...books.withheld
      .filter(({ reason }) => reason === 'held-out' || reason === 'outranked')
      .map((withheld) => ({ ...withheld, isHeldOut: withheld.reason === 'held-out' })),
  ];
  for (const { customerId, offerId, atMs, isHeldOut } of met) {
    const name = `${customerId}/${offerId}`;
    if ((first.get(name)?.atMs ?? Number.POSITIVE_INFINITY) <= atMs) continue;
    first.set(name, { customerId, offerId, atMs, isHeldOut });
  }
  const done = Map.groupBy(
    counted.filter(({ outcome }) => outcome === 'completed'),
    ({ story }) => story.customer,
  );
  const leadsTo = new Map(
    counted.flatMap(({ story }) => (story.offer ? [[story.offer.offerId, story.kind] as const] : [])),
  );
  const promotes = new Map([...books.given.values()].map((given) => [given.offerId, given.promotes]));
  return [...first.values()].map(({ customerId, offerId, atMs, isHeldOut }) => {
    const kind = leadsTo.get(offerId) ?? null;
    const channel = promotes.get(offerId) ?? null;
    return {
      offerId,
      leadsTo: kind,
      promotes: channel,
      isHeldOut,
      isRipe: atMs + lakeLimits.offerTakesEffectMs <= books.asOfMs,
      isConverted: (done.get(customerId) ?? []).some(
        ({ story }) =>
          story.kind === kind &&
          (channel === null || story.startedOn === channel) &&
          story.startedAtMs > atMs &&
          story.startedAtMs <= atMs + lakeLimits.offerTakesEffectMs,
      ),
    };
  });
}
