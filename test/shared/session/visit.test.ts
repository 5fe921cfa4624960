import { describe, expect, it } from 'vitest';
import { beginVisit } from '../../../shared/session/decisions/begin-visit.ts';
import { detach } from '../../../shared/session/decisions/detach.ts';
import { endVisit } from '../../../shared/session/decisions/end-visit.ts';
import { limits } from '../../../shared/session/limits.ts';
import { type Caller, partyOf, requireSignedIn } from '../../../shared/session/party-of.ts';
import {
  anotherMachine,
  aSession,
  attachmentOf,
  aVisitAt,
  machine,
  NETWORK,
  NOON,
  PASS_HASH,
  phone,
} from '../../support/a-session.ts';
import { aDeposit, aDispensingWithdrawal, aWithdrawal } from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const verified = {
  terminalId: 'terminal-2',
  network: NETWORK,
  passHash: 'hash-of-another-pass',
  verifiedAtMs: NOON,
};

describe('beginning a visit', () => {
  it('attaches the machine for five minutes', () => {
    const begun = sound(beginVisit(aSession({ attachments: [attachmentOf(phone)] }), verified, NOON));

    expect(begun.session.attachments.at(-1)).toEqual({
      ...anotherMachine,
      attachedAtMs: NOON,
      visit: { passHash: 'hash-of-another-pass', network: NETWORK, endsAtMs: NOON + 5 * 60_000 },
    });
    expect(typesOf(begun)).toEqual(['ChannelAttached']);
  });

  it('takes the place of an earlier visit at the same machine, whose pass is worth nothing from then on', () => {
    const session = aSession({ attachments: [aVisitAt(machine), attachmentOf(phone)] });

    const begun = sound(beginVisit(session, { ...verified, terminalId: 'terminal-1' }, NOON));

    expect(begun.session.attachments.map(({ visit }) => visit?.passHash)).toEqual([
      undefined,
      'hash-of-another-pass',
    ]);
  });

  it.each([
    ['old', NOON - limits.visitEvidenceAgeMaxMs - 1],
    ['from the future', NOON + limits.visitEvidenceAgeMaxMs + 1],
  ])('refuses a proof that is too %s', (_, verifiedAtMs) => {
    expect(refusalOf(() => beginVisit(aSession(), { ...verified, verifiedAtMs }, NOON)).code).toBe(
      'evidence-stale',
    );
  });

  it('takes a proof as old as the limit says', () => {
    const verifiedAtMs = NOON - limits.visitEvidenceAgeMaxMs;

    expect(typesOf(beginVisit(aSession(), { ...verified, verifiedAtMs }, NOON))).toEqual(['ChannelAttached']);
  });
});

describe('ending a visit', () => {
  const leaving = { terminalId: 'terminal-1', passHash: PASS_HASH };

  it('lets go of the machine, and of what it held', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: machine })] });

    const ended = sound(endVisit(session, leaving, NOON));

    expect(ended.session.attachments.map(({ channel }) => channel)).toEqual(['mobile', 'web']);
    expect(onlyTransactionOf(ended.session).holder).toBeUndefined();
    expect(typesOf(ended)).toEqual(['TransactionSuspended', 'ChannelDetached']);
  });

  it('lays down a deposit into which nothing was put', () => {
    const session = aSession({ transactions: [aDeposit({ heldBy: machine })] });

    const ended = sound(endVisit(session, leaving, NOON));

    expect(onlyTransactionOf(ended.session).holder).toBeUndefined();
  });

  it('by somebody else does not take a deposit from the machine that has its slot open', () => {
    const session = aSession({ transactions: [aDeposit({ heldBy: machine })] });

    const signedOut = sound(detach(session, { device: 'terminal-1' }, NOON));

    expect(onlyTransactionOf(signedOut.session).holder).toMatchObject(machine);
  });

  it('does not let go of cash that is on its way', () => {
    const session = aSession({ transactions: [aDispensingWithdrawal({ heldBy: machine })] });

    expect(onlyTransactionOf(endVisit(session, leaving, NOON).session).holder).toMatchObject(machine);
  });

  it('does not sign the machine out: the customer may come again', () => {
    expect(endVisit(aSession(), leaving, NOON).session.signedOut).toEqual([]);
  });

  it.each([
    ['the second time', aSession({ attachments: [attachmentOf(phone)] }), leaving],
    ['with the pass of another visit', aSession(), { ...leaving, passHash: 'hash-of-another-pass' }],
    ['without a pass', aSession(), { ...leaving, passHash: undefined }],
    ['at another machine', aSession(), { ...leaving, terminalId: 'terminal-2' }],
  ])('changes nothing %s', (_, session, command) => {
    expect(endVisit(session, command, NOON)).toEqual({ session, events: [] });
  });
});

describe('who is calling', () => {
  const onThePhone: Caller = { customerId: 'anna', channel: 'mobile', client: 'app', device: 'phone-1' };
  const atTheMachine: Caller = { customerId: 'anna', channel: 'atm', client: NETWORK, passHash: PASS_HASH };
  const ended = aSession({ attachments: [aVisitAt(machine, { endsAtMs: NOON })] });

  it('is the attached channel and device', () => {
    expect(partyOf(aSession(), onThePhone, NOON)).toEqual(phone);
  });

  it('is the machine at which the customer is, as the pass says', () => {
    expect(partyOf(aSession(), atTheMachine, NOON)).toEqual(machine);
  });

  it.each([
    ['channel-not-attached', aSession({ attachments: [] }), onThePhone],
    ['channel-not-attached', aSession(), { ...onThePhone, device: 'phone-2' }],
    ['channel-not-attached', aSession(), { ...onThePhone, channel: 'web' }],
    ['channel-not-attached', aSession(), { ...onThePhone, device: undefined }],
    ['signed-out', aSession({ signedOut: ['phone-1'] }), onThePhone],
    ['visit-over', aSession({ attachments: [attachmentOf(phone)] }), atTheMachine],
    ['visit-over', ended, atTheMachine],
    ['visit-over', aSession(), { ...atTheMachine, passHash: 'hash-of-another-pass' }],
    ['visit-over', aSession(), { ...atTheMachine, passHash: undefined }],
    ['visit-over', aSession(), { ...atTheMachine, client: 'network-2' }],
  ] as const)('refuses with %s', (code, session, caller) => {
    expect(refusalOf(() => partyOf(session, caller, NOON)).code).toBe(code);
  });

  it('may be a machine, which signs nobody in', () => {
    expect(() => requireSignedIn(aSession({ signedOut: ['phone-1'] }), {})).not.toThrow();
  });
});
