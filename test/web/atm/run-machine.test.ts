import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal } from '../../../web/atm/bank/journal.ts';
import { machineAtBank } from '../../../web/atm/bank/machine-at-bank.ts';
import { runMachine } from '../../../web/atm/run-machine.ts';
import { aDisk } from './a-disk.ts';

const transactionId = 't000004-9f86d08188';
const terminalId = 'atm-0042';
const site = `/terminals/${terminalId}`;
const amount = { currency: 'EUR', amountMinor: 120_00 };
/** More than a second: the machine would have asked again. */
const SLOW_MS = 2_500;

/** A bank whose customer has confirmed on the phone, which says all that to a machine slowly. */
const says: Record<string, unknown> = {
  [`POST ${site}/invitations`]: { invitationId: 'i-1', qr: 'a.signed.text' },
  [`GET ${site}/invitations/i-1`]: { state: 'confirmed', pass: 'a.pass', transactionId },
  'GET /session': { preferences: { language: 'en' } },
  [`POST /session/transactions/${transactionId}/take-over`]: {},
  [`POST ${site}/withdrawals`]: { authorizationId: 'a000009-60303ae22b', dispense: amount },
  [`POST ${site}/withdrawals/${transactionId}/completion`]: {},
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a machine at a slow bank', () => {
  it('asks one question at a time whether the phone has confirmed, and says what came out of its mouth', async () => {
    const { machine, heard } = aMachine();
    machine.wake();
    await vi.advanceTimersByTimeAsync(0);

    machine.touch({ is: 'side-key', key: 'R4' });
    await vi.advanceTimersByTimeAsync(6 * SLOW_MS);
    expect(machine.state().at).toBe('cash-in-mouth');
    machine.touch({ is: 'notes-taken' });
    await vi.advanceTimersByTimeAsync(SLOW_MS);

    expect(heard.map(({ asked }) => asked)).toEqual(Object.keys(says));
    expect(heard.at(-1)?.body).toMatchObject({ dispensed: amount });
    machine.stop();
  });
});

function aMachine() {
  const heard: { readonly asked: string; readonly body: unknown }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const asked = `${request.method} ${new URL(request.url).pathname}`;
    heard.push({
      asked,
      body: request.method === 'GET' ? undefined : await request.json().catch(() => undefined),
    });
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return asked in says ? Response.json(says[asked]) : new Response(null, { status: 404 });
  };
  const journal = openJournal(aDisk(), terminalId);
  const machine = runMachine({
    atBank: machineAtBank({
      terminalId,
      url: 'https://bank.example',
      token: async () => 'a.token',
      journal,
      fetch,
    }),
    journal,
    countOut: async (money) => money,
    print: () => undefined,
    report: async () => ({ is: 'told', that: 'in-service' }),
    changed: () => undefined,
  });
  return { machine, heard };
}
