import type { Money } from '../../../shared/cash/money.ts';
import type { Death, Fate, Wants } from './life.ts';
import type { Verdict } from './switch-line.ts';
import type { Visit } from './visit.ts';

/** What happens at the machines and on the line, in plain sentences. */
export const inWords = {
  money: ({ currency, amountMinor }: Money): string => `${currency} ${(amountMinor / 100).toFixed(2)}`,

  /** `atm-0042` is machine 42. */
  machine: (terminalId: string): string => {
    const number = /([0-9]+)$/.exec(terminalId)?.[1];
    return number ? `machine ${Number(number)}` : terminalId;
  },

  minutes: (minutes: number): string =>
    minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`,

  wish: (money: Money, wants: Wants): string => {
    const what = {
      'walk-up': 'cash, with card and PIN',
      prepared: 'what was prepared on the phone',
      cardless: 'what was prepared on the phone, without a card',
    }[wants];
    return `${inWords.money(money)}: the customer wants ${what}.`;
  },

  verdict: (verdict: Verdict): string =>
    verdict.says === 'yes'
      ? `The bank says yes to ${inWords.money(verdict.money)}, with code ${verdict.code}.`
      : `The bank says no (${verdict.why}). Nothing comes out.`,

  mouth: ({ heard, presented }: Visit, dies: Death | undefined): string => {
    const got = presented && presented.amountMinor > 0 ? inWords.money(presented) : undefined;
    if (heard?.says === 'no') return 'The customer leaves.';
    if (!heard) return 'Nobody said that it may dispense: nothing comes out, and that has to be said too.';
    if (dies === 'before-dispensing') return 'It dies with the approval in its hand: nothing came out.';
    const dying = dies === 'before-reporting' ? ' Then it dies, before it says so.' : '';
    if (!got) return `It jams: nothing comes out.${dying}`;
    const part = presented?.amountMinor === heard.money.amountMinor ? '' : ' and no more';
    return `It dispenses ${got}${part}.${dying}`;
  },

  unheard: (what: string, fate: Fate, again: boolean): string => {
    const sent = `${what}${again ? ', sent again,' : ''}`;
    if (typeof fate === 'object' && !fate.isLate) return `${sent} is sent; the bank is in trouble amid it.`;
    if (fate === 'lost') return `The line drops: ${sent.toLowerCase()} is lost.`;
    if (fate === 'late' || typeof fate === 'object') return `${sent} is held up on the line.`;
    return `${sent} is sent; the line drops before the answer.`;
  },

  confirmed: (terminalId: string): string =>
    `The customer scans the QR of ${inWords.machine(terminalId)}, and confirms it.`,

  prepared: (money: Money, done: boolean): string =>
    done ? `The customer prepares ${inWords.money(money)}.` : `${inWords.money(money)} cannot be prepared.`,

  changed: (does: 'cancel' | 'change', done: boolean): string => {
    const verb = does === 'cancel' ? 'cancel' : 'change';
    return done ? `The customer ${verb}s what was prepared.` : `It is too late to ${verb} what was prepared.`;
  },
};
