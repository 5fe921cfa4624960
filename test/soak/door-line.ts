import type { Line } from '../chaos/world/line.ts';
import { keptOf, verdictOf } from '../simulators/atm-network/http-line.ts';
import {
  type Advised,
  type Sending,
  Silence,
  type SwitchLine,
} from '../simulators/atm-network/switch-line.ts';
import { type Answered, call, type DoorName } from '../support/call.ts';
import { network } from '../support/customer-of-the-bank.ts';
import { amid } from './amid.ts';

const FAULT = 500;
const BUSY = 409;

/** The doors of the switch, called in this very process. */
export function doorLine(line: Line): SwitchLine {
  const through = <Name extends DoorName>(
    door: Name,
    body: unknown,
    { trouble }: Sending = {},
  ): Promise<Answered<Awaited<ReturnType<typeof call<Name>>>['body']>> =>
    amid(line, trouble, async () => heard(door, await call(door, { by: network, body }), trouble));

  return {
    ask: async (request, how) => verdictOf((await through('request-switch-withdrawal', request, how)).body),
    advise: async (kind, advice, how) =>
      advised(
        kind === 'completion'
          ? await through('advise-switch-completion', advice, how)
          : await through('advise-switch-reversal', advice, how),
      ),
    inquire: async (request) => {
      const { TxRspn } = (await through('inquire-switch', request)).body;
      return TxRspn.Prprd.map(({ SsnRef, TtlReqdAmt }) => ({ reference: SsnRef, money: TtlReqdAmt }));
    },
    askToKeep: async (request, how) => keptOf((await through('request-switch-deposit', request, how)).body),
    adviseKept: async (advice, how) => advised(await through('advise-switch-deposit', advice, how)),
  };
}

/** A bank in trouble may say that it failed, and one that is busy may ask to be asked again. Else both are faults. */
export function heard<Answer extends Answered<unknown>>(
  door: string,
  answer: Answer,
  trouble: number | undefined,
): Answer {
  if (answer.status === BUSY && answer.code === 'request-in-progress') throw new Silence('The bank is busy.');
  if (answer.status < FAULT) return answer;
  if (trouble !== undefined) throw new Silence('The bank failed.');
  throw new Error(`${door} failed: ${answer.text}`);
}

const advised = ({ problem }: Answered<unknown>): Advised =>
  problem ? { is: 'refused', why: problem.code } : { is: 'kept' };
