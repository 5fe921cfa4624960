import type { Line } from '../chaos/world/line.ts';
import type { Hand } from '../simulators/atm-network/world.ts';
import { type Answered, type Asked, call, type DoorName } from '../support/call.ts';
import { type Customer, network } from '../support/customer-of-the-bank.ts';
import { answered, begun, confirmationOf, enrolled, fromCurrent, signed } from '../support/customer-walks.ts';
import { amid } from './amid.ts';

const STEPS_BACK_MAX = 3;
const FAULT = 500;

/**
 * A customer's hand on the phone, at the doors of this process. A "no" ends what the hand is doing, and leaves it where
 * it is, as people do.
 */
export async function handOf(line: Line, customer: Customer): Promise<Hand> {
  await enrolled(customer);
  const by = customer.phone;
  const onTransaction = (door: DoorName, transactionId: string, asked: Asked = {}) =>
    call(door, { by, path: { transactionId }, ...asked });

  const approve = async (transactionId: string) =>
    done(
      await onTransaction('approve-transaction', transactionId, {
        body: await signed(customer, transactionId),
      }),
    );
  const takeBack = (transactionId: string) => onTransaction('take-over', transactionId).then(done, notNow);
  const orNothing = <Done>(deed: () => Promise<Done>) => unlessRefused(() => amid(line, undefined, deed));
  const yes = async (deed: () => Promise<unknown>): Promise<boolean> =>
    (await orNothing(async () => {
      await deed();
      return true;
    })) === true;

  return {
    prepare: (amountMinor) =>
      orNothing(async () => {
        const transactionId = await begun(by, 'cash-withdrawal');
        await answered(by, transactionId, 'amount', fromCurrent(amountMinor));
        await approve(transactionId);
        return transactionId;
      }),

    cancel: (reference) =>
      yes(async () => {
        await takeBack(reference);
        done(await onTransaction('cancel-transaction', reference));
      }),

    change: (reference, amountMinor) =>
      yes(async () => {
        await takeBack(reference);
        for (let back = 0; back < STEPS_BACK_MAX; back += 1) {
          const { body } = await call('read-transaction', { by, path: { transactionId: reference } });
          if (body.step?.name === 'amount') break;
          done(await onTransaction('step-back', reference));
        }
        await answered(by, reference, 'amount', fromCurrent(amountMinor));
        await approve(reference);
      }),

    confirm: (terminalId, reference) =>
      yes(async () => {
        await takeBack(reference);
        const { qr } = (await call('invite-customer', { by: network, path: { terminalId } })).body;
        const body = await confirmationOf(customer, qr, reference);
        done(await call('answer-invitation', { by, body }));
      }),

    allocate: (depositId) =>
      yes(async () => {
        await takeBack(depositId);
        await answered(by, depositId, 'allocation', { accountId: 'current' });
      }),
  };
}

/** The bank said no, as it may. */
class SaidNo extends Error {
  override readonly name = 'SaidNo';
}

function done(answer: Answered<unknown>): void {
  if (answer.status >= FAULT) throw new Error(`A door failed: ${answer.text}`);
  if (answer.problem) throw new SaidNo(answer.problem.code);
}

const isNo = (error: unknown): boolean =>
  error instanceof SaidNo || (error instanceof Error && / answered 4[0-9][0-9]: /.test(error.message));

function notNow(error: unknown): void {
  if (!isNo(error)) throw error;
}

async function unlessRefused<Done>(deed: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await deed();
  } catch (error) {
    notNow(error);
    return undefined;
  }
}
