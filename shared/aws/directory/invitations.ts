import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/**
 * What a machine's QR was drawn for, and what became of it.
 *
 * `claimed` by a customer who is confirming or declining, so that a second customer cannot; then answered, which
 * never turns back.
 */
export const InvitationRecord = z.strictObject({
  terminalId: z.string(),
  invitationId: z.string(),
  network: z.string(),
  terminalName: z.string(),
  terminalAddress: z.string(),
  passHash: z.string(),
  expiresAtMs: z.int(),
  state: z.enum(['open', 'claimed', 'confirmed', 'declined']),
  customerId: z.string().optional(),
  transactionId: z.string().optional(),
});
export type InvitationRecord = z.infer<typeof InvitationRecord>;

const KEPT_AFTER_EXPIRY_S = retentionDays.invitations * DAY_S;

const nobodyHasClaimedIt = '#state = :open';
const theyAreAnswering = 'customerId = :customerId AND #state = :claimed';
const theyAnsweredThis = 'customerId = :customerId AND #state = :state AND transactionId = :transactionId';
const itWasNotDrawn = 'attribute_not_exists(pk)';

const invitationKey = (terminalId: string, invitationId: string) => ({
  pk: `terminal#${terminalId}`,
  sk: `invitation#${invitationId}`,
});

/** Drawn once; a repeat of the request finds it there. */
export async function drawInvitation(invitation: InvitationRecord): Promise<void> {
  try {
    await documentClient().send(
      new PutCommand({
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...invitationKey(invitation.terminalId, invitation.invitationId),
          ...invitation,
          deleteAfterS: Math.ceil(invitation.expiresAtMs / 1000) + KEPT_AFTER_EXPIRY_S,
        },
        ConditionExpression: itWasNotDrawn,
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

export async function findInvitation(terminalId: string, invitationId: string): Promise<InvitationRecord> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: invitationKey(terminalId, invitationId),
      ConsistentRead: true,
    }),
  );
  if (!Item) throw new Refusal('invitation-expired', 'The QR has expired. Ask the machine for a new one.');
  const { pk: _, sk: __, deleteAfterS: ___, ...kept } = Item;
  return InvitationRecord.parse(kept);
}

/** Keeps the invitation for one customer, before their session changes; the same customer may claim again. */
export const claimInvitation = (
  invitation: InvitationRecord,
  claim: { customerId: string; transactionId: string },
): Promise<void> => moveOn(invitation, 'claimed', claim);

/** Settles what was claimed. A late repeat settles it alike again, and cannot turn an answer into the other one. */
export const settleInvitation = (
  invitation: InvitationRecord,
  answer: 'confirmed' | 'declined',
  claim: { customerId: string; transactionId: string },
): Promise<void> => moveOn(invitation, answer, claim);

async function moveOn(
  { terminalId, invitationId }: InvitationRecord,
  state: InvitationRecord['state'],
  claim: { customerId: string; transactionId: string },
): Promise<void> {
  try {
    await documentClient().send(
      new UpdateCommand({
        TableName: environmentOf('SESSION_TABLE'),
        Key: invitationKey(terminalId, invitationId),
        UpdateExpression: 'SET #state = :state, customerId = :customerId, transactionId = :transactionId',
        ConditionExpression: `(${nobodyHasClaimedIt}) OR (${theyAreAnswering}) OR (${theyAnsweredThis})`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':state': state,
          ':open': 'open',
          ':claimed': 'claimed',
          ':customerId': claim.customerId,
          ':transactionId': claim.transactionId,
        },
      }),
    );
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    throw new Refusal(
      'invitation-answered',
      'Somebody has already used this QR. Ask the machine for a new one.',
      {},
      { cause },
    );
  }
}
