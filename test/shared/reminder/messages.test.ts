import { describe, expect, it } from 'vitest';
import { Message } from '../../../shared/delivery/message.ts';
import { continueLink } from '../../../shared/reminder/continue-link.ts';
import { noticeMessage } from '../../../shared/reminder/notice-message.ts';
import type { Sent } from '../../../shared/reminder/reminder-book.ts';
import { reminderMessage } from '../../../shared/reminder/reminder-message.ts';
import { type Notice, NoticeReason } from '../../../shared/session/notice.ts';
import { definitions } from '../../../shared/transaction/definitions.ts';
import type { FactChange } from '../../../shared/transaction/transaction.ts';
import { aSession, HOUR_MS, NOON } from '../../support/a-session.ts';
import { aLoan, aTransaction } from '../../support/a-transaction.ts';

const origin = 'https://bank.example';
const sent: Sent = { reason: 'unfinished', transactionId: 't1', round: 2, by: 'push', atMs: NOON };
const inItalian = { ...aSession().preferences, language: 'it' as const };

const reminderOf = (changes: FactChange[] = [], language: 'en' | 'it' = 'en') => {
  const transaction = aLoan({ at: 'household', expiresAtMs: Date.parse('2026-12-20T12:00:00Z') });
  const preferences = { ...aSession().preferences, language };
  const session = aSession({ transactions: [transaction], preferences });
  return reminderMessage({ session, transaction, sent, changes, origin });
};

describe('a reminder', () => {
  it('says what waits, where it stands and until when, and leads to the very step', () => {
    expect(Message.parse(reminderOf())).toEqual({
      messageId: 'unfinished-t1.2',
      customerId: 'anna',
      by: 'push',
      language: 'en',
      reason: 'unfinished',
      title: 'You have something unfinished',
      text: 'Loan application: you can go on where you stopped, at “Who lives with you?”. What you typed is kept until 20 December 2026.',
      link: 'https://bank.example/continue/t1?step=household',
      objection: {
        purpose: 'reminders',
        says: 'You can stop reminders at any time.',
        link: 'https://bank.example/consents',
      },
    });
  });

  it('says it in the customer’s language', () => {
    expect(reminderOf([], 'it')).toMatchObject({
      title: 'Hai qualcosa in sospeso',
      text: 'Richiesta di prestito: puoi riprendere da dove ti sei fermato, da «Chi vive con te?». Quanto hai scritto è conservato fino al 20 dicembre 2026.',
      objection: { says: 'Puoi fermare i promemoria quando vuoi.' },
    });
  });

  it('names what changed since: a rate, a price, terms; and no balance', () => {
    const changes = [
      { fact: 'price:personal-loan', was: 690, is: 650 },
      { fact: 'price:card-replacement', was: 1000, is: 1250 },
      { fact: 'terms:personal-loan', was: '2026-09', is: '2026-12' },
      { fact: 'balance', was: 100_00, is: 12_345_67 },
    ];

    const { text } = reminderOf(changes);

    expect(text).toContain('The yearly rate was 6.90 %, and is 6.50 % now.');
    expect(text).toContain('The price was EUR 10.00, and is EUR 12.50 now.');
    expect(text).toContain('The terms are new (2026-12).');
    expect(text).not.toContain('12345');
    expect(reminderOf(changes, 'it').text).toContain('Il tasso annuo era 6,90 %, ora è 6,50 %.');
  });

  it('asks how it went, once it is done', () => {
    const transaction = aTransaction('transfer', { outcome: 'completed' });
    const asking = { ...sent, reason: 'feedback' as const, round: 1 };

    const asked = reminderMessage({ session: aSession(), transaction, sent: asking, changes: [], origin });

    expect(Message.parse(asked)).toMatchObject({
      messageId: 'feedback-t1.1',
      title: 'How did it go?',
      link: 'https://bank.example/feedback/t1',
    });
  });

  it('fits, at every step of every kind, in both languages', () => {
    for (const versions of Object.values(definitions)) {
      for (const { kind, version, steps } of versions) {
        for (const { name } of steps) {
          const transaction = aTransaction(kind, { at: name, definition: version });
          for (const language of ['en', 'it'] as const) {
            const session = aSession({ preferences: { ...aSession().preferences, language } });
            Message.parse(reminderMessage({ session, transaction, sent, changes: [], origin }));
          }
        }
      }
    }
  });
});

describe('a link', () => {
  it('locates a transaction and a step, and holds nothing else', () => {
    const link = new URL(continueLink(origin, 't000004-9f86d08188', 'household'));

    expect(link.pathname).toBe('/continue/t000004-9f86d08188');
    expect([...link.searchParams]).toEqual([['step', 'household']]);
    expect(link.username + link.password + link.hash).toBe('');
  });
});

describe('a notice that is brought', () => {
  const notice = (reason: NoticeReason): Notice => ({
    noticeId: 's-1:7:0',
    atMs: NOON,
    reason,
    transactionId: 't1',
    kind: 'loan-application',
  });
  const atNight = NOON + 10 * HOUR_MS;
  const session = aSession({ preferences: inItalian, transactions: [aLoan({ at: 'household' })] });

  it.each(NoticeReason.options)('says %s, by the way that fits, under the id of its event', (reason) => {
    const message = Message.parse(noticeMessage(session, notice(reason), origin, NOON));

    expect(message).toMatchObject({ messageId: 'notice-s-1:7:0', by: 'push', language: 'it', reason });
    expect(message.text).toMatch(/^Richiesta di prestito: /);
    expect(message.objection).toBeUndefined();
  });

  it('leads to the step, while it is open, and to the transaction when it is not', () => {
    const ended = aSession({ transactions: [] });

    expect(noticeMessage(session, notice('TransactionExpiring'), origin, NOON).link).toBe(
      'https://bank.example/continue/t1?step=household',
    );
    expect(noticeMessage(ended, notice('TransactionExpired'), origin, NOON).link).toBe(
      'https://bank.example/continue/t1',
    );
  });

  it('wakes nobody at night: it comes by e-mail, unless the customer has just done something', () => {
    expect(noticeMessage(session, notice('TransactionExpiring'), origin, atNight).by).toBe('email');
    expect(noticeMessage(session, notice('TransactionCompleted'), origin, atNight).by).toBe('push');
  });

  it('comes to whoever objected to reminders, too', () => {
    const objected = { state: 'objected', textVersion: 1, atMs: NOON, channel: 'web' } as const;
    const unwilling = aSession({ consents: { reminders: objected } });

    expect(noticeMessage(unwilling, notice('TransactionExpiring'), origin, NOON).by).toBe('push');
  });
});
