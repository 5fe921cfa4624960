import * as fc from 'fast-check';
import type { Element } from '../../shared/iso8583/element.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { formatOriginalData1987, institution } from '../../shared/iso8583/original-data.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';
import { formatTransmissionTime } from '../../shared/iso8583/times.ts';
import { aValue } from '../shared/iso8583/support/a-message.ts';

/** Where messages go deep: cards and machines that the bank knows. */
export interface Ground {
  readonly cards: readonly string[];
  readonly terminals: readonly string[];
  /** About when the messages say that they were sent. */
  readonly nearMs: number;
}

/**
 * What a network of the 1987 edition sends: requests, completions and reversals of withdrawals and deposits, inquiries
 * and network management, of known cards at known machines. Here and there an element is missing, or says anything
 * that its format allows.
 */
export const aNetworkMessage = (ground: Ground, packager: Packager): fc.Arbitrary<Uint8Array> =>
  aSensibleMessage(ground)
    .chain((message) => perhapsAstray(message, packager))
    .map((message) => encode(message, packager));

function aSensibleMessage(ground: Ground): fc.Arbitrary<Message> {
  const named = namedParts(ground);
  return fc.oneof(
    { weight: 5, arbitrary: aRequest(ground, named) },
    { weight: 3, arbitrary: aCompletion(ground, named) },
    { weight: 4, arbitrary: aReversal(ground, named) },
    { weight: 1, arbitrary: aManagement(named) },
  );
}

const MINUTE_MS = 60_000;
/** So few that requests, completions and reversals meet one another. */
const AUDIT_NUMBERS = 24;
const ACQUIRER = '12345';

type Named = ReturnType<typeof namedParts>;
const namedParts = ({ nearMs }: Ground) => ({
  at: fc.constantFrom(0, 1).map((ago) => formatTransmissionTime(nearMs - ago * MINUTE_MS)),
  audit: fc.integer({ min: 1, max: AUDIT_NUMBERS }).map((number) => String(number).padStart(6, '0')),
});

const aRequest = ({ cards, terminals }: Ground, { at, audit }: Named): fc.Arbitrary<Message> =>
  fc
    .tuple(
      fc.constantFrom('0200', '0200', '0201', '0100'),
      fc.record({
        2: fc.constantFrom(...cards),
        3: fc.constantFrom(
          '010000',
          '010000',
          '010000',
          '012000',
          '210000',
          '210000',
          '310000',
          '300000',
          '000000',
        ),
        4: anAmount,
        7: at,
        11: audit,
        22: fc.constantFrom('051', '021', '000'),
        32: fc.constant(ACQUIRER),
        41: aTerminal(terminals),
        49: aCurrency,
      }),
    )
    .map(([mti, fields]) => ({ mti, fields }));

const aCompletion = ({ terminals }: Ground, { at, audit }: Named): fc.Arbitrary<Message> =>
  fc
    .tuple(
      fc.constantFrom('0220', '0221'),
      fc.record({ ...ofOutcome(terminals), 7: at, 11: audit }),
      saidOfPart,
    )
    .map(([mti, fields, more]) => ({ mti, fields: { ...fields, ...more } }));

const aReversal = ({ terminals }: Ground, { at, audit }: Named): fc.Arbitrary<Message> =>
  fc
    .tuple(
      fc.constantFrom('0420', '0421', '0400', '0401'),
      fc.record({ ...ofOutcome(terminals), 7: at, 11: audit, 90: anOriginal({ at, audit }) }),
      saidOfPart,
    )
    .map(([mti, fields, more]) => ({ mti, fields: { ...fields, ...more } }));

const aManagement = ({ at, audit }: Named): fc.Arbitrary<Message> =>
  fc
    .record({ 7: at, 11: audit, 70: fc.constantFrom('001', '002', '301', '999') })
    .map((fields) => ({ mti: '0800', fields }));

const ofOutcome = (terminals: readonly string[]) => ({
  3: fc.constantFrom('010000', '010000', '010000', '210000'),
  4: anAmount,
  32: fc.constant(ACQUIRER),
  41: aTerminal(terminals),
  49: aCurrency,
});

const aTerminal = (terminals: readonly string[]) =>
  fc.constantFrom(...terminals).map((terminal) => terminal.padEnd(8));

const anOriginal = ({ at, audit }: Named): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom('0200', '0200', '0100', '0220'), audit, at).map(([mti, stan, transmittedAt]) =>
    formatOriginalData1987({
      mti,
      stan,
      transmittedAt,
      acquirer: institution(ACQUIRER),
      forwarder: institution(),
    }),
  );

const anAmount = fc.constantFrom(
  '000000005000',
  '000000005000',
  '000000002000',
  '000000002000',
  '000000005500',
  '0'.repeat(12),
);
const aCurrency = fc.oneof(
  { weight: 8, arbitrary: fc.constant('978') },
  { weight: 1, arbitrary: fc.constantFrom('392', '840', '000') },
);
const aResponse = fc.constantFrom('00', '10', '17', '22', '32', '51', '68');
const aReplacement = fc
  .constantFrom('000000000000', '000000002000', '000000005000', '000000999900')
  .map((amount) => `${amount}${'0'.repeat(12)}C00000000C00000000`);
const saidOfPart: fc.Arbitrary<Record<number, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ 39: aResponse }) },
  { weight: 1, arbitrary: fc.record({ 95: aReplacement }) },
  { weight: 1, arbitrary: fc.record({ 39: aResponse, 95: aReplacement }) },
);

function perhapsAstray(message: Message, packager: Packager): fc.Arbitrary<Message> {
  const numbers = Object.keys(message.fields);
  const saysAnything = (number: string) =>
    aValue(packager.elements[number] as Element).map((value) => withField(message, number, value));
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(message) },
    { weight: 1, arbitrary: fc.constantFrom(...numbers).map((number) => withField(message, number)) },
    { weight: 1, arbitrary: fc.constantFrom(...numbers).chain(saysAnything) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(packager.elements)).chain(saysAnything) },
  );
}

function withField({ mti, fields }: Message, number: string, value?: string): Message {
  const { [Number(number)]: _, ...others } = fields;
  return { mti, fields: value === undefined ? others : { ...others, [number]: value } };
}
