import { problemOf } from '../../client/problem.ts';
import type { Staffetta } from '../../client/staffetta.ts';
import { type AskedInVain, type CashIn, type CashOut, type Debt, nothingYet } from './debt.ts';
import { type Entry, type Journal, newKey } from './journal.ts';

/** What speaks for a visit, or, without a pass, for the network. */
export type Speak = (pass?: string) => Staffetta;

/**
 * Says what the journal owes, the oldest first, until nothing is due. Stops where nobody answers; what is left is due
 * the next time.
 */
export async function payDebts(journal: Journal, speak: Speak, terminalId: string): Promise<void> {
  for (let entry = journal.due(); entry; entry = journal.due()) {
    const isHeard = await say(entry, speak, terminalId, journal).catch(() => false);
    if (!isHeard) return;
    journal.paid(entry.key);
  }
}

/** Whether the bank has heard it. A refusal is an answer: it will be the same however often it is said. */
async function say(entry: Entry, speak: Speak, terminalId: string, journal: Journal): Promise<boolean> {
  const { debt } = entry;
  switch (debt.is) {
    case 'prepared':
      return isAnswered(await sayOfPrepared(entry, debt, speak(debt.pass), terminalId));
    case 'walk-up':
      return isAnswered(await sayOfWalkUp(debt, speak()));
    case 'cash-in':
      return isAnswered(await sayOfCashIn(entry, debt, speak(debt.pass), terminalId));
    case 'asked-in-vain':
      return askToTakeBack(entry, debt, speak(debt.pass), terminalId, journal);
  }
}

type Said<Is extends Debt['is']> = Extract<Debt, { is: Is }>;

function sayOfPrepared(
  { key }: Entry,
  { transactionId, authorizationId, presented, because }: Said<'prepared'>,
  bank: Staffetta,
  terminalId: string,
) {
  const params = { path: { terminalId, transactionId }, header: { 'Idempotency-Key': key } };
  return presented.amountMinor === 0
    ? bank.POST('/terminals/{terminalId}/withdrawals/{transactionId}/reversal', {
        params,
        body: { authorizationId, reason: because },
      })
    : bank.POST('/terminals/{terminalId}/withdrawals/{transactionId}/completion', {
        params,
        body: { authorizationId, dispensed: presented },
      });
}

/** ISO 20022 catp.003. The names are the withdrawal's own, so it needs no key. */
function sayOfWalkUp({ request, authorized, presented, because }: Said<'walk-up'>, bank: Staffetta) {
  const nothing = presented.amountMinor === 0;
  const part = presented.amountMinor < authorized.amountMinor;
  const { Acqrr, ATM } = request.Envt;
  const body = {
    Envt: { Acqrr, ATM },
    Cntxt: {},
    Tx: {
      TxId: request.Tx.TxId,
      TxSts: nothing ? ('NONE' as const) : part ? ('PART' as const) : ('FULL' as const),
      ...(part && { FailrRsn: failureOf[because] }),
      TtlAuthrsdAmt: authorized,
      TtlPresntdAmt: presented,
    },
  };
  return nothing ? bank.POST('/switch/reversals', { body }) : bank.POST('/switch/completions', { body });
}

/** ISO 20022, code set FailureReason7. */
const failureOf = {
  malfunction: 'MALF',
  timeout: 'CUTO',
  'customer-cancelled': 'CUCL',
  'unable-to-deliver': 'USND',
  'response-too-late': 'LATE',
} as const satisfies Record<CashOut['because'], string>;

async function sayOfCashIn(
  { key }: Entry,
  { transactionId, counted }: CashIn,
  bank: Staffetta,
  terminalId: string,
) {
  if (counted.amountMinor === 0) return giveUp(transactionId, bank);
  return bank.POST('/terminals/{terminalId}/deposits/{transactionId}/count', {
    params: { path: { terminalId, transactionId }, header: { 'Idempotency-Key': key } },
    body: { counted },
  });
}

/** The power failed before anything was put in: nobody waits for the count of this deposit. */
async function giveUp(transactionId: string, bank: Staffetta) {
  const { response } = await bank.GET('/session');
  return bank.POST('/session/transactions/{transactionId}/cancellation', {
    params: { path: { transactionId }, header: { 'If-Match': response.headers.get('etag') ?? '"0"' } },
  });
}

/** The very request again: whatever became of the first, this answer says so, and nothing comes out of it. */
async function askToTakeBack(
  { key }: Entry,
  { transactionId, pass, ifMatch, agreed }: AskedInVain,
  bank: Staffetta,
  terminalId: string,
  journal: Journal,
): Promise<boolean> {
  const result = await bank.POST('/terminals/{terminalId}/withdrawals', {
    params: { path: { terminalId }, header: { 'If-Match': ifMatch, 'Idempotency-Key': key } },
    body: { transactionId, ...(agreed.length > 0 && { consents: [...agreed] }) },
  });
  const { data } = result;
  if (data) {
    const took = newKey();
    const { authorizationId, dispense } = data;
    const takesBack = { ...nothingYet(dispense), because: 'response-too-late' } as const;
    journal.open(took, { is: 'prepared', transactionId, authorizationId, pass, ...takesBack });
    journal.owe(took);
  }
  return isAnswered(result);
}

const FOR_NOW = ['request-in-progress', 'money-moving', 'cash-in-machine', 'evidence-unfinished'];
const TOKEN_REFUSED = 401;
const TOO_MANY = 429;
const FAULT = 500;

function isAnswered(result: { error?: unknown; response: Response }): boolean {
  const { status } = result.response;
  if (status === TOKEN_REFUSED || status === TOO_MANY || status >= FAULT) return false;
  const code = problemOf(result)?.code;
  return code === undefined || !FOR_NOW.includes(code);
}
