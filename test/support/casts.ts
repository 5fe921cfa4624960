import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import bank from '../../infra/local/seed/bank.json' with { type: 'json' };
import customers from '../../infra/local/seed/customers.json' with { type: 'json' };
import { seedFolder } from '../../infra/local/seed/seed-folder.ts';
import type { Customer } from '../simulators/customer-channel.ts';

const names = ['anna', 'bruno', 'chloe', 'david', 'elena', 'fabio'] as const;
type Name = (typeof names)[number];

/** A customer, and the card in their pocket. */
export interface Player extends Customer {
  /** The token by which the bank knows it. */
  readonly card: string;
}

export type Cast = Readonly<Record<Name, Player>>;

/**
 * Six customers like those of the seed, whom no other file of tests meets: what was offered to them, what they were
 * reminded of and what they claimed is of this file alone, in whatever order the files are run.
 */
export function castOf(file: string): Cast {
  return Object.fromEntries(names.map((name) => [name, playerOf(file, name)])) as Cast;
}

function playerOf(file: string, name: Name): Player {
  const passcode = customers.find(({ customerId }) => customerId === `c-${name}`)?.passcode;
  if (!passcode) throw new Error(`The seed has no ${name}.`);
  return { customerId: idOf(file, `c-${name}`), passcode, card: cardOf(file, `tok_${name}-debit`) };
}

/** A folder to seed a system from: the seed's bank, with the casts of these files as customers of it, too. */
export function seedCasts(files: readonly string[], folder: string): string {
  const known = new Set(files.map(lettersOf));
  if (known.size < files.length) throw new Error('Two files of tests would share a cast: rename one.');
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const like = <T>(rows: readonly T[], made: (file: string, row: T) => T): T[] => [
    ...rows,
    ...files.flatMap((file) => rows.map((row) => made(file, row))),
  ];
  const theirs = <T extends { customerId: string }>(file: string, row: T): T => ({
    ...row,
    customerId: idOf(file, row.customerId),
  });
  copyFileSync(join(seedFolder, 'staff.json'), join(folder, 'staff.json'));
  write('customers.json', like(customers, theirs));
  write('bank.json', {
    ...bank,
    accounts: like(bank.accounts, theirs),
    cards: like(bank.cards, (file, card) => ({
      ...theirs(file, card),
      cardToken: cardOf(file, card.cardToken),
    })),
    segments: Object.fromEntries(
      like(Object.entries(bank.segments), (file, [customerId, segment]) => [idOf(file, customerId), segment]),
    ),
  });
  return folder;
}

const idOf = (file: string, customerId: string): string => `${customerId}${lettersOf(file)}`;

const cardOf = (file: string, cardToken: string): string => `${cardToken}-${lettersOf(file)}`;

/** As many as fit behind a name. */
const LETTERS_MAX = 15;

/** Of the folder and the name, since the folders of journeys and of browsers have files of one name. */
function lettersOf(file: string): string {
  const name = basename(file, '.test.ts').replaceAll(/[^a-z]/g, '');
  return `${basename(dirname(file)).charAt(0)}${name}`.slice(0, LETTERS_MAX);
}
