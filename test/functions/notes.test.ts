import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assistanceLimits } from '../../shared/assistance/limits.ts';
import { readRecords } from '../../shared/aws/audit/read-records.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';
import { anAgent, aSpecialist, type Helping, helped, inTheBranch } from '../support/assistance-walks.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import { attached } from '../support/customer-walks.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const DAY_MS = 86_400_000;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const TEXT = 'Wants to talk to his wife first.\nComes back on Tuesday.';

async function aCustomerHelped(by = anAgent()): Promise<{ customer: Customer; agent: Helping }> {
  const customer = await aCustomer();
  await attached(customer.web);
  return { customer, agent: await helped(customer, by) };
}

const noting = (agent: Asked, text: string = TEXT, asked: Asked = {}) =>
  call('leave-note', { ...agent, body: { text }, ...asked });
const notesFor = async (asked: Asked) => (await call('read-timeline', asked)).body.notes;
const whatIsIn = async ({ customerId }: Customer) =>
  (await readRecords(customerId)).records.map(({ what }) => what);
const heldNotes = async ({ customerId }: Customer) =>
  (await everythingAbout(customerId)).filter(({ sk }) => sk.startsWith('note#'));

describe('a note', () => {
  it('is shown to whoever assists the customer later, by the role and unit of who left it', async () => {
    const { customer, agent } = await aCustomerHelped(anAgent(inTheBranch));
    const { status, body } = await noting(agent);
    expect(status).toBe(201);
    (await call('end-assistance', agent)).body;
    later(DAY_MS);

    const notes = await notesFor(await helped(customer));

    const { noteId } = body;
    const by = { role: 'agent', unit: 'branch-1', channel: 'branch' };
    expect(notes).toEqual([{ noteId, at: new Date(Date.now() - DAY_MS).toISOString(), ...by, text: TEXT }]);
    expect(JSON.stringify(notes)).not.toContain(agent.by.sub);
  });

  it('is not in the timeline of the customer, and is in their export', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await noting(agent)).body;

    expect(await notesFor({ by: customer.web })).toBeUndefined();
    const { records } = (await call('export-data', { by: customer.phone })).body;
    const told = records.filter(({ kind }) => kind === 'note');
    expect(told).toEqual([{ kind: 'note', note: expect.objectContaining({ text: TEXT, unit: 'remote-1' }) }]);
    expect(JSON.stringify(told)).not.toContain(agent.by.sub);
  });

  it('is told to nobody else’s agent', async () => {
    const { agent } = await aCustomerHelped();
    (await noting(agent)).body;

    expect(await notesFor((await aCustomerHelped()).agent)).toEqual([]);
  });

  it('of a specialist is not sent to an agent, who learns only that there is one', async () => {
    const { customer, agent: specialist } = await aCustomerHelped(aSpecialist());
    (await noting(specialist, 'Earns enough.')).body;
    expect(await notesFor(specialist)).toEqual([expect.objectContaining({ text: 'Earns enough.' })]);

    const [shown] = (await notesFor(await helped(customer))) ?? [];

    expect(shown).toMatchObject({ role: 'specialist', unit: 'remote-1' });
    expect(shown).not.toHaveProperty('text');
  });

  it('of an agent is read by a specialist', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await noting(agent)).body;

    expect(await notesFor(await helped(customer, aSpecialist()))).toMatchObject([{ text: TEXT }]);
  });

  it('is in the audit by the very write that keeps it, and none of its words are', async () => {
    const { customer, agent } = await aCustomerHelped();

    (await noting(agent)).body;

    const { records } = await readRecords(customer.customerId);
    expect(records.at(-1)).toMatchObject({
      what: 'noted',
      by: 'staff',
      staffId: agent.by.sub,
      about: { door: 'leave-note' },
    });
    const holding = (await everythingAbout(customer.customerId)).filter(({ item }) =>
      JSON.stringify(item).includes('Tuesday'),
    );
    expect(holding.map(({ sk }) => sk.split('#')[0])).toEqual(['note']);
  });

  it('is kept once, however often its request comes, and also when its copies come at once', async () => {
    const { customer, agent } = await aCustomerHelped();
    const key = newKey();

    const first = await noting(agent, TEXT, { key });
    const copies = await Promise.all([1, 2].map(() => noting(agent, TEXT, { key })));

    expect(copies.map(({ status, body }) => [status, body])).toEqual([1, 2].map(() => [201, first.body]));
    expect(await heldNotes(customer)).toHaveLength(1);
    expect((await whatIsIn(customer)).filter((what) => what === 'noted')).toHaveLength(1);
    expect((await noting(agent, 'Something else.', { key })).code).toBe('key-reused');
  });

  it('does not stand in the way of the customer, nor they in its', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await call('set-preferences', { by: customer.web, body: { largeText: true } })).body;

    expect((await noting(agent)).status).toBe(201);
    expect((await loadSession(customer.customerId)).session.preferences.largeText).toBe(true);
  });

  it.each([
    ['holds the number of a card', 'Card 4539 1488 0343 6467 is lost.', 'card-number-sent'],
    ['holds it over two lines', 'Card 4539 1488\n0343 6467 is lost.', 'card-number-sent'],
    ['is empty', ' \n ', 'request-invalid'],
    ['is too long', 'x'.repeat(assistanceLimits.noteCharsMax + 1), 'request-invalid'],
    ['has too many lines', `${'x\n'.repeat(assistanceLimits.noteLinesMax)}x`, 'request-invalid'],
    ['has a control character', 'Look: \u001b[31mred', 'request-invalid'],
    ['has a tab', 'one\ttwo', 'request-invalid'],
    ['turns the text around', 'to \u202e0001 EUR', 'request-invalid'],
    ['hides something between digits', '4539\u200b1488', 'request-invalid'],
  ])('that %s is refused, and nothing of it is kept', async (_, text, code) => {
    const { customer, agent } = await aCustomerHelped();

    expect((await noting(agent, text)).code).toBe(code);
    expect(await heldNotes(customer)).toEqual([]);
    expect(await whatIsIn(customer)).toEqual(['opened']);
  });

  it('is one of a limited number of an assistance, and the next may leave some again', async () => {
    const { customer, agent } = await aCustomerHelped();
    for (let count = 1; count <= assistanceLimits.notesMax; count += 1) {
      expect((await noting(agent, `Note ${count}.`)).status).toBe(201);
    }

    expect((await noting(agent)).problem).toMatchObject({ code: 'too-many-notes', status: 409 });
    expect(await heldNotes(customer)).toHaveLength(assistanceLimits.notesMax);
    const newest = (await notesFor(agent))?.map(({ text }) => text);
    expect(newest?.at(0)).toBe(`Note ${assistanceLimits.notesMax}.`);
    expect((await noting(await helped(customer))).status).toBe(201);
  });

  it('is left by nobody once the assistance is over', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await call('end-assistance', agent)).body;

    expect((await noting(agent)).problem).toMatchObject({ code: 'assistance-over', status: 403 });
    expect(await heldNotes(customer)).toEqual([]);
  });

  it('is shown no longer than it is kept, though DynamoDB deletes late', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await noting(agent)).body;
    later(retentionDays.notes * DAY_MS + 1);

    expect(await notesFor(await helped(customer))).toEqual([]);
    const [held] = await heldNotes(customer);
    expect(Number(held?.item['deleteAfterS']) * 1000).toBeLessThan(Date.now() + 1000);
  });

  it('goes with an erasure, and that it was left stays in the audit', async () => {
    const { customer, agent } = await aCustomerHelped();
    (await noting(agent)).body;

    (await call('erase-data', { by: customer.web })).body;

    expect(await heldNotes(customer)).toEqual([]);
    expect(await whatIsIn(customer)).toContain('noted');
  });
});
