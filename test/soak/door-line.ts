import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import { verdictOf } from '../simulators/atm-network/http-line.ts';
import { type Advised, Silence, type SwitchLine } from '../simulators/atm-network/switch-line.ts';
import { type Answered, call, type DoorName } from '../support/call.ts';
import { network } from '../support/customer-of-the-bank.ts';
import { fallingOver } from './falling-over.ts';

/** The doors of the switch, called in this very process. */
export const doorLine: SwitchLine = {
  ask: (request, { crash } = {}) =>
    fallingOver(crash, async () =>
      verdictOf(await through('request-switch-withdrawal', request, ({ body }) => body)),
    ),
  advise: (kind, advice, { crash } = {}) =>
    fallingOver(crash, () =>
      adviseThrough(kind === 'completion' ? 'advise-switch-completion' : 'advise-switch-reversal', advice),
    ),
  inquire: async (request) => {
    const { TxRspn } = await through('inquire-switch', request, ({ body }) => body);
    return TxRspn.Prprd.map(({ SsnRef, TtlReqdAmt }) => ({ reference: SsnRef, money: TtlReqdAmt }));
  },
};

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
