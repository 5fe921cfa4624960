import { signWith } from '../simulators/device-key.ts';
import type { Insistent } from './insist.ts';

/** What became of a transaction, as the bank acknowledged it. */
export interface Told {
  readonly id: string;
  outcome: 'open' | 'cancelled' | 'completed';
  /** What the customer was charged, as they signed it. */
  chargedMinor: number;
}

/** Goes on until it is told to stop, and then ends what it has begun. */
export interface Worker {
  readonly who: Insistent;
  readonly told: readonly Told[];
  run(isOver: () => boolean): Promise<void>;
}

interface Shown {
  readonly id: string;
  readonly outcome?: string;
  readonly step?: {
    readonly draft?: { readonly serial?: string };
    readonly terms?: { readonly amountMinor: number };
  };
}

/** On the web: begins an application, has a draft kept many times over, looks whether the last is there, and gives it up. */
export function onTheWeb(who: Insistent): Worker {
  const told: Told[] = [];
  const DRAFTS = 4;
  return {
    who,
    told,
    run: async (isOver) => {
      await who.begin();
      while (!isOver()) {
        const { id } = await who.change<Shown>('start', 'POST', '/session/transactions', {
          kind: 'loan-application',
          another: true,
        });
        const one: Told = { id, outcome: 'open', chargedMinor: 0 };
        told.push(one);
        for (let serial = 1; serial <= DRAFTS; serial += 1) {
          await who.change('draft', 'PUT', `/session/transactions/${id}/draft`, {
            step: 'loan',
            draft: { serial: String(serial) },
          });
          const { step } = await who.read<Shown>(`/session/transactions/${id}`);
          const kept = Number(step?.draft?.serial ?? 0);
          if (kept !== serial)
            throw new Error(`Draft ${serial} of ${id} was acknowledged; ${kept} is there.`);
        }
        await who.change('cancel', 'POST', `/session/transactions/${id}/cancellation`);
        one.outcome = 'cancelled';
      }
    },
  };
}

/** On the phone: has a card replaced for a fee, which is signed for, and prepares cash that is never collected. */
export function onThePhone(who: Insistent): Worker {
  const told: Told[] = [];
  const begun = async (kind: string): Promise<Told> => {
    const { id } = await who.change<Shown>('start', 'POST', '/session/transactions', { kind, another: true });
    const one: Told = { id, outcome: 'open', chargedMinor: 0 };
    told.push(one);
    return one;
  };
  const answer = (id: string, step: string, said: object) =>
    who.change<Shown>(`answer ${step}`, 'POST', `/session/transactions/${id}/answers`, {
      step,
      answer: said,
    });
  const approve = async ({ id, step }: Shown): Promise<Shown> => {
    if (!who.key) throw new Error('The phone has no key.');
    const approval = await signWith(who.key, 'staffetta-approval+jwt', { ...step?.terms });
    return who.change<Shown>('approve', 'POST', `/session/transactions/${id}/approval`, { approval });
  };
  const replaceCard = async () => {
    const one = await begun('card-replacement');
    await answer(one.id, 'reason', { reason: 'damaged' });
    await answer(one.id, 'delivery', { deliverTo: 'branch' });
    const asked = await answer(one.id, 'fee', { accountId: 'current', agreed: true });
    await approve(asked);
    one.outcome = 'completed';
    one.chargedMinor = asked.step?.terms?.amountMinor ?? 0;
  };
  const prepareInVain = async () => {
    const one = await begun('cash-withdrawal');
    await approve(await answer(one.id, 'amount', { accountId: 'current', amountMinor: 50_00 }));
    await who.change('cancel', 'POST', `/session/transactions/${one.id}/cancellation`);
    one.outcome = 'cancelled';
  };
  return {
    who,
    told,
    run: async (isOver) => {
      await who.begin();
      for (let turn = 0; !isOver(); turn += 1) await (turn % 2 === 0 ? replaceCard() : prepareInVain());
    },
  };
}
