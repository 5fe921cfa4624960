import { describe, expect, it } from 'vitest';
import { type SessionPace, spendChange } from '../../../shared/session/pace.ts';
import { NOON } from '../../support/a-session.ts';
import { refusalOf } from '../../support/domain-expectations.ts';

const changes = { atOnce: 3, everyMs: 1_000 };
const draws = { atOnce: 1, everyMs: 10_000 };

describe('how often a customer may change something', () => {
  it('is as often at once as is allowed, and then not', () => {
    const spending = { nowMs: NOON, changes };
    const thrice = [1, 2, 3].reduce<SessionPace>((pace) => spendChange(pace, spending), {});

    expect(refusalOf(() => spendChange(thrice, spending)).code).toBe('too-many-requests');
    expect(spendChange(thrice, { ...spending, nowMs: NOON + 1_000 })).toEqual({ changesMs: NOON + 4_000 });
  });

  it('is less often where something is drawn', () => {
    const once = spendChange({}, { nowMs: NOON, changes, draws });

    expect(refusalOf(() => spendChange(once, { nowMs: NOON, changes, draws })).code).toBe(
      'too-many-requests',
    );
    expect(spendChange(once, { nowMs: NOON, changes })).toEqual({
      changesMs: NOON + 2_000,
      drawsMs: NOON + 10_000,
    });
  });

  it('forgets what is past', () => {
    expect(spendChange({ drawsMs: NOON }, { nowMs: NOON, changes })).toEqual({ changesMs: NOON + 1_000 });
  });
});
