import { isCapable } from '../channel/capabilities.ts';
import { Language } from '../channel/wording.ts';
import { isCustomersOwn } from '../session/assisted-step.ts';
import { bytesOf } from '../session/limits.ts';
import { latestDefinition } from '../transaction/definitions.ts';
import type { Field } from '../transaction/field.ts';
import { isChargedBy } from './agreed-facts.ts';
import type { ChannelForms } from './channel-forms.ts';
import { type Comparison, comparisonsIn } from './condition.ts';
import { formOfFact } from './facts.ts';
import { offerLimits } from './limits.ts';
import type { Offer } from './offer.ts';
import { filledIn, isKnownIn, NEEDED, placeholdersIn } from './placeholders.ts';
import { wordingFaults } from './wording-faults.ts';

/** Something that keeps an offer from being published: where it stands, and what is wrong with it. */
export interface Fault {
  readonly at: readonly string[];
  readonly says: string;
}

/** Everything that is wrong with an offer of the right shape. One that has no fault says the same everywhere. */
export const faultsOf = (offer: Offer, forms: ChannelForms): Fault[] => [
  ...renditionFaults(offer, forms),
  ...conditionFaults(offer),
  ...acceptFaults(offer),
  ...leadFaults(offer),
  ...(bytesOf(offer) > offerLimits.offerBytesMax
    ? [{ at: [], says: `An offer has ${offerLimits.offerBytesMax} bytes at most.` }]
    : []),
];

/** Shorter texts are a line on a screen, a title or a subject. */
const LINE_CHARS_MAX = 80;

const renditionFaults = (offer: Offer, forms: ChannelForms): Fault[] =>
  Object.entries(forms).flatMap(([channel, form]) =>
    Language.options.flatMap((language) => {
      const texts = offer.renditions[channel]?.[language] ?? {};
      return Object.entries(form.pieces).flatMap(([piece, sizes]) => {
        const at = ['renditions', channel, language];
        const used = Object.keys(sizes).flatMap((name) => placeholdersIn(texts[name] ?? ''));
        return [
          ...NEEDED.filter((name) => !used.includes(name)).map((name) => ({
            at,
            says: `The ${piece} does not carry {${name}}.`,
          })),
          ...Object.entries(sizes).flatMap(([name, charsMax]) =>
            textFaults(offer, { text: texts[name] ?? '', charsMax, language, words: form.words }).map(
              (says) => ({
                at: [...at, name],
                says,
              }),
            ),
          ),
        ];
      });
    }),
  );

function textFaults(
  offer: Offer,
  text: { text: string; charsMax: number; language: Language; words: ChannelForms[string]['words'] },
): string[] {
  const unknown = placeholdersIn(text.text).filter((name) => !isKnownIn(offer, name));
  if (unknown.length > 0) return unknown.map((name) => `There is nothing to put in the place of {${name}}.`);
  const shown = filledIn(text.text, offer, text, { left: offer.quota?.total });
  return [
    ...wordingFaults(text.text, offer),
    ...(text.charsMax <= LINE_CHARS_MAX && text.text.includes('\n') ? ['It has one line.'] : []),
    ...([...shown].length > text.charsMax
      ? [`It has ${[...shown].length} characters, and room for ${text.charsMax}.`]
      : []),
  ];
}

function conditionFaults({ eligibility }: Offer): Fault[] {
  const found = comparisonsIn(eligibility);
  const at = ['eligibility'];
  return [
    ...(found.length > offerLimits.conditionLeavesMax
      ? [{ at, says: `It compares more than ${offerLimits.conditionLeavesMax} times.` }]
      : []),
    ...(found.some(({ depth }) => depth > offerLimits.conditionDepthMax)
      ? [{ at, says: `It is deeper than ${offerLimits.conditionDepthMax}.` }]
      : []),
    ...found
      .filter(({ comparison }) => !fits(comparison))
      .map(({ comparison }) => ({ at, says: `${comparison.fact} cannot be compared like this.` })),
  ];
}

function fits(comparison: Comparison): boolean {
  const form = formOfFact(comparison.fact);
  if ('is' in comparison) return typeof comparison.is === (form === 'text' ? 'string' : form);
  if ('in' in comparison) return form === 'text';
  return form === 'number';
}

/** To accept is to agree, and that is the customer's own: whoever assists says the offer, and lets them. */
const acceptFaults = ({ leadsTo: { acceptOn } }: Offer): Fault[] =>
  acceptOn
    .filter((channel) => !isCustomersOwn(channel))
    .map((channel) => ({
      at: ['leadsTo', 'acceptOn'],
      says: `Only the customer accepts an offer, and on ${channel} somebody of the bank acts.`,
    }));

/** Nobody is led to a channel on which the kind cannot be begun, to a step that it does not have, or to another price. */
function leadFaults({ price, leadsTo: { kind, acceptOn, prefilled = {} } }: Offer): Fault[] {
  if (!kind) {
    return Object.keys(prefilled).length > 0
      ? [{ at: ['leadsTo', 'prefilled'], says: 'There is no kind to prefill.' }]
      : [];
  }
  const { begins, steps } = latestDefinition(kind);
  return [
    ...(isChargedBy(kind, price)
      ? []
      : [
          {
            at: ['price'],
            says: `${kind} does not charge this: its price has another form, or it has none.`,
          },
        ]),
    ...acceptOn
      .filter((channel) => !isCapable(channel, begins))
      .map((channel) => ({ at: ['leadsTo', 'acceptOn'], says: `${kind} cannot be begun on ${channel}.` })),
    ...Object.entries(prefilled).flatMap(([name, fields]) => {
      const step = steps.find((one) => one.name === name);
      const asked: Readonly<Record<string, Field>> = step && 'fields' in step ? step.fields : {};
      return Object.entries(fields).flatMap(([field, value]) => {
        const at = ['leadsTo', 'prefilled', name, field];
        const schema = asked[field]?.schema;
        if (!schema) return [{ at, says: `${kind} does not ask for this there.` }];
        return schema.safeParse(value).success ? [] : [{ at, says: `${kind} does not take this there.` }];
      });
    }),
  ];
}
