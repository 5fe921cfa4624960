import { describe, expect, it } from 'vitest';
import { attach } from '../../../shared/session/decisions/attach.ts';
import { detach } from '../../../shared/session/decisions/detach.ts';
import { limits } from '../../../shared/session/limits.ts';
import { unopenedSession } from '../../../shared/session/session.ts';
import {
  anotherMachine,
  aSession,
  attachmentOf,
  laptop,
  machine,
  NOON,
  phone,
} from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  aTicket,
  aWithdrawal,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const fullOf = (howMany: number) =>
  Array.from({ length: howMany }, (_, at) => attachmentOf({ channel: 'web', device: `web-${at}` }));

describe('attaching a channel', () => {
  it('opens the session of a customer who has none yet', () => {
    const attached = sound(attach(unopenedSession('bruno', 's-bruno'), { by: phone }, NOON));

    expect(attached.session).toMatchObject({
      openedAtMs: NOON,
      attachments: [{ ...phone, attachedAtMs: NOON }],
    });
    expect(attached.events).toEqual([
      { type: 'SessionOpened', atMs: NOON, channel: 'mobile' },
      { type: 'ChannelAttached', atMs: NOON, channel: 'mobile' },
    ]);
  });

  it('opens it only once', () => {
    const session = aSession({ attachments: [] });

    const attached = sound(attach(session, { by: phone }, NOON));

    expect(attached.session.openedAtMs).toBe(session.openedAtMs);
    expect(typesOf(attached)).toEqual(['ChannelAttached']);
  });

  it('changes nothing where it is attached already', () => {
    const session = aSession();

    expect(attach(session, { by: phone }, NOON)).toEqual({ session, events: [] });
  });

  it('tells two devices of one channel apart', () => {
    const session = aSession({ attachments: [attachmentOf(phone)] });

    const attached = sound(attach(session, { by: { ...phone, device: 'phone-2' } }, NOON));

    expect(attached.session.attachments.map(({ device }) => device)).toEqual(['phone-1', 'phone-2']);
  });

  it('makes room when all places are taken: the one attached longest ago of those that drive nothing', () => {
    const oldest = { channel: 'web', device: 'web-0' } as const;
    const attachments = fullOf(limits.attachmentsMax);
    const session = aSession({ attachments, transactions: [aWithdrawal({ heldBy: oldest })] });

    const attached = sound(attach(session, { by: phone }, NOON));

    const devices = attached.session.attachments.map(({ device }) => device);
    expect(devices).toHaveLength(limits.attachmentsMax);
    expect(devices).toContain('web-0');
    expect(devices).not.toContain('web-1');
    expect(typesOf(attached)).toEqual(['ChannelDetached', 'ChannelAttached']);
  });

  it('lets the one attached longest ago let go of what it held, where each drives something', () => {
    const attachments = fullOf(limits.attachmentsMax);
    const transactions = attachments.map(({ device }, at) =>
      aLoan({ id: `t${at}`, heldBy: { channel: 'web', device } }),
    );
    const session = aSession({ attachments, transactions });

    const attached = sound(attach(session, { by: phone }, NOON));

    expect(attached.session.attachments).toHaveLength(limits.attachmentsMax);
    expect(attached.session.attachments.map(({ device }) => device)).not.toContain('web-0');
    expect(attached.session.transactions[0]?.holder).toBeUndefined();
    expect(typesOf(attached)).toEqual(['TransactionSuspended', 'ChannelDetached', 'ChannelAttached']);
  });

  it('takes the last place without sending anybody away', () => {
    const session = aSession({ attachments: fullOf(limits.attachmentsMax - 1) });

    expect(typesOf(attach(session, { by: phone }, NOON))).toEqual(['ChannelAttached']);
  });
});

describe('signing a channel out', () => {
  it('lays down what it held, and nothing else', () => {
    const session = aSession({
      transactions: [aWithdrawal({ heldBy: laptop, ticket: aTicket() }), aLoan({ id: 't2', heldBy: phone })],
    });

    const left = sound(detach(session, { device: laptop.device }, NOON));

    expect(left.session.attachments.map(({ device }) => device)).toEqual(['phone-1', 'terminal-1']);
    expect(left.session.transactions.map(({ holder }) => holder?.channel)).toEqual([undefined, 'mobile']);
    expect(left.session.transactions[0]).not.toHaveProperty('ticket');
    expect(left.events).toEqual([
      expect.objectContaining({ type: 'TransactionSuspended', transactionId: 't1', channel: 'web' }),
      { type: 'ChannelDetached', atMs: NOON, channel: 'web' },
    ]);
  });

  it.each([
    ['dispenses', aDispensingWithdrawal({ heldBy: machine })],
    ['moves money', aMovingWithdrawal({ heldBy: machine })],
  ])('leaves a transaction alone that %s just now', (_, transaction) => {
    const session = aSession({ transactions: [transaction] });

    const left = sound(detach(session, { device: machine.device }, NOON));

    expect(onlyTransactionOf(left.session)).toEqual(transaction);
    expect(typesOf(left)).toEqual(['ChannelDetached']);
  });

  it('keeps it out: the sign-in cannot attach again', () => {
    const { session } = sound(detach(aSession(), { device: phone.device }, NOON));

    expect(session.signedOut).toEqual(['phone-1']);
    expect(refusalOf(() => attach(session, { by: phone }, NOON)).code).toBe('signed-out');
  });

  it('remembers as many sign-outs as the limit says, the latest', () => {
    const signedOut = Array.from({ length: limits.signedOutMax }, (_, at) => `gone-${at}`);

    const { session } = sound(detach(aSession({ signedOut }), { device: phone.device }, NOON));

    expect(session.signedOut).toEqual([...signedOut.slice(1), 'phone-1']);
  });

  it('refuses what is not attached', () => {
    expect(refusalOf(() => detach(aSession(), { device: anotherMachine.device }, NOON)).code).toBe(
      'attachment-not-found',
    );
  });
});
