import type { Definition } from './definition.ts';
import type { Kind } from './kind.ts';
import { cardReplacement } from './kinds/card-replacement.ts';
import { cashDeposit } from './kinds/cash-deposit.ts';
import { cashWithdrawal } from './kinds/cash-withdrawal.ts';
import { loanApplication } from './kinds/loan-application.ts';
import { transfer } from './kinds/transfer.ts';
import { NewerRelease } from './newer-release.ts';

/**
 * Every published version of every kind, oldest first. A new version is added behind the others; the others
 * stay as long as a transaction may be open on them.
 */
export const definitions: Record<Kind, readonly [Definition, ...Definition[]]> = {
  'cash-withdrawal': [cashWithdrawal],
  'cash-deposit': [cashDeposit],
  transfer: [transfer],
  'loan-application': [loanApplication],
  'card-replacement': [cardReplacement],
};

/** The version that new transactions begin on. */
export const latestDefinition = (kind: Kind): Definition =>
  definitions[kind].findLast(({ announced }) => !announced) ?? definitions[kind][0];

/**
 * The version that a transaction began on. Missing an old one is a bug: it was removed while still needed.
 *
 * @throws NewerRelease where the version is newer than all that this release knows.
 */
export function definitionOf({ kind, definition }: { kind: Kind; definition: number }): Definition {
  const found = definitions[kind].find(({ version }) => version === definition);
  if (found) return found;
  if (definition > newestOf(kind))
    throw new NewerRelease(`Definition ${definition} of ${kind} is of a newer release than this.`);
  throw new Error(`Definition ${definition} of ${kind} was removed while a transaction is on it.`);
}

const newestOf = (kind: Kind): number => Math.max(...definitions[kind].map(({ version }) => version));
