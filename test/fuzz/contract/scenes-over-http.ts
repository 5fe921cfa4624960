import { join } from 'node:path';
import bank from '../../../infra/local/seed/bank.json' with { type: 'json' };
import customers from '../../../infra/local/seed/customers.json' with { type: 'json' };
import staff from '../../../infra/local/seed/staff.json' with { type: 'json' };
import { Atm } from '../../simulators/atm.ts';
import type { Customer, System } from '../../simulators/customer-channel.ts';
import { newDeviceKey, signWith } from '../../simulators/device-key.ts';
import { Phone } from '../../simulators/phone.ts';
import {
  signIn,
  signInAnalyst,
  signInMarketing,
  signInNetwork,
  signInOperators,
  signInPerson,
} from '../../simulators/sign-in.ts';
import { WebBank } from '../../simulators/web-bank.ts';
import type { Asker, Ground } from './ground.ts';

/** Somebody with a token, as the identity provider gave it out. */
export interface TokenAsker extends Asker {
  readonly token: string;
}

export type SceneOverHttp = Ground<TokenAsker>;

export interface Site extends System {
  readonly dataFolder: string;
}

/** So few attachments and devices that a customer has room for those of the next scene. */
const MACHINE = 'atm-0042';

/** Customers of the seed, each with a prepared withdrawal and an application, who stand at a machine, and the bank's people. */
export async function setScenesOverHttp(site: Site): Promise<readonly SceneOverHttp[]> {
  const scenes: SceneOverHttp[] = [];
  for (const { customerId, passcode } of customers.slice(0, 4)) {
    scenes.push(await sceneOf(site, { customerId, passcode }));
  }
  return scenes;
}

async function sceneOf(site: Site, customer: Customer): Promise<SceneOverHttp> {
  const { issuer, url, dataFolder } = site;
  const keyFile = (name: string) => join(dataFolder, 'identity', `${name}-key.json`);
  const phone = await Phone.open(site, customer);
  await clear(phone);
  await phone.enrol();
  const web = await WebBank.open(site, customer);
  const loan = await web.start('loan-application', true);
  await phone.session();
  const withdrawal = await phone.start('cash-withdrawal', true);
  const asked = await phone.answer(withdrawal.id, 'amount', { accountId: 'current', amountMinor: 20_00 });
  const approval = await signWith(phone.key ?? (await newDeviceKey()), 'staffetta-approval+jwt', {
    ...asked.step?.terms,
  });
  const atm = await Atm.switchedOn({ ...site, keyFile: keyFile('atm-network') }, MACHINE);
  const cardToken = `tok_${customer.customerId.slice(2)}-debit`;
  const { pass } = await atm.readCard(cardToken);
  const member = staff.find(({ unit }) => unit.startsWith('branch'));
  const [web2, phone2, network, operators, marketing, analyst, agent] = await Promise.all([
    signIn({ issuer, channel: 'web', ...customer }),
    signIn({ issuer, channel: 'mobile', ...customer }),
    signInNetwork({ issuer, keyFile: keyFile('atm-network') }),
    signInOperators({ issuer, keyFile: keyFile('operations') }),
    signInMarketing({ issuer, keyFile: keyFile('marketing') }),
    signInAnalyst({ issuer, keyFile: keyFile('analyst') }),
    signInPerson({
      issuer,
      clientId: 'staffetta-branch',
      scope: 'openid assist',
      person: member?.staffId ?? '',
      passcode: member?.passcode ?? '',
    }),
  ]);
  const reader = { authorization: `Bearer ${web2.accessToken}` };
  const version = async (): Promise<number> => {
    const answer = await fetch(`${url}/session`, { headers: reader });
    return Number(answer.headers.get('etag')?.slice(1, -1) ?? 0);
  };
  for (const { accessToken } of [web2, phone2]) {
    await fetch(`${url}/session/attachments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'if-match': `"${await version()}"`,
        'idempotency-key': `"${crypto.randomUUID()}"`,
      },
    });
  }
  const { attachments, devices } = await phone.session();
  const asker = (
    name: string,
    token: string,
    scopes: string,
    headers: Record<string, string> = {},
  ): TokenAsker => ({
    name,
    token,
    headers,
    scopes: scopes.split(' '),
    version,
  });
  const now = new Date().toISOString();
  return {
    askers: [
      asker('phone', phone2.accessToken, 'session approve'),
      asker('web', web2.accessToken, 'session'),
      asker('network', network.accessToken, 'terminal', { 'staffetta-visit': pass }),
      asker('agent', agent.accessToken, 'assist'),
      asker('operators', operators.accessToken, 'operations'),
      asker('marketing', marketing.accessToken, 'catalogue'),
      asker('analyst', analyst.accessToken, 'measures'),
    ],
    named: {
      transactionId: [withdrawal.id, loan.id],
      terminalId: bank.terminals.map(({ terminalId }) => terminalId).slice(0, 3),
      attachmentId: attachments.map(({ attachmentId }) => attachmentId),
      keyThumbprint: devices.map(({ keyThumbprint }) => keyThumbprint),
      accountId: ['current', 'savings'],
      amountMinor: [20_00, 50_00],
      currency: ['EUR'],
      customerId: [customer.customerId],
      cardToken: [cardToken],
      verifiedAt: [now],
      Id: ['12345', MACHINE],
      Tkn: [cardToken],
      TxDtTm: [now],
      TxRef: ['000123', '000124'],
      day: [now.slice(0, 10)],
      from: [now.slice(0, 10)],
      to: [now.slice(0, 10)],
      name: ['balance'],
      offerId: ['fuzzed'],
    },
    namedAt: { registerTerminal: { terminalId: ['atm-fuzz'] }, reportCash: { terminalId: ['atm-fuzz'] } },
    bodies: {
      approveTransaction: [{ approval }],
      answerStep: [{ step: 'loan', answer: { purpose: 'car', amountMinor: 500_000, months: 24 } }],
      saveDraft: [{ step: 'loan', draft: { purpose: 'car' } }],
      startTransaction: ['cash-withdrawal', 'transfer', 'card-replacement'].map((kind) => ({
        kind,
        another: true,
      })),
      beginVisit: [{ cardToken, verifiedAt: now }],
    },
  };
}

/** What the last scene left behind: a customer may have so many of each, and no more. */
async function clear(phone: Phone): Promise<void> {
  const { transactions, attachments, devices } = await phone.session();
  for (const { attachmentId, channel } of attachments) {
    if (channel !== 'mobile') await phone.signOut(attachmentId).catch(() => undefined);
  }
  for (const { keyThumbprint } of devices) await phone.removeDevice(keyThumbprint).catch(() => undefined);
  for (const { id } of transactions) {
    await phone.session();
    await phone.takeOver(id).catch(() => undefined);
    await phone.cancel(id).catch(() => undefined);
  }
}
