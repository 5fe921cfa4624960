import type { Deposit } from '../simulators/atm-network/deposits.ts';
import type { Agreed } from '../simulators/atm-network/life.ts';
import type { Visit } from '../simulators/atm-network/visit.ts';
import type { Lived } from './live.ts';

/** What came to pass in many lives, so that none of it can be missing unseen. */
export class Tally {
  readonly counts: Record<string, number> = Object.fromEntries(
    [...Object.keys(visitsThat), ...Object.keys(depositsThat)].map((name) => [name, 0]),
  );

  add({ life, played }: Lived): void {
    for (const visit of played?.visits ?? []) {
      for (const [name, are] of Object.entries(visitsThat)) if (are(visit, life.agreed)) this.#count(name);
    }
    for (const deposit of played?.deposits ?? []) {
      for (const [name, are] of Object.entries(depositsThat)) if (are(deposit)) this.#count(name);
    }
  }

  #count(name: string): void {
    this.counts[name] = (this.counts[name] ?? 0) + 1;
  }
}

const allowedMinor = ({ heard }: Visit): number => (heard?.says === 'yes' ? heard.money.amountMinor : 0);
const presentedMinor = ({ presented }: Visit): number => presented?.amountMinor ?? 0;
const cameOut = (visit: Visit): boolean => presentedMinor(visit) > 0;
const inFull = (visit: Visit): boolean => cameOut(visit) && presentedMinor(visit) === allowedMinor(visit);

const visitsThat: Readonly<Record<string, (visit: Visit, agreed: Agreed) => boolean>> = {
  'in full': inFull,
  'in part': (visit) => cameOut(visit) && !inFull(visit),
  nothing: (visit) => allowedMinor(visit) > 0 && !cameOut(visit),
  declined: ({ heard }) => heard?.says === 'no',
  unanswered: ({ heard }) => heard === undefined,
  'prepared, with a card': (visit) =>
    cameOut(visit) && visit.reference !== undefined && visit.request.Envt.Card !== undefined,
  'prepared, without a card': (visit) => cameOut(visit) && visit.request.Envt.Card === undefined,
  'with a surcharge': (visit) => cameOut(visit) && visit.request.Tx.Cnsnts !== undefined,
  'completed by silence': (visit, { completesBy }) => completesBy === 'silence' && inFull(visit),
  'reversed by presumption': ({ isPresumed }) => isPresumed === true,
};

const depositsThat: Readonly<Record<string, (deposit: Deposit) => boolean>> = {
  'kept, at the slot': ({ key }) => key === undefined,
  'kept, through the switch': ({ key, keptMinor }) => key !== undefined && keptMinor > 0,
  'kept in part': ({ key, keptMinor, countedMinor }) =>
    key !== undefined && keptMinor > 0 && keptMinor < countedMinor,
  'given back': ({ keptMinor }) => keptMinor === 0,
};
