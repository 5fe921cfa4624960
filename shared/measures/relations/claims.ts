import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { ClaimAbout, ClaimDecision, ClaimReason } from '../../session/claim.ts';
import { Kind } from '../../transaction/kind.ts';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';

export const claims: Relation = {
  name: 'claims',
  says: 'One row for each claim of a customer about their cash, and how it was answered.',
  row: z.strictObject({
    claim_id: dimension(z.string(), 'The claim.'),
    transaction_id: dimension(z.string(), 'The transaction that it is about.'),
    kind: dimension(Kind, 'What the customer wanted done.'),
    day: dimension(z.string(), 'The day (UTC) on which it was opened.'),
    opened_on: dimension(Channel.nullable(), 'Where it was opened.'),
    opened_at_ms: dimension(z.int(), 'When it was opened, in milliseconds since 1970.', 'ms'),
    about: dimension(ClaimAbout, 'What is wrong.'),
    answered_at_ms: dimension(z.int().nullable(), 'When it was answered, in milliseconds since 1970.', 'ms'),
    decision: dimension(ClaimDecision.nullable(), 'Whether it was upheld.'),
    reason: dimension(ClaimReason.nullable(), 'Why.'),
    refunded_minor: dimension(z.int(), 'What was paid for it.', 'minor units'),
  }),
  sql: `
SELECT * FROM (
  SELECT claim_id,
    min(transaction_id) AS transaction_id,
    min(kind) AS kind,
    min(day) FILTER (WHERE type = 'ClaimOpened') AS day,
    min(channel) FILTER (WHERE type = 'ClaimOpened') AS opened_on,
    min(at_ms) FILTER (WHERE type = 'ClaimOpened') AS opened_at_ms,
    min(about) AS about,
    min(at_ms) FILTER (WHERE type = 'ClaimAnswered') AS answered_at_ms,
    min(decision) AS decision,
    min(reason) FILTER (WHERE type = 'ClaimAnswered') AS reason,
    coalesce(max(amount_minor) FILTER (WHERE type = 'ClaimAnswered'), 0) AS refunded_minor
  FROM {facts_once}
  WHERE claim_id IS NOT NULL
  GROUP BY claim_id
) AS told
WHERE opened_at_ms IS NOT NULL`,
  asked: { day: 'day', kind: 'kind', channel: 'opened_on' },
  orderBy: ['opened_at_ms', 'claim_id'],
};
