import type { Money } from '../machine/money.ts';
import type { NothingBecause } from '../machine/order.ts';
import type { Debt } from './debt.ts';

/** One line of a machine's journal: a debt, the key under which it is said however often, and whether it can be yet. */
export interface Entry {
  /** As an `Idempotency-Key`, with its quotes. */
  readonly key: string;
  readonly debt: Debt;
  /** The notes are still on their way. */
  readonly isOpen: boolean;
}

/** What keeps text when the power fails. */
export interface Disk {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

/**
 * The journal of one machine. A line is written before the dispenser moves, so that a machine which loses its power knows
 * what it owes the bank: after `wake` everything that was open is due as it stands.
 */
export function openJournal(disk: Disk, terminalId: string) {
  const name = `staffetta.journal.${terminalId}`;
  const read = (): readonly Entry[] => JSON.parse(disk.getItem(name) ?? '[]');
  let entries = read();

  const write = (next: readonly Entry[]) => {
    entries = next;
    disk.setItem(name, JSON.stringify(next));
  };
  const change = (key: string, changed: (entry: Entry) => Entry) =>
    write(entries.map((entry) => (entry.key === key ? changed(entry) : entry)));

  return {
    due: (): Entry | undefined => entries.find(({ isOpen }) => !isOpen),
    /** From now on cash may come out or go in, or the bank may have said so; none has. */
    open: (key: string, debt: Debt) => write([...entries, { key, debt, isOpen: true }]),
    /** It is due as it stands. */
    owe: (key: string) => change(key, (entry) => ({ ...entry, isOpen: false })),
    /** So much stands in the mouth of the machine, or has gone in. */
    note: (key: string, happened: Happened) => change(key, (entry) => told(entry, happened)),
    /** It is over, and this is what happened. */
    close: (key: string, happened: Happened) =>
      change(key, (entry) => ({ ...told(entry, happened), isOpen: false })),
    paid: (key: string) => write(entries.filter((entry) => entry.key !== key)),
    /** Reads it anew: the same machine may have stood in another window meanwhile. */
    wake: () => {
      entries = read();
      write(entries.map((entry) => ({ ...entry, isOpen: false })));
    },
  };
}

/** As an `Idempotency-Key`, with its quotes. */
export const newKey = (): string => `"${crypto.randomUUID()}"`;

export type Journal = ReturnType<typeof openJournal>;

type Happened =
  | { readonly authorized: Money }
  | { readonly presented: Money; readonly because?: NothingBecause | undefined }
  | { readonly counted: Money };

const told = (entry: Entry, happened: Happened): Entry => ({
  ...entry,
  debt: { ...entry.debt, ...known(happened) } as Debt,
});

/** What nobody said stays as it was. */
const known = (happened: Happened) =>
  Object.fromEntries(Object.entries(happened).filter(([, value]) => value !== undefined));
