import { Refusal } from '../../shared/refusal/refusal.ts';
import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import type { DepositCompletionAdvice } from '../../shared/switch/canonical/deposit-completion-advice.ts';
import { declineReasonOf } from '../../shared/switch/decline-reason-of.ts';
import type { SwitchAnswer } from '../../shared/switch/switch-answer.ts';
import type { SwitchRequest } from '../../shared/switch/switch-request.ts';
import { answerDeposit } from './answer-deposit.ts';
import { answerInquiry } from './answer-inquiry.ts';
import { answerOutcome } from './answer-outcome.ts';
import { answerWithdrawal } from './answer-withdrawal.ts';
import { passes } from './passes.ts';
import type { Said } from './settle-in-session.ts';
import type { SwitchCaller } from './switch-caller.ts';

/** Answers everything that a network can say, whichever language it said it in. */
export async function answerSwitch(by: SwitchCaller, asked: SwitchRequest): Promise<SwitchAnswer> {
  switch (asked.type) {
    case 'withdrawal':
      return { type: 'withdrawal', response: await answerWithdrawal(by, asked.request) };
    case 'deposit':
      return { type: 'deposit', response: await answerDeposit(by, asked.request) };
    case 'inquiry':
      return { type: 'inquiry', response: await answerInquiry(by, asked.request) };
    case 'completion':
    case 'reversal':
      return acknowledged(by, asked.advice, asked.type);
    case 'deposit-outcome':
      return acknowledged(by, asked.advice, asked.said);
    case 'network':
      return { type: 'network' };
  }
}

async function acknowledged(
  by: SwitchCaller,
  advice: CompletionAdvice | DepositCompletionAdvice,
  said: Said,
): Promise<SwitchAnswer> {
  try {
    return { type: 'acknowledgement', acknowledgement: await answerOutcome(by, advice, said) };
  } catch (error) {
    if (!(error instanceof Refusal) || passes(error)) throw error;
    return {
      type: 'reject',
      reject: { RjctRsn: 'IMSG', RspnRsn: declineReasonOf(error.code), AddtlInf: error.message },
    };
  }
}
