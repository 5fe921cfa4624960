import { loadSession } from '../../../shared/aws/sessions/load-session.ts';
import { exchangeSwitchMessageRoute } from '../../../shared/contract/switch-routes.ts';
import { anOffer } from '../../support/an-offer.ts';
import { anAgent, helped, letDrive } from '../../support/assistance-walks.ts';
import { clients, machines } from '../../support/bank-under-test.ts';
import { type Claims, call } from '../../support/call.ts';
import {
  aCustomer,
  analyst,
  type Customer,
  marketing,
  network,
  operators,
} from '../../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  answered,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  enrolled,
  fromCurrent,
  signed,
  visiting,
} from '../../support/customer-walks.ts';
import type { Asker, Ground } from './ground.ts';

/** Somebody whose token was verified; functions are called with what it says. */
export interface ClaimsAsker extends Asker {
  readonly claims: Claims;
}

export type Scene = Ground<ClaimsAsker>;

/** Customers in the middle of everything that they can be in the middle of, and the bank's people beside them. */
export async function setScenes(): Promise<readonly Scene[]> {
  return Promise.all([prepared(), filledIn(), atTheMachine(), dispensing(), deposited(), assisted()]);
}

async function prepared(): Promise<Scene> {
  const customer = await aCustomer();
  const transactionId = await aPreparedWithdrawal(customer);
  await attached(customer.web);
  const loan = await begun(customer.web, 'loan-application');
  return scene(customer, { transactions: [loan, transactionId, loan], ...filling('loan') });
}

async function filledIn(): Promise<Scene> {
  const customer = await aCustomer();
  await enrolled(customer);
  await attached(customer.web);
  const withdrawal = await begun(customer.phone, 'cash-withdrawal');
  await answered(customer.phone, withdrawal, 'amount', fromCurrent(50_00));
  const transfer = await begun(customer.web, 'transfer');
  const { body } = await call('hand-over', {
    by: customer.web,
    path: { transactionId: transfer },
    body: { to: 'mobile' },
  });
  const drawn = await call('invite-customer', { by: network, path: { terminalId: machines.here } });
  const { qr, invitationId } = drawn.body;
  const approval = await signed(customer, withdrawal);
  return scene(customer, {
    transactions: [withdrawal, transfer],
    named: { ticket: [body.ticket], qr: [qr], invitationId: [invitationId], step: STEPS },
    bodies: { approveTransaction: [approval], readInvitation: [{ qr }], ...filling('payee').bodies },
  });
}

async function atTheMachine(): Promise<Scene> {
  const customer = await aCustomer();
  const { transactionId, visit } = await aWithdrawalAtTheMachine(customer);
  return scene(customer, { visit, transactions: [transactionId] });
}

async function dispensing(): Promise<Scene> {
  const customer = await aCustomer();
  const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer);
  return scene(customer, {
    visit,
    transactions: [transactionId],
    named: { authorizationId: [authorizationId] },
  });
}

async function deposited(): Promise<Scene> {
  const customer = await aCustomer();
  const { transactionId: counted, visit } = await aCountedDeposit(customer);
  const transactionId = await begun(network, 'cash-deposit', visit);
  return scene(customer, { visit, transactions: [transactionId, counted] });
}

async function assisted(): Promise<Scene> {
  const customer = await aCustomer();
  await enrolled(customer);
  await attached(customer.web);
  const transactionId = await begun(customer.web, 'card-replacement');
  const agent = await helped(customer, anAgent({ client: clients.branch, unit: 'branch-1' }));
  await letDrive(customer, agent, transactionId);
  const { assistance } = (await call('read-session', { by: customer.web })).body;
  return scene(customer, {
    transactions: [transactionId],
    agent,
    named: { assistanceId: [assistance?.assistanceId ?? ''] },
    ...filling('reason'),
  });
}

const STEPS = ['amount', 'approval', 'loan', 'payee', 'reason', 'delivery', 'fee', 'collect', 'count'];

interface Played {
  readonly transactions: readonly string[];
  readonly visit?: string;
  readonly agent?: { readonly by: Claims; readonly assistance: string };
  readonly named?: Readonly<Record<string, readonly unknown[]>>;
  readonly bodies?: Readonly<Record<string, readonly unknown[]>>;
}

