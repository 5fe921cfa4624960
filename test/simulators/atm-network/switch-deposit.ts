import { completionStatus } from '../../../shared/switch/canonical/completion-advice.ts';
import type { DepositCompletionAdvice } from '../../../shared/switch/canonical/deposit-completion-advice.ts';
import type { DepositRequest } from '../../../shared/switch/canonical/deposit-request.ts';
import { keyOf, keyText } from '../../../shared/switch/canonical/transaction-key.ts';
import { unlessSilent } from './bad-line.ts';
import type { Deposit, Insert } from './deposits.ts';
import { inWords } from './in-words.ts';
import type { Fate } from './life.ts';
import { envelope, newId } from './naming.ts';
import type { Surroundings } from './surroundings.ts';
import type { Advised, Sending } from './switch-line.ts';
import { coming } from './visit.ts';

/** The machine counts, and holds the notes until its network has heard that it may keep them. Else it gives them back. */
export async function switchDeposit(
  around: Surroundings,
  { machine, amountMinor, fate, asksAgain, keeps }: Insert,
): Promise<Deposit | undefined> {
  const { world, book, agreed, tell } = around;
  const counted = { amountMinor, currency: 'EUR' };
  const request: DepositRequest = {
    Envt: envelope(world, machine),
    Cntxt: { NtryMd: 'CICC' },
    Tx: { TxId: newId(world), TtlCntdAmt: counted },
  };
  const name = inWords.machine(request.Envt.ATM.Id);
  tell(name, `It counts ${inWords.money(counted)}, and asks whether it may keep it.`);
  const asked = (its: Fate, again: boolean) =>
    firstOf(around, its, (how) => world.line.askToKeep(request, { ...how, again }));
  const heard = (await asked(fate, false)) ?? (asksAgain ? await asked('heard', true) : undefined);
  if (heard?.says === 'no')
    return void tell(name, `The bank says no (${heard.why}). It gives the notes back.`);
  const keptMinor = heard ? coming(amountMinor, keeps) : 0;
  if (heard) book.swallow({ machine: request.Envt.ATM.Id, depositId: keyText(keyOf(request)), keptMinor });
  const kept = inWords.money({ ...counted, amountMinor: keptMinor });
  tell(name, heard ? `It keeps ${kept}.` : 'Nobody said that it may: it gives the notes back.');

  let isSettled = keptMinor === amountMinor && agreed.completesBy === 'silence';
  return {
    reference: heard?.reference,
    key: keyOf(request),
    countedMinor: amountMinor,
    keptMinor,
    get isSettled() {
      return isSettled;
    },
    report: async (its) => {
      const answer = await advise(around, adviceOf(request, keptMinor), its);
      if (!answer) return tell(name, 'The bank does not answer what became of the notes.');
      isSettled = true;
      if (answer.is === 'refused') {
        around.complain(`A true word of ${keyText(keyOf(request))} was refused: ${answer.why}.`);
      }
      tell(name, 'The bank knows what became of the notes.');
    },
  };
}

const advise = (
  around: Surroundings,
  advice: DepositCompletionAdvice,
  fate: Fate,
): Promise<Advised | undefined> => firstOf(around, fate, (how) => around.world.line.adviseKept(advice, how));

async function firstOf<Answer>(
  { line }: Surroundings,
  fate: Fate,
  message: (how: Sending) => Promise<Answer>,
): Promise<Answer | undefined> {
  let answers: Answer[] = [];
  await unlessSilent(
    line.send(fate, message).then((heard) => {
      answers = heard;
    }),
  );
  return answers[0];
}

function adviceOf({ Envt, Tx }: DepositRequest, keptMinor: number): DepositCompletionAdvice {
  const { Card: _, ...machine } = Envt;
  const kept = { ...Tx.TtlCntdAmt, amountMinor: keptMinor };
  return {
    Envt: machine,
    Cntxt: {},
    Tx: {
      TxId: Tx.TxId,
      TxSts: completionStatus(kept, Tx.TtlCntdAmt),
      ...(keptMinor === 0 && { FailrRsn: 'TIMO' as const }),
      TtlCntdAmt: Tx.TtlCntdAmt,
      TtlAccptdAmt: kept,
    },
  };
}
