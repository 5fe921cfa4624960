import * as z from 'zod';
import type { Saying } from '../channel/wording.ts';

/** For what a customer's data may be used beside what they asked for. Closed: nothing else may be done with it. */
export const Purpose = z
  .enum(['personalised-offers', 'offers-by-email', 'offers-by-push', 'reminders', 'analytics'])
  .meta({ id: 'Purpose' });
export type Purpose = z.infer<typeof Purpose>;

/** What is done for a purpose, and stops with it. */
export type GatedDeed =
  | 'profile'
  | 'choose-offers'
  | 'show-offers'
  | 'send-offers-by-email'
  | 'send-offers-by-push'
  | 'send-reminders'
  | 'count-in-measures';

export interface PurposeRule {
  /** GDPR, article 6(1): a consent (a) is off until it is given; a legitimate interest (f) is on until objected to. */
  readonly basis: 'consent' | 'legitimate-interest';
  /** Direct marketing, profiling for it included: an objection needs no reason (GDPR, article 21(2) and (3)). */
  readonly isMarketing: boolean;
  /** It is of no use without this one, and stops with it. */
  readonly needs?: Purpose;
  readonly gates: readonly GatedDeed[];
  readonly name: Saying;
}

export const purposes: Record<Purpose, PurposeRule> = {
  'personalised-offers': {
    basis: 'consent',
    isMarketing: true,
    gates: ['profile', 'choose-offers', 'show-offers'],
    name: { en: 'Offers chosen for you', it: 'Offerte scelte per te' },
  },
  'offers-by-email': {
    basis: 'consent',
    isMarketing: true,
    needs: 'personalised-offers',
    gates: ['send-offers-by-email'],
    name: { en: 'Offers by e-mail', it: 'Offerte via e-mail' },
  },
  'offers-by-push': {
    basis: 'consent',
    isMarketing: true,
    needs: 'personalised-offers',
    gates: ['send-offers-by-push'],
    name: { en: 'Offers on your phone', it: 'Offerte sul telefono' },
  },
  reminders: {
    basis: 'legitimate-interest',
    isMarketing: false,
    gates: ['send-reminders'],
    name: { en: 'Reminders', it: 'Promemoria' },
  },
  analytics: {
    basis: 'legitimate-interest',
    isMarketing: false,
    gates: ['count-in-measures'],
    name: { en: 'Statistics without your name', it: 'Statistiche senza il tuo nome' },
  },
};

/** Those that an objection stops without a reason, shown apart from all else (GDPR, article 21(4)). */
export const marketingPurposes: readonly Purpose[] = Purpose.options.filter(
  (purpose) => purposes[purpose].isMarketing,
);