async function scene(customer: Customer, played: Played): Promise<Scene> {
  const { transactions, visit = await visiting(customer), agent, named, bodies } = played;
  const { customerId, phone, web, cardToken, device } = customer;
  await attached(phone, web);
  const version = async () => (await loadSession(customerId)).session.version;
  const { session } = await loadSession(customerId);
  const asker = (name: string, claims: Claims, headers: Record<string, string> = {}): ClaimsAsker => ({
    name,
    claims,
    headers,
    scopes: claims.scope.split(' '),
    version,
  });
  const { helpCode } = (await call('draw-help-code', { by: phone })).body;
  const { exportId } = (
    await call('request-export', { by: analyst, body: { from: yesterday(), to: yesterday(), format: 'csv' } })
  ).body;
  return {
    askers: [
      asker('phone', phone),
      asker('web', web),
      asker('network', network, { 'staffetta-visit': visit }),
      ...(agent ? [asker('agent', agent.by, { 'staffetta-assistance': agent.assistance })] : []),
      { ...asker('another agent', anAgent()), isFor: ['openAssistance'] },
      asker('operators', operators),
      asker('marketing', marketing),
      asker('analyst', analyst),
    ],
    named: {
      transactionId: transactions,
      terminalId: [machines.here, machines.there],
      attachmentId: session.attachments.map(({ device: each }) => each),
      keyThumbprint: session.devices.map((each) => each.keyThumbprint),
      accountId: ['current', 'savings'],
      amountMinor: [50_00, 120_00, 20_00],
      currency: ['EUR'],
      customerId: [customerId],
      cardToken: [cardToken],
      helpCode: [helpCode],
      step: STEPS,
      verifiedAt: [new Date().toISOString()],
      Id: ['12345', machines.here],
      Tkn: [cardToken],
      TxDtTm: [new Date().toISOString()],
      TxRef: ['000123', '000124'],
      day: [yesterday()],
      from: [yesterday()],
      to: [yesterday(), new Date().toISOString().slice(0, 10)],
      name: ['balance'],
      offerId: [OFFER],
      exportId: [exportId],
      ...named,
    },
    // What is said of a machine stays said: of those at which people stand, nothing is.
    namedAt: {
      registerTerminal: { terminalId: ['atm-fuzz'] },
      reportCash: { terminalId: ['atm-fuzz', machines.elsewhere] },
    },
    bodies: {
      enrolDevice: [{ enrolment: await device.enrolment() }],
      answerStep: ANSWERS,
      saveDraft: ANSWERS.map(({ step, answer }) => ({ step, draft: answer })),
      startTransaction: KINDS.map((kind) => ({ kind, another: true })),
      beginVisit: [{ cardToken, verifiedAt: new Date().toISOString() }],
      openAssistance: [{ identifiedBy: 'help-code', helpCode }],
      exchangeSwitchMessage: [Buffer.from(exchangeSwitchMessageRoute.bytes.example, 'hex')],
      publishOffer: [anOffer({ offerId: OFFER, version: ++offersWritten })],
      acceptHandOver: (named?.['ticket'] ?? []).map((ticket) => ({ ticket })),
      countDeposit: [{ counted: { amountMinor: 50_00, currency: 'EUR' } }],
      completeWithdrawal: (named?.['authorizationId'] ?? []).map((authorizationId) => ({
        authorizationId,
        dispensed: { amountMinor: 120_00, currency: 'EUR' },
      })),
      handBack: [{ to: 'mobile' }],
      ...bodies,
    },
  };
}

const OFFER = 'fuzzed';
let offersWritten = 0;

const KINDS = ['cash-withdrawal', 'cash-deposit', 'transfer', 'loan-application', 'card-replacement'];

const ANSWERS = [
  { step: 'amount', answer: { accountId: 'current', amountMinor: 50_00 } },
  { step: 'payee', answer: { name: 'Bruno', iban: 'IT60X0542811101000000123456' } },
  { step: 'loan', answer: { purpose: 'car', amountMinor: 500_000, months: 24 } },
  { step: 'reason', answer: { reason: 'damaged' } },
  { step: 'delivery', answer: { deliverTo: 'branch' } },
  { step: 'fee', answer: { accountId: 'current', agreed: true } },
];

/** What is to be filled in at a step, or kept of it. */
function filling(at: string) {
  const right = ANSWERS.filter(({ step }) => step === at);
  return {
    bodies: { answerStep: right, saveDraft: right.map(({ step, answer }) => ({ step, draft: answer })) },
  };
}

const DAY_MS = 24 * 3600 * 1000;
const yesterday = (): string => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
