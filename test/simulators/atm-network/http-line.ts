import type { DepositResponse } from '../../../shared/switch/canonical/deposit-response.ts';
import type { InquiryResponse } from '../../../shared/switch/canonical/inquiry-response.ts';
import type { WithdrawalResponse } from '../../../shared/switch/canonical/withdrawal-response.ts';
import { type Advised, type Kept, Silence, type SwitchLine, type Verdict } from './switch-line.ts';

export interface HttpLineOptions {
  /** The bank's API. */
  readonly url: string;
  readonly token: () => Promise<string> | string;
}

/** A modern network's line to the bank: the same messages with the names of ISO 20022, as JSON over HTTPS. */
export function httpLine({ url, token }: HttpLineOptions): SwitchLine {
  const post = async (path: string, body: unknown, hangUp = false): Promise<Response> => {
    const answer = fetch(`${url}/switch/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
    }).catch((cause) => {
      throw new Silence('Nobody answered.', { cause });
    });
    if (!hangUp) return requireHeard(await answer);
    answer.catch(() => undefined);
    throw new Silence('The line was dropped.');
  };
  return {
    ask: async (request, { hangUp } = {}) =>
      verdictOf((await read(await post('withdrawals', request, hangUp))) as WithdrawalResponse),
    advise: async (kind, advice, { hangUp } = {}) =>
      advisedBy(await post(kind === 'completion' ? 'completions' : 'reversals', advice, hangUp)),
    inquire: async (request) => {
      const { TxRspn } = (await read(await post('inquiries', request))) as InquiryResponse;
      return TxRspn.Prprd.map(({ SsnRef, TtlReqdAmt }) => ({ reference: SsnRef, money: TtlReqdAmt }));
    },
    askToKeep: async (request, { hangUp } = {}) =>
      keptOf((await read(await post('deposits', request, hangUp))) as DepositResponse),
    adviseKept: async (advice, { hangUp } = {}) =>
      advisedBy(await post('deposit-completions', advice, hangUp)),
  };
}

const ANSWERED_WITHIN_MS = 15_000;
const FAULT = 500;
const BUSY = 409;
const TOO_MANY = 429;

/** Reasons that leave open what was done: for the network they are as good as no answer. */
const OPEN: readonly (string | undefined)[] = ['late', 'unavailable', 'system'];

/** What an answer to a withdrawal allows. */
export function verdictOf({ TxRspn }: WithdrawalResponse): Verdict {
  const { RspnToAuthstn, AuthstnCd = '' } = TxRspn.AuthstnRslt;
  if (TxRspn.TtlAuthrsdAmt) return { says: 'yes', money: TxRspn.TtlAuthrsdAmt, code: AuthstnCd };
  if (OPEN.includes(RspnToAuthstn.RspnRsn)) throw new Silence('The bank could not.');
  return { says: 'no', why: RspnToAuthstn.RspnRsn ?? 'without a reason' };
}

/** What an answer to a deposit allows. */
export function keptOf({ Cntxt, TxRspn }: DepositResponse): Kept {
  const { Rspn, RspnRsn = 'without a reason' } = TxRspn.AuthstnRslt.RspnToAuthstn;
  if (Rspn === 'APPR') return { says: 'yes', reference: Cntxt.SsnRef ?? '' };
  if (OPEN.includes(RspnRsn)) throw new Silence('The bank could not.');
  return { says: 'no', why: RspnRsn };
}

function requireHeard(response: Response): Response {
  if (response.status >= FAULT || response.status === TOO_MANY)
    throw new Silence(`Status ${response.status}.`);
  return response;
}

async function read(response: Response): Promise<unknown> {
  if (response.ok) return response.json();
  throw new Error(`The bank refused a right request with ${response.status}: ${await response.text()}`);
}

async function advisedBy(response: Response): Promise<Advised> {
  if (response.ok) return { is: 'kept' };
  const { code } = (await response.json()) as { code?: string };
  if (response.status === BUSY && code === 'request-in-progress') throw new Silence('The bank is busy.');
  return { is: 'refused', why: code ?? String(response.status) };
}
