import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fromItem, toItem } from '../../../../shared/aws/sessions/session-item.ts';
import { NewerRelease } from '../../../../shared/transaction/newer-release.ts';
import { aSession } from '../../../support/a-session.ts';
import { aTransaction } from '../../../support/a-transaction.ts';

describe('a session as it is kept', () => {
  const session = aSession({ transactions: [aTransaction('transfer')] });
  const item = () =>
    JSON.parse(JSON.stringify(toItem(session, [], { keys: [], pace: {} }))) as ReturnType<typeof toItem>;
  const read = (kept: object) => () => fromItem(session.customerId, { ...kept });

  it('is read by whoever wrote it', () => {
    expect(read(item())().session).toEqual(session);
  });

  it('is left to a newer release that wrote what this one does not know: a field, a kind, or a version of one', () => {
    const kept = item();
    const withAField = { ...kept, session: { ...kept.session, nickname: 'later' } };
    const [transaction] = kept.session.transactions;
    const onAVersion = {
      ...kept,
      session: { ...kept.session, transactions: [{ ...transaction, definition: 99 }] },
    };
    const ofAKind = {
      ...kept,
      session: { ...kept.session, transactions: [{ ...transaction, kind: 'mortgage' }] },
    };

    expect(read(withAField)).toThrow(NewerRelease);
    expect(read(ofAKind)).toThrow(NewerRelease);
    expect(read(onAVersion)).toThrow(NewerRelease);
  });

  it('that is broken is a bug, and not taken for newer', () => {
    const kept = item();

    expect(read({ ...kept, session: { ...kept.session, nickname: 'later', devices: 'none' } })).toThrow(
      z.ZodError,
    );
  });
});
