import type { Assistance, AssistanceConsent, Purpose } from '../../assistance/assistance.ts';
import { assistanceLimits } from '../../assistance/limits.ts';
import type { AssistedChannel, StaffRole } from '../../assistance/staff.ts';
import type { Language, Saying } from '../../channel/wording.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import type { Session } from '../session.ts';
import { moment, type Viewer } from './present-transaction.ts';
import type { AssistanceView } from './session-view.ts';

/** Who of the bank works with the customer, what they ask, and what they may: as both of them are shown it. */
export function presentAssistance(
  session: Session,
  assistance: Assistance,
  { language, device }: Pick<Viewer, 'language' | 'device'>,
): AssistanceView {
  const { assistanceId, channel, role, unit, openedAtMs, endsAtMs, consent } = assistance;
  return {
    assistanceId,
    channel,
    role,
    unit,
    since: moment(openedAtMs),
    endsAt: moment(endsAtMs),
    says: `${who[role][language]} ${where[channel][language]}: ${mayNow(consent)[language]}`,
    here: device === assistanceId,
    ...(consent && { consent: presentConsent(session, consent, language) }),
    canApprove: session.devices.length > 0,
  };
}

function presentConsent(
  session: Session,
  consent: AssistanceConsent,
  language: Language,
): NonNullable<AssistanceView['consent']> {
  const { transactionId, purpose } = consent;
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  const name = transaction ? definitionOf(transaction).name.long[language] : '';
  const says = `${purposes[purpose][language]}${name && ` (${name})`}`;
  if (consent.state === 'asked') {
    const { minutes, askedAtMs } = consent;
    const answerBy = moment(askedAtMs + assistanceLimits.askLivesMs);
    return { state: 'asked', transactionId, purpose, says, minutes, askedAt: moment(askedAtMs), answerBy };
  }
  const { givenOn, untilMs } = consent;
  return { state: 'given', transactionId, purpose, says, givenOn, until: moment(untilMs) };
}

const who: Record<StaffRole, Saying> = {
  agent: { en: 'A person of the bank', it: 'Una persona della banca' },
  specialist: { en: 'A specialist of the bank', it: 'Uno specialista della banca' },
};

const where: Record<AssistedChannel, Saying> = {
  branch: { en: 'in the branch', it: 'in filiale' },
  'contact-centre': { en: 'in the contact centre', it: 'del servizio clienti' },
};

const mayNow = (consent: AssistanceConsent | undefined): Saying =>
  consent?.state === 'given'
    ? { en: 'helps you, and fills in what you let them.', it: 'ti aiuta e compila ciò che hai consentito.' }
    : {
        en: 'sees where you are, and can change nothing.',
        it: 'vede a che punto sei e non può modificare nulla.',
      };

const purposes: Record<Purpose, Saying> = {
  'fill-in-together': { en: 'To fill it in together with you', it: 'Per compilare insieme a te' },
  'correct-a-mistake': { en: 'To correct a mistake', it: 'Per correggere un errore' },
  'continue-for-you': { en: 'To go on with it for you', it: 'Per proseguire al posto tuo' },
};
