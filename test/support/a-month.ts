import type { Channel } from '../../shared/channel/channel.ts';
import type { Fact } from '../../shared/measures/fact.ts';
import type { Kind } from '../../shared/transaction/kind.ts';
import { at, factsOf, type Happened, transaction } from './facts.ts';

/**
 * Some weeks of a small bank, with a bit of everything, as facts. Which of it happens to whom is drawn from numbers, so
 * the same numbers tell the same.
 */
export function aMonth(draw: () => number, transactions: number): Fact[] {
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(draw() * items.length)] ?? items[0];
  const happened = Array.from({ length: transactions }, (_, n) => aStory(n, draw, pick)).flat();
  return factsOf(...happened);
}

type Pick = <Item>(items: readonly [Item, ...Item[]]) => Item;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

function aStory(n: number, draw: () => number, pick: Pick): Happened[] {
  const customer = `customer-${Math.floor(draw() * 12)}`;
  const kind = pick<Kind>(['transfer', 'cash-withdrawal']);
  const each = transaction(`t${n}`, kind, customer);
  let nowMs = at(1 + Math.floor(draw() * 20)) + Math.floor(draw() * 600) * MINUTE_MS;
  // What happens in one commit happens at one time: then only the sequence tells what came first.
  const later = (minutes = 10) => {
    nowMs += Math.floor(draw() * minutes) * MINUTE_MS;
    return nowMs;
  };
  const chance = (of: number) => draw() < of;
  let channel = pick<Channel>(['web', 'mobile']);
  const startedAtMs = nowMs;
  const told: Happened[] = [each.started(nowMs, channel)];
  for (const step of kind === 'transfer' ? ['payee', 'amount'] : ['amount']) {
    if (chance(0.4)) {
      told.push(each.laidDown(later(), channel, step));
      if (chance(0.3)) return [...told, ...anEnd()];
      channel = pick<Channel>(['web', 'mobile']);
      told.push(each.takenUp(later(200), channel, undefined, step));
    }
    if (chance(0.3)) {
      told.push(each.offeredTo(later(), channel, 'mobile'));
      if (chance(0.3)) told.push(each.notHandedOver(nowMs + 1_000, 'mobile', 'wrong-ticket'));
      if (chance(0.7)) {
        told.push(each.takenUp(nowMs + 30_000, 'mobile', channel, step));
        channel = 'mobile';
      }
    }
    told.push(each.answered(later(), channel, step, step === 'payee' ? 'amount' : 'approval'));
  }
  told.push(each.approved(later(), 'mobile'));
  if (kind === 'cash-withdrawal') {
    told.push(each.takenUp(later(100), 'atm', 'mobile', 'collection'), each.authorized(later(1), `a${n}`));
    if (chance(0.2)) return told;
    told.push(
      chance(0.2) ? each.reversed(later(3), `a${n}`) : each.dispensed(later(3), `a${n}`, 'FULL', 5_000),
    );
  }
  return [...told, ...anEnd()];

  function anEnd(): Happened[] {
    if (chance(0.1)) return [];
    if (chance(0.3))
      return [
        each.warned(startedAtMs + DAY_MS - 2 * 60 * MINUTE_MS, startedAtMs + DAY_MS),
        each.expired(startedAtMs + DAY_MS, startedAtMs + DAY_MS - 2 * 60 * MINUTE_MS),
      ];
    if (chance(0.1)) return [each.cancelled(later(), channel)];
    if (chance(0.05)) return [each.declined(later(), 'funds-insufficient')];
    const end = each.completed(later());
    return chance(0.5)
      ? [end, each.judged(nowMs + 4 * 60 * MINUTE_MS, 1 + Math.floor(draw() * 5), 'easy')]
      : [end];
  }
}
