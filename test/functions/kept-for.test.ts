import { expect, it } from 'vitest';
import { putIntoInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { noteWrite } from '../../shared/aws/sessions/notes.ts';
import { writeTogether } from '../../shared/aws/write-together.ts';
import { DAY_S, retentionDays } from '../../shared/privacy/retention.ts';
import { writeNotices, writeTimeline } from '../support/bank-clock.ts';
import { useBank } from '../support/bank-under-test.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import { attached } from '../support/customer-walks.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';

useBank();

it.each([
  ['notice', retentionDays.notices, (customer: Customer) => writeNotices([anEnd(customer)])],
  ['timeline', retentionDays.timeline, (customer: Customer) => writeTimeline([anEnd(customer)])],
  [
    'note',
    retentionDays.notes,
    ({ customerId }: Customer) => writeTogether(Object.fromEntries([aNote(customerId)])),
  ],
  [
    'offer-inbox',
    retentionDays.offers,
    ({ customerId }: Customer) => putIntoInbox(customerId, 'web', { placementId: 'p1', atMs: AT_MS }),
  ],
] as const)('%s: what is kept for %i days deletes itself after them', async (kind, days, write) => {
  const customer = await aCustomer();
  await attached(customer.web);

  await write(customer);

  const kept = (await everythingAbout(customer.customerId)).filter(({ sk }) => sk.startsWith(`${kind}#`));
  expect(kept.map(({ item }) => item['deleteAfterS'])).toEqual([AT_MS / 1000 + days * DAY_S]);
});

const AT_MS = Math.ceil(Date.now() / 1000) * 1000;

const anEnd = ({ customerId }: Customer) => ({
  detail: {
    specversion: '1.0',
    id: `s-1:${AT_MS}:0`,
    source: 'staffetta',
    type: 'TransactionCompleted',
    time: new Date(AT_MS).toISOString(),
    subject: customerId,
    datacontenttype: 'application/json',
    sequence: '1',
    data: { atMs: AT_MS, transactionId: 't000004-9f86d08188', kind: 'transfer', definition: 1 },
  },
});

const aNote = (customerId: string) =>
  noteWrite(customerId, {
    noteId: 'n1',
    atMs: AT_MS,
    assistanceId: 'a1',
    role: 'agent',
    unit: 'milano-centro',
    channel: 'contact-centre',
    text: 'They would like to be called.',
  });
