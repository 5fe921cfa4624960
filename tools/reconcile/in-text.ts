import type { Money } from '../../shared/cash/money.ts';
import { moneyWords } from '../../shared/cash/money-words.ts';
import { meaningOf } from '../../shared/reconciliation/day-difference.ts';
import type {
  DifferenceFound,
  Reconciliation,
  Sum,
  Totals,
} from '../../shared/reconciliation/reconciliation.ts';

/** One difference: what it is, by which names it is found, and what to do. */
export function differenceInText(found: DifferenceFound): string {
  const names = [
    found.network,
    found.terminal,
    found.traceReference && `STAN ${found.traceReference}`,
    found.retrievalReference && `RRN ${found.retrievalReference}`,
    !found.traceReference && found.authorizationId && `authorization ${found.authorizationId}`,
    found.transactionId && `transaction ${found.transactionId}`,
  ];
  const amounts = [
    said('asked', found.requested),
    said('cash', found.cash),
    said('booked', found.booked),
    said('listed', found.listed),
  ];
  return `  ${found.difference}
    ${names.filter(Boolean).join(' · ')}
    ${amounts.filter(Boolean).join(', ') || 'no amount is known'}
    ${found.says} ${meaningOf[found.difference].toDo}
`;
}

const said = (what: string, money: Money | undefined): string | undefined =>
  money && `${what} ${signed(money.amountMinor, money.currency)}`;

/** The sums of the day: of each network in full, of each machine in a line. */
export const reportInText = (report: Reconciliation, terminals: readonly Totals[]): string =>
  [
    ...report.networks.map(networkInText),
    ...(terminals.length > 0 ? [terminalsInText(terminals)] : []),
    verdictInText(report),
  ].join('\n');

const COLUMNS = [
  ['asked', 'asked'],
  ['unasked', 'heard of only'],
  ['approved', 'of which approved'],
  ['declined', 'declined'],
  ['reversed', 'reversed'],
  ['completedFull', 'completed in full'],
  ['completedPart', 'completed in part'],
  ['unknown', 'unknown'],
  ['cash', 'cash that moved'],
  ['booked', 'booked'],
  ['off', 'off, and named'],
] as const satisfies readonly (readonly [keyof Totals, string])[];

function networkInText(totals: Totals): string {
  const { network, kind, currency } = totals;
  const lines = COLUMNS.map(([column, name]) => {
    const { count, amountMinor }: Sum = totals[column];
    return `    ${name.padEnd(20)}${String(count).padStart(8)}${signed(amountMinor, currency).padStart(20)}`;
  });
  return `  ${network}, ${kind}s in ${currency}\n${lines.join('\n')}\n`;
}

function terminalsInText(terminals: readonly Totals[]): string {
  const lines = terminals.map(
    ({ terminal = '', kind, currency, asked, unasked, unknown, cash, booked, off }) =>
      [
        terminal.padEnd(16),
        kind.padEnd(12),
        `${asked.count + unasked.count}, ${unknown.count} unknown`.padEnd(18),
        signed(cash.amountMinor, currency).padStart(18),
        signed(booked.amountMinor, currency).padStart(18),
        signed(off.amountMinor, currency).padStart(18),
      ].join(''),
  );
  const head = `${''.padEnd(46)}${'cash'.padStart(18)}${'booked'.padStart(18)}${'off'.padStart(18)}`;
  return `  ${head}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

function verdictInText({ isClean, matched, differing, unknown, rowsOff }: Reconciliation): string {
  if (isClean) return `  Clean: ${matched} matched, nothing unknown, nothing differs.\n`;
  const rows = rowsOff > 0 ? ` ${rowsOff} rows do not add up, which is a fault of this program.` : '';
  return `  Not clean: ${matched} matched, ${differing} differ, ${unknown} unknown.${rows}\n`;
}

const signed = (amountMinor: number, currency: string): string =>
  `${amountMinor < 0 ? '-' : ''}${moneyWords({ amountMinor: Math.abs(amountMinor), currency }).en}`;
