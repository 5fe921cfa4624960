import type { Phone } from '../phone.ts';
import { SaidNo } from '../said-no.ts';
import type { Hand } from './world.ts';

const ACCOUNT = 'current';
const STEPS_BACK_MAX = 3;

/** A customer's hand on a phone that speaks to a running bank. What machines did meanwhile is read before each act. */
export function phoneHand(phone: Phone): Hand {
  const takeBack = async (id: string) => {
    await phone.session();
    await phone.takeOver(id).catch(notNow);
  };
  return {
    prepare: (amountMinor) =>
      orNothing(async () => {
        await phone.session();
        const { id } = await phone.start('cash-withdrawal', true);
        await phone.approve(await phone.answer(id, 'amount', { accountId: ACCOUNT, amountMinor }));
        return id;
      }),
    cancel: (reference) =>
      yes(async () => {
        await takeBack(reference);
        await phone.cancel(reference);
      }),
    change: (reference, amountMinor) =>
      yes(async () => {
        await takeBack(reference);
        for (let back = 0; back < STEPS_BACK_MAX; back += 1) {
          if ((await phone.transaction(reference)).step?.name === 'amount') break;
          await phone.stepBack(reference);
        }
        await phone.approve(await phone.answer(reference, 'amount', { accountId: ACCOUNT, amountMinor }));
      }),
    allocate: (depositId) =>
      yes(async () => {
        await takeBack(depositId);
        await phone.answer(depositId, 'allocation', { accountId: ACCOUNT });
      }),
  };
}

function notNow(error: unknown): void {
  if (!(error instanceof SaidNo)) throw error;
}

const yes = async (deed: () => Promise<unknown>): Promise<boolean> =>
  (await orNothing(() => deed().then(() => true))) === true;

async function orNothing<Done>(deed: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await deed();
  } catch (error) {
    notNow(error);
    return undefined;
  }
}
