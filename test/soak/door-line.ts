import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import type { WithdrawalResponse } from '../../shared/switch/canonical/withdrawal-response.ts';
import {
  type Advised,
  Silence,
  type SwitchLine,
  type Verdict,
} from '../simulators/atm-network/switch-line.ts';
import { type Answered, call, type DoorName } from '../support/call.ts';
import { network } from '../support/customer-of-the-bank.ts';

/** The doors of the switch, called in this very process. */
export const doorLine: SwitchLine = {
  ask: async (request) => verdictOf(await through('request-switch-withdrawal', request, ({ body }) => body)),
  advise: async (kind, advice) =>
    adviseThrough(kind === 'completion' ? 'advise-switch-completion' : 'advise-switch-reversal', advice),
  inquire: async (request) => {
    const { TxRspn } = await through('inquire-switch', request, ({ body }) => body);
    return TxRspn.Prprd.map(({ SsnRef, TtlReqdAmt }) => ({ reference: SsnRef, money: TtlReqdAmt }));
  },
};

/** Reasons that leave open what was done: for the network they are as good as no answer. */
const OPEN: readonly (string | undefined)[] = ['late', 'unavailable', 'system'];

export function verdictOf({ TxRspn }: WithdrawalResponse): Verdict {
  const { RspnToAuthstn, AuthstnCd = '' } = TxRspn.AuthstnRslt;
  if (TxRspn.TtlAuthrsdAmt) return { says: 'yes', money: TxRspn.TtlAuthrsdAmt, code: AuthstnCd };
  if (OPEN.includes(RspnToAuthstn.RspnRsn)) throw new Silence('The bank could not.');
  return { says: 'no', why: RspnToAuthstn.RspnRsn ?? 'without a reason' };
}

async function adviseThrough(
  door: 'advise-switch-completion' | 'advise-switch-reversal',
  advice: CompletionAdvice,
): Promise<Advised> {
  return through(door, advice, (answer) =>
    answer.problem ? { is: 'refused', why: answer.problem.code } : { is: 'kept' },
  );
}

const FAULT = 500;
const BUSY = 409;

async function through<Name extends DoorName, Read>(
  door: Name,
  body: unknown,
  read: (answer: Answered<Awaited<ReturnType<typeof call<Name>>>['body']>) => Read,
): Promise<Read> {
  const answer = await call(door, { by: network, body });
  if (answer.status >= FAULT) throw new Error(`${door} failed: ${answer.text}`);
  if (answer.status === BUSY && answer.code === 'request-in-progress') throw new Silence('The bank is busy.');
  return read(answer);
}
