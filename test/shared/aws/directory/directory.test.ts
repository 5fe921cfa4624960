import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { customerOfCard, registerCard } from '../../../../shared/aws/directory/cards.ts';
import {
  claimInvitation,
  drawInvitation,
  findInvitation,
  type InvitationRecord,
  settleInvitation,
} from '../../../../shared/aws/directory/invitations.ts';
import { publishProduct, readProduct } from '../../../../shared/aws/directory/products.ts';
import { registerTerminal, terminalOf } from '../../../../shared/aws/directory/terminals.ts';
import { useEngine } from '../../../support/engine.ts';

useEngine();

const drawn = (): InvitationRecord => ({
  terminalId: `atm-${randomUUID()}`,
  invitationId: `i-${randomUUID()}`,
  network: 'staffetta-atm',
  terminalName: 'Machine 1',
  terminalAddress: 'Piazza Navona 7, Roma',
  passHash: 'hash',
  expiresAtMs: Date.parse('2026-11-21T09:42:00.000Z'),
  state: 'open',
});

const claimOf = (customerId: string) => ({ customerId, transactionId: `t-of-${customerId}` });

describe('an invitation', () => {
  it('is drawn once: a repeat finds the first one there', async () => {
    const first = drawn();
    await drawInvitation(first);

    await drawInvitation({ ...first, expiresAtMs: first.expiresAtMs + 60_000 });

    expect(await findInvitation(first.terminalId, first.invitationId)).toEqual(first);
  });

  it('is claimed by one customer, who may claim it again', async () => {
    const invitation = drawn();
    await drawInvitation(invitation);

    await claimInvitation(invitation, claimOf('c-anna'));
    await claimInvitation(invitation, claimOf('c-anna'));

    await expect(claimInvitation(invitation, claimOf('c-bruno'))).rejects.toMatchObject({
      code: 'invitation-answered',
    });
    await expect(settleInvitation(invitation, 'confirmed', claimOf('c-bruno'))).rejects.toMatchObject({
      code: 'invitation-answered',
    });
    expect(await findInvitation(invitation.terminalId, invitation.invitationId)).toMatchObject({
      state: 'claimed',
      ...claimOf('c-anna'),
    });
  });

  it.each([
    ['declined', 'confirmed'],
    ['confirmed', 'declined'],
  ] as const)('stays %s for good, however late it is to be claimed or %s', async (answer, other) => {
    const invitation = drawn();
    await drawInvitation(invitation);
    await claimInvitation(invitation, claimOf('c-anna'));
    await settleInvitation(invitation, answer, claimOf('c-anna'));
    const another = { ...claimOf('c-anna'), transactionId: 't-another' };

    await settleInvitation(invitation, answer, claimOf('c-anna'));
    const refused = await Promise.allSettled([
      settleInvitation(invitation, other, claimOf('c-anna')),
      settleInvitation(invitation, answer, another),
      settleInvitation(invitation, answer, claimOf('c-bruno')),
      claimInvitation(invitation, claimOf('c-anna')),
    ]);

    expect(refused).toEqual(
      refused.map(() => ({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'invitation-answered' }),
      })),
    );
    expect(await findInvitation(invitation.terminalId, invitation.invitationId)).toMatchObject({
      state: answer,
      ...claimOf('c-anna'),
    });
  });

  it('may be answered for another transaction by whoever claimed it and could not go on', async () => {
    const invitation = drawn();
    await drawInvitation(invitation);
    const another = { ...claimOf('c-anna'), transactionId: 't-another' };
    await claimInvitation(invitation, claimOf('c-anna'));

    await claimInvitation(invitation, another);
    await settleInvitation(invitation, 'confirmed', another);

    expect(await findInvitation(invitation.terminalId, invitation.invitationId)).toMatchObject({
      state: 'confirmed',
      ...another,
    });
  });

  it('is claimed by one of many at once', async () => {
    const invitation = drawn();
    await drawInvitation(invitation);
    const customers = Array.from({ length: 10 }, () => randomUUID());

    const claims = await Promise.allSettled(
      customers.map((customer) => claimInvitation(invitation, claimOf(customer))),
    );

    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot be claimed where it was never drawn', async () => {
    await expect(claimInvitation(drawn(), claimOf('c-anna'))).rejects.toMatchObject({
      code: 'invitation-answered',
    });
    await expect(findInvitation('atm-1', 'i-nowhere')).rejects.toMatchObject({ code: 'invitation-expired' });
  });
});

describe('a terminal', () => {
  it('is known to its own network alone', async () => {
    const terminal = {
      terminalId: `atm-${randomUUID().slice(0, 8)}`,
      network: 'ours',
      name: 'n',
      address: 'a',
    };
    await registerTerminal(terminal);

    expect(await terminalOf('ours', terminal.terminalId)).toEqual(terminal);
    await expect(terminalOf('theirs', terminal.terminalId)).rejects.toMatchObject({
      code: 'terminal-unknown',
    });
    await expect(terminalOf('ours', 'atm-nowhere')).rejects.toMatchObject({ code: 'terminal-unknown' });
  });
});

describe('a card', () => {
  it('stands for its customer, and a stranger’s for nobody', async () => {
    const cardToken = `tok_${randomUUID()}`;
    await registerCard(cardToken, { customerId: 'c-anna' });

    expect(await customerOfCard(cardToken)).toBe('c-anna');
    await expect(customerOfCard('tok_nobody')).rejects.toMatchObject({ code: 'card-unknown' });
  });
});

describe('a product', () => {
  it('costs what was published last', async () => {
    const productId = `p-${randomUUID().slice(0, 8)}`;
    await publishProduct({ productId, price: 1000 });
    await publishProduct({ productId, price: 1500, termsVersion: '2026-09' });

    expect(await readProduct(productId)).toEqual({ productId, price: 1500, termsVersion: '2026-09' });
  });

  it('is a fault of the catalogue where a definition relies on one that is not there', async () => {
    await expect(readProduct('p-nowhere')).rejects.toThrow(/no catalogue/);
  });
});
