import { describe, expect, it } from 'vitest';
import { type GiveFeedback, giveFeedback } from '../../../shared/session/decisions/give-feedback.ts';
import { limits } from '../../../shared/session/limits.ts';
import { aSession, laptop, NOON } from '../../support/a-session.ts';
import { anAnsweredTransfer } from '../../support/a-transaction.ts';
import { refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const completed = anAnsweredTransfer({ heldBy: 'nobody', outcome: 'completed', endedAtMs: NOON - 1 });
const saying = (told: Partial<GiveFeedback> = {}): GiveFeedback => ({
  transaction: completed,
  before: undefined,
  score: 5,
  by: laptop,
  ...told,
});

describe('what a customer says of a transaction', () => {
  it('is kept word for word, and told', () => {
    const given = sound(giveFeedback(aSession(), saying({ score: 2, reason: 'too-many-steps' }), NOON));

    expect(given.feedback).toEqual({
      transactionId: completed.id,
      kind: 'transfer',
      definition: completed.definition,
      score: 2,
      reason: 'too-many-steps',
      givenAtMs: NOON,
    });
    expect(given.events).toEqual([
      expect.objectContaining({ type: 'FeedbackGiven', score: 2, reason: 'too-many-steps', channel: 'web' }),
    ]);
  });

  it('needs no reason', () => {
    const given = sound(giveFeedback(aSession(), saying(), NOON));

    expect(typesOf(given)).toEqual(['FeedbackGiven']);
    expect(given.feedback).not.toHaveProperty('reason');
  });

  it.each([
    [limits.feedbackBadScoreMax, NOON],
    [limits.feedbackBadScoreMax + 1, undefined],
  ])('is remembered for a while where it is bad: %i of 5', (score, remembered) => {
    const { session } = giveFeedback(aSession(), saying({ score }), NOON);

    expect(session.lastBadFeedbackAtMs).toBe(remembered);
  });

  it('is said once', () => {
    const { feedback: before } = giveFeedback(aSession(), saying(), NOON);

    expect(refusalOf(() => giveFeedback(aSession(), saying({ before }), NOON)).code).toBe('feedback-given');
  });

  it('is not asked of what has not ended', () => {
    const transaction = anAnsweredTransfer();

    expect(refusalOf(() => giveFeedback(aSession(), saying({ transaction }), NOON)).code).toBe(
      'feedback-too-early',
    );
  });
});
