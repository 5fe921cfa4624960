import { MESSAGE_BYTES_MAX } from '../iso8583/message.ts';
import { CompletionAcknowledgement } from '../switch/canonical/completion-acknowledgement.ts';
import { CompletionAdvice } from '../switch/canonical/completion-advice.ts';
import { DepositCompletionAdvice } from '../switch/canonical/deposit-completion-advice.ts';
import { DepositRequest } from '../switch/canonical/deposit-request.ts';
import { DepositResponse } from '../switch/canonical/deposit-response.ts';
import { InquiryRequest } from '../switch/canonical/inquiry-request.ts';
import { InquiryResponse } from '../switch/canonical/inquiry-response.ts';
import { WithdrawalRequest } from '../switch/canonical/withdrawal-request.ts';
import { WithdrawalResponse } from '../switch/canonical/withdrawal-response.ts';
import { exampleMoney } from './parameters.ts';
import { pacedDoorsRefuse } from './problem.ts';
import type { Route } from './route.ts';

const machine = { Acqrr: { Id: '12345' }, ATM: { Id: 'atm-0042' } } as const;
const card = { Card: { Tkn: 'tok_anna-debit' } } as const;
const named = { TxDtTm: '2026-11-21T09:41:00.000Z', TxRef: '000123' } as const;
const nothing = { ...exampleMoney, amountMinor: 0 };

/** What an advice may meet while the same money is moving: it is to be sent again, as after silence. */
const forNow = ['request-in-progress', 'money-moving', 'cash-in-machine'] as const;

/** What every door of the switch touches: the session, the money, and the journal. */
const moving = ['sessions:write', 'ledger:write', 'journal:write'] as const;

export const exchangeSwitchMessageRoute = {
  function: 'exchange-switch-message',
  method: 'POST',
  path: '/switch/messages',
  summary: 'One ISO 8583 message of an ATM network, answered in kind.',
  scopes: ['terminal'],
  grants: [...moving, 'card-key:read'],
  guard: 'none',
  pace: 'fact',
  bytes: {
    description:
      'One message in the dialect that the network agreed, without a length before it. People may send it as hexadecimal.',
    max: MESSAGE_BYTES_MAX,
    example:
      '30383030383232303030303030303030303030303034303030303030303030303030303031313231303934313030303030303031333031',
  },
  answer: {
    status: 200,
    description: 'The response message. A decline is one, too.',
    mediaType: 'application/octet-stream',
  },
  refusals: ['message-malformed', 'network-unknown', ...pacedDoorsRefuse, ...forNow],
} as const satisfies Route;

export const requestSwitchWithdrawalRoute = {
  function: 'request-switch-withdrawal',
  method: 'POST',
  path: '/switch/withdrawals',
  summary: 'May this machine dispense? (ISO 20022 catp.001, answered by catp.002.)',
  scopes: ['terminal'],
  grants: moving,
  guard: 'none',
  body: WithdrawalRequest.meta({
    example: {
      Envt: { ...machine, ...card },
      Cntxt: { NtryMd: 'CICC' },
      Tx: { TxId: named, TtlReqdAmt: exampleMoney },
    },
  }),
  answer: {
    status: 200,
    description: 'Approved with a code and an amount, or declined with a reason. A repeat is answered alike.',
    schema: WithdrawalResponse,
  },
  refusals: ['network-unknown'],
} as const satisfies Route;

export const adviseSwitchCompletionRoute = {
  function: 'advise-switch-completion',
  method: 'POST',
  path: '/switch/completions',
  summary: 'What a machine dispensed: all of it, a part, or nothing. (catp.003, answered by catp.004.)',
  scopes: ['terminal'],
  grants: moving,
  guard: 'none',
  pace: 'fact',
  body: CompletionAdvice.meta({
    example: {
      Envt: machine,
      Cntxt: {},
      Tx: { TxId: named, TxSts: 'FULL', TtlAuthrsdAmt: exampleMoney, TtlPresntdAmt: exampleMoney },
    },
  }),
  answer: {
    status: 200,
    description: 'It is kept, and need not be sent again.',
    schema: CompletionAcknowledgement,
  },
  refusals: ['network-unknown', 'evidence-impossible', 'evidence-differs', ...forNow],
} as const satisfies Route;

export const adviseSwitchReversalRoute = {
  ...adviseSwitchCompletionRoute,
  function: 'advise-switch-reversal',
  path: '/switch/reversals',
  summary:
    'A withdrawal is taken back, in full or in part: also before it came. (catp.003, answered by catp.004.)',
  body: CompletionAdvice.meta({
    example: {
      Envt: machine,
      Cntxt: {},
      Tx: {
        TxId: named,
        TxSts: 'NONE',
        FailrRsn: 'TIMO',
        TtlAuthrsdAmt: exampleMoney,
        TtlPresntdAmt: nothing,
      },
    },
  }),
} as const satisfies Route;

export const requestSwitchDepositRoute = {
  function: 'request-switch-deposit',
  method: 'POST',
  path: '/switch/deposits',
  summary: 'May this machine keep the cash? (ISO 20022 catp.012, answered by catp.013.)',
  scopes: ['terminal'],
  grants: moving,
  guard: 'none',
  pace: 'fact',
  body: DepositRequest.meta({
    example: {
      Envt: { ...machine, ...card },
      Cntxt: { NtryMd: 'CICC' },
      Tx: { TxId: named, TtlCntdAmt: exampleMoney },
    },
  }),
  answer: {
    status: 200,
    description: 'Keep the cash and say what was kept, or give it back. A repeat is answered alike.',
    schema: DepositResponse,
  },
  refusals: ['network-unknown'],
} as const satisfies Route;

export const adviseSwitchDepositRoute = {
  ...adviseSwitchCompletionRoute,
  function: 'advise-switch-deposit',
  path: '/switch/deposit-completions',
  summary:
    'What a machine kept of a deposit: all of it, a part, or nothing. (catp.014, answered by catp.015.)',
  body: DepositCompletionAdvice.meta({
    example: {
      Envt: machine,
      Cntxt: {},
      Tx: { TxId: named, TxSts: 'FULL', TtlCntdAmt: exampleMoney, TtlAccptdAmt: exampleMoney },
    },
  }),
} as const satisfies Route;

export const inquireSwitchRoute = {
  function: 'inquire-switch',
  method: 'POST',
  path: '/switch/inquiries',
  summary: 'Which withdrawals wait for this card? (catp.006, answered by catp.007.)',
  scopes: ['terminal'],
  grants: ['sessions:read'],
  guard: 'none',
  pace: 'fact',
  body: InquiryRequest.meta({
    example: { Envt: { ...machine, ...card }, Cntxt: { NtryMd: 'CICC' }, Tx: { TxId: named } },
  }),
  answer: {
    status: 200,
    description: 'What was prepared and can be collected at this machine now, the oldest first.',
    schema: InquiryResponse,
  },
  refusals: ['network-unknown'],
} as const satisfies Route;

export const switchRoutes = [
  exchangeSwitchMessageRoute,
  requestSwitchWithdrawalRoute,
  adviseSwitchCompletionRoute,
  adviseSwitchReversalRoute,
  requestSwitchDepositRoute,
  adviseSwitchDepositRoute,
  inquireSwitchRoute,
] as const;
