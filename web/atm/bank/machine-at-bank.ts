import { problemOf } from '../../client/problem.ts';
import type { components } from '../../client/schema.generated.ts';
import { staffetta } from '../../client/staffetta.ts';
import type { Told } from '../machine/input.ts';
import type { OfferShown } from '../machine/visit.ts';
import type { Journal } from './journal.ts';
import { payDebts } from './pay-debts.ts';
import { silence, toldOf } from './told.ts';
import { type VisitAtBank, visitAtBank } from './visit-at-bank.ts';
import { waitingHere } from './waiting-here.ts';

/** Notes of one value. */
export type Cassette = components['schemas']['Cassette'];

/** What a machine is told, and, where a customer was let in, their visit. */
export interface Admission {
  readonly told: Told;
  readonly visit?: VisitAtBank;
}

/**
 * The bank, as one machine of a network sees it: doors for terminals, and the switch's. The token is the network's, and
 * opens no door of a customer's but with the pass of their visit.
 */
export function machineAtBank(site: {
  readonly terminalId: string;
  readonly url: string;
  readonly token: () => Promise<string>;
  readonly journal: Journal;
  /** The machine's line, where that is not simply there. */
  readonly fetch?: (request: Request) => Promise<Response>;
}) {
  const { terminalId, url, token, journal, fetch } = site;
  const speak = (pass?: string) => staffetta({ url, token, visit: () => pass, ...(fetch && { fetch }) });
  const bank = speak();
  const path = { terminalId };

  const admitted = (pass: string, seen?: string | null) => {
    const itsBank = speak(pass);
    return { itsBank, visit: visitAtBank({ terminalId, bank: itsBank, pass, seen: seen ?? null, journal }) };
  };

  return {
    /** Says what is in the cassettes, none at all where it is out of cash. Whoever answers that is there to be asked. */
    async reportCash(cassettes: readonly Cassette[]): Promise<Told> {
      const result = await bank
        .PUT('/terminals/{terminalId}/cash', {
          params: { path },
          body: { reportedAt: new Date().toISOString(), cassettes: [...cassettes] },
        })
        .catch(() => undefined);
      return { is: 'told', that: result?.data ? 'in-service' : 'out-of-service' };
    },

    /** The network has verified the card with its PIN, this moment. */
    async verifyCard(cardToken: string): Promise<Admission> {
      const result = await bank.POST('/terminals/{terminalId}/visits', {
        params: { path },
        body: { cardToken, verifiedAt: new Date().toISOString() },
      });
      if (!result.data) return { told: toldOf(result) };
      const { pass, language, prepared } = result.data;
      const { itsBank, visit } = admitted(pass, result.response.headers.get('etag'));
      const [offer, speaks] = await Promise.all([firstOffer(itsBank), wantsVoice(itsBank)]);
      const here = { language, waiting: waitingHere(prepared), ...(offer && { offer }), ...speaks };
      return { told: { is: 'told', that: 'visit-begun', visit: here }, visit };
    },

    async drawQr(): Promise<Told> {
      const result = await bank.POST('/terminals/{terminalId}/invitations', { params: { path } });
      return result.data ? { is: 'told', that: 'qr-drawn', invitation: result.data } : toldOf(result);
    },

    /** Once the phone has confirmed, the machine holds the transaction: the customer is there, without a card. */
    async watchQr(invitationId: string): Promise<Admission> {
      const result = await bank.GET('/terminals/{terminalId}/invitations/{invitationId}', {
        params: { path: { ...path, invitationId } },
      });
      const { data } = result;
      if (!data) {
        const isOver = problemOf(result)?.code === 'invitation-expired';
        return { told: isOver ? { is: 'told', that: 'qr-expired' } : toldOf(result) };
      }
      const { state, pass, transactionId } = data;
      if (state !== 'confirmed' || !pass || !transactionId) {
        return { told: { is: 'told', that: state === 'confirmed' ? 'qr-expired' : `qr-${state}` } };
      }
      const { data: session, response } = await speak(pass).GET('/session');
      const { visit } = admitted(pass, response.headers.get('etag'));
      const { language = 'en', spokenText } = session?.preferences ?? {};
      const here = { language, waiting: [], ...(spokenText && { speaks: true as const }) };
      return { told: { is: 'told', that: 'qr-confirmed', visit: here, transactionId }, visit };
    },

    payDebts: () => payDebts(journal, speak, terminalId),
  };
}

export type MachineAtBank = ReturnType<typeof machineAtBank>;

/** An offer is an extra: where it cannot be read there is none. */
async function firstOffer(bank: ReturnType<typeof staffetta>): Promise<OfferShown | undefined> {
  try {
    const { data } = await bank.GET('/offers');
    return data?.offers[0];
  } catch {
    return undefined;
  }
}

/** So is a voice. */
async function wantsVoice(bank: ReturnType<typeof staffetta>): Promise<{ speaks?: true }> {
  try {
    const { data } = await bank.GET('/session');
    return data?.preferences.spokenText ? { speaks: true } : {};
  } catch {
    return {};
  }
}

/** Nobody answered: what is thrown then is the failure of the network. */
export const orSilence = (asked: Promise<Told>): Promise<Told> => asked.catch(() => silence);
