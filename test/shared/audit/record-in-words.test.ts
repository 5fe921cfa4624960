import { describe, expect, it } from 'vitest';
import { Purpose } from '../../../shared/assistance/assistance.ts';
import { overBecauses } from '../../../shared/assistance/over-because-words.ts';
import { purposeInWords } from '../../../shared/assistance/purpose-words.ts';
import { AuditWhat } from '../../../shared/audit/deed.ts';
import { acts, doors, recordInWords } from '../../../shared/audit/record-in-words.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { events } from '../../../shared/session/event.ts';
import { aChain, aDeed } from '../../support/a-chain.ts';

const about = { transactionId: 't000004-9f86d08188', kind: 'loan-application', step: 'employment' };
const consent = {
  transactionId: about.transactionId,
  purpose: 'fill-in-together',
  givenOn: 'mobile',
  untilMs: Date.UTC(2026, 10, 22, 9, 53),
} as const;

const said = (...deed: Parameters<typeof aDeed>) => {
  const [record] = aChain([aDeed(...deed)]);
  if (!record) throw new Error('There is no record.');
  return recordInWords(record);
};

/** Doors that are recorded in words of their own, whatever they are called. */
const inTheirOwnWords = ['open-assistance', 'end-assistance', 'leave-note'];

describe('a record in words', () => {
  it('says who did what, where, and on whose consent until when', () => {
    expect(said({ what: 'did', about: { ...about, door: 'answer-step' }, consent })).toEqual({
      en: 'agent s-ada of roma-1 changed transaction loan-application t000004-9f86d08188: answered a step, employment, in the branch, on the customer’s consent for t000004-9f86d08188, to fill it in together, given on the phone until 2026-11-22 09:53:00 UTC.',
      it: 'addetto s-ada di roma-1 ha modificato operazione loan-application t000004-9f86d08188: ha compilato un passo, employment, in filiale, con il consenso del cliente per t000004-9f86d08188, per compilarla insieme, dato sul telefono fino a 2026-11-22 09:53:00 UTC.',
    });
  });

  it('says what was shown, where the consent was given in person', () => {
    const inPerson = {
      ...consent,
      givenOn: 'branch',
      evidence: { document: 'passport', reference: 'x1' },
    } as const;

    expect(said({ what: 'consented', about, consent: inPerson }).en).toContain('in the branch until');
    expect(said({ what: 'consented', about, consent: inPerson }).en).toContain(': passport x1.');
  });

  it('tells the end of an assistance from the end of what the agent may do', () => {
    expect(said({ what: 'ended', by: 'bank', about: { because: 'time' } }).en).toBe(
      'the bank ended the assistance: the time was over, in the branch.',
    );
    expect(said({ what: 'ended', by: 'bank', about: { ...about, because: 'time' } }).en).toContain(
      'the bank ended what the agent may do with transaction loan-application',
    );
  });

  it.each(AuditWhat.options)('says %s in whole sentences, with little said and with much', (what) => {
    const much = {
      ...about,
      door: 'answer-step',
      purpose: 'fill-in-together',
      because: 'agent',
      refusal: 'x',
    };
    const sentences = [said({ what, about: undefined }), said({ what, about: much, consent })];

    for (const sentence of sentences.flatMap((each) => Object.values(each))) {
      expect(sentence).toMatch(/^[a-z].*\.$/);
      expect(sentence).not.toMatch(/\b(undefined|null)\b|\[object/);
    }
  });

  it('has words for every door that opens to somebody of the bank', () => {
    const opening = routes.filter(({ scopes }) => scopes.includes('assist')).map((route) => route.function);

    const wordless = opening.filter((door) => !doors[door] && !acts[door] && !inTheirOwnWords.includes(door));
    expect(wordless).toEqual([]);
  });

  it('has words for every purpose, and for every reason of an end', () => {
    const reasons = [
      ...events.AssistanceEnded.shape.because.options,
      ...events.TakeOverEnded.shape.because.options,
    ];

    expect(Purpose.options.filter((purpose) => purposeInWords(purpose).en === purpose)).toEqual([]);
    expect(reasons.filter((reason) => !overBecauses.includes(reason))).toEqual([]);
  });
});
