import { afterEach, describe, expect, it } from 'vitest';
import { assistedSteps } from '../../shared/measures/measures/assisted-steps.ts';
import { completionAfterAssistance } from '../../shared/measures/measures/completion-after-assistance.ts';
import { containment } from '../../shared/measures/measures/containment.ts';
import { timeWithAgent } from '../../shared/measures/measures/time-with-agent.ts';
import { assistances } from '../../shared/measures/relations/assistances.ts';
import { at, factsOf, type Happened, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

let lake: Lake | undefined;
const told = async (...happened: readonly Happened[]): Promise<Lake> => {
  lake = await lakeOf(factsOf(...happened));
  return lake;
};
afterEach(() => lake?.close());

const byAgent = { role: 'agent', unit: 'roma-1' };

const opened = (atMs: number, customer: string, channel = 'branch', basis = 'help-code'): Happened => ({
  type: 'AssistanceOpened',
  atMs,
  customer,
  channel,
  ...byAgent,
  basis,
});
const ended = (atMs: number, customer: string, openedAtMs: number, because = 'agent'): Happened => ({
  type: 'AssistanceEnded',
  atMs,
  customer,
  ...byAgent,
  basis: 'help-code',
  openedAtMs,
  because,
});

type Told = ReturnType<typeof transaction>;

const asked = (one: Told, atMs: number) =>
  one.told('TakeOverAsked', atMs, {
    channel: 'branch',
    ...byAgent,
    purpose: 'fill-in-together',
    minutes: 10,
  });
const said = (one: Told, atMs: number, answer: 'given' | 'refused') =>
  one.told('TakeOverAnswered', atMs, { channel: 'web', ...byAgent, answer });
const handedBack = (one: Told, atMs: number) =>
  one.told('TransactionHandedBack', atMs, { channel: 'branch', to: 'web', step: 'amount' });

/** A transfer of which an agent answers the first step, if the customer lets them. */
const helpedWith = (one: Told, day: number, answer: 'given' | 'refused'): Happened[] => [
  one.started(at(day, '12:00'), 'web'),
  asked(one, at(day, '12:01')),
  said(one, at(day, '12:02'), answer),
  ...(answer === 'given'
    ? [
        one.takenUp(at(day, '12:03'), 'branch', 'web'),
        one.answered(at(day, '12:04'), 'branch', 'payee', 'amount'),
        handedBack(one, at(day, '12:05')),
        one.takenUp(at(day, '12:05'), 'web', 'branch', 'amount'),
      ]
    : [one.answered(at(day, '12:04'), 'web', 'payee', 'amount')]),
];

describe('what an agent was let drive', () => {
  const [driven, kept, alone] = ['t1', 't2', 't3'].map((id) => transaction(id)) as [Told, Told, Told];
  const aDay = [
    ...helpedWith(driven, 2, 'given'),
    driven.completed(at(2, '12:10'), 'web'),
    ...helpedWith(kept, 2, 'refused'),
    alone.started(at(2, '13:00'), 'web'),
    alone.answered(at(2, '13:01'), 'web', 'payee', 'amount'),
  ];

  it('is not contained; what was only asked for is', async () => {
    const { ask } = await told(...aDay);

    expect(await ask(containment)).toEqual([
      { kind: 'transfer', origin: 'web', started: 3, contained: 2, assisted: 1, containment: 2 / 3 },
    ]);
  });

  it('is known step by step', async () => {
    const { ask } = await told(...aDay);

    expect(await ask(assistedSteps)).toEqual([
      {
        kind: 'transfer',
        definition: 1,
        place: 1,
        step: 'payee',
        answered: 3,
        by_agent: 1,
        unassisted: 2,
        assisted_share: 1 / 3,
      },
    ]);
  });

  it('is followed to its end, whoever brings it there', async () => {
    const { ask } = await told(...aDay);

    expect(await ask(completionAfterAssistance)).toEqual([
      { kind: 'transfer', assisted: 1, completed: 1, not_completed: 0, handed_back: 1, completion: 1 },
    ]);
  });

  it('may have been let by one who asked nothing before: in person', async () => {
    const inPerson = transaction('t4');
    const { ask } = await told(inPerson.started(at(2), 'web'), said(inPerson, at(2, '12:01'), 'given'));

    expect(await ask(containment)).toMatchObject([{ assisted: 1 }]);
  });
});

describe('the time with an agent', () => {
  it('goes from the first look to the end, by where and how it began', async () => {
    const minutes = [3, 5, 6, 9, 30];
    const { ask } = await told(
      ...minutes.flatMap((minute, n) => [
        opened(at(3), `c${n}`),
        ended(at(3) + minute * 60_000, `c${n}`, at(3)),
      ]),
      opened(at(3), 'c9', 'contact-centre', 'call'),
    );

    expect(await ask(timeWithAgent)).toEqual([
      {
        channel: 'branch',
        basis: 'help-code',
        assistances: 5,
        ended: 5,
        not_ended: 0,
        p50_ms: 360_000,
        p90_ms: 1_800_000,
      },
      {
        channel: 'contact-centre',
        basis: 'call',
        assistances: 1,
        ended: 0,
        not_ended: 1,
        p50_ms: null,
        p90_ms: null,
      },
    ]);
  });

  it('is of one assistance, although the customer had another', async () => {
    const { ask } = await told(
      opened(at(3, '10:00'), 'c1'),
      opened(at(3, '10:05'), 'c1'),
      ended(at(3, '10:05'), 'c1', at(3, '10:00'), 'replaced'),
      ended(at(3, '10:25'), 'c1', at(3, '10:05')),
      ended(at(3, '10:25'), 'c2', at(3, '10:00')),
    );

    expect((await ask(assistances)).map(({ took_ms, because }) => [took_ms, because])).toEqual([
      [300_000, 'replaced'],
      [1_200_000, 'agent'],
    ]);
  });
});
