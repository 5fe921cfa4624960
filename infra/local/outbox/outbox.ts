import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../store.ts';
import { emlOf } from './eml.ts';

/** Something that a customer got. */
export interface Delivered {
  readonly by: 'email' | 'push';
  readonly messageId: string;
  readonly customerId: string;
  readonly reason: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string | undefined;
  /** Where a push lets its customer say no to more of them. */
  readonly objectionLink?: string | undefined;
  readonly at: string;
  /** The e-mail as a file, in the data folder's `outbox`. */
  readonly file?: string | undefined;
}

/** An e-mail as it was handed to SES. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * What customers of this copy got, for people and tests to see. It plays the bank's mail relay and push gateway, whose
 * part it is to send each message id on once. Kept over restarts.
 */
export interface Outbox {
  addTopic(topicArn: string): void;
  hasTopic(topicArn: string): boolean;
  takeMail(mail: Mail): void;
  takePush(push: Omit<Delivered, 'at' | 'by' | 'file'>): void;
  /** The latest first; of one customer, or of all. */
  read(customerId?: string): Delivered[];
  /** One of its files, by name. */
  file(name: string): string | undefined;
}

const SHOWN_MAX = 200;

export function openOutbox(store: Store, folder: string): Outbox {
  mkdirSync(folder, { recursive: true });
  store.exec(SCHEMA);
  const insert = store.prepare(
    'INSERT INTO outbox (message_id, by, customer_id, at_ms, shown) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const all = store.prepare('SELECT * FROM outbox ORDER BY id DESC LIMIT ?');
  const ofOne = store.prepare('SELECT * FROM outbox WHERE customer_id = ? ORDER BY id DESC LIMIT ?');
  const topics = new Set<string>();

  const keep = (shown: Omit<Delivered, 'at' | 'file'>): Row | undefined => {
    const { messageId, by, customerId, reason, title, text, link, objectionLink } = shown;
    const { changes } = insert.run(
      messageId,
      by,
      customerId,
      Date.now(),
      JSON.stringify({ reason, title, text, link, objectionLink }),
    );
    return changes > 0 ? (all.get(1) as unknown as Row) : undefined;
  };

  return {
    addTopic: (topicArn) => topics.add(topicArn),
    hasTopic: (topicArn) => topics.has(topicArn),
    takeMail: (mail) => {
      const { links, words } = partedFrom(mail.text);
      const row = keep({
        by: 'email',
        messageId: headerOf(mail, 'x-staffetta-message') ?? `${mail.to} ${mail.subject} ${Date.now()}`,
        customerId: mail.to.split('@')[0] ?? '',
        reason: headerOf(mail, 'x-staffetta-reason') ?? '',
        title: mail.subject,
        text: words,
        link: links[0],
      });
      if (row) writeFileSync(join(folder, fileOf(row)), emlOf(mail, row.at_ms));
    },
    takePush: (push) => void keep({ by: 'push', ...push }),
    read: (customerId) =>
      (
        (customerId === undefined ? all.all(SHOWN_MAX) : ofOne.all(customerId, SHOWN_MAX)) as unknown as Row[]
      ).map(deliveredIn),
    file: (name) => {
      const path = join(folder, name);
      return FILE_NAME.test(name) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  };
}

interface Row {
  readonly id: number;
  readonly message_id: string;
  readonly by: 'email' | 'push';
  readonly customer_id: string;
  readonly at_ms: number;
  readonly shown: string;
}

const deliveredIn = (row: Row): Delivered => ({
  by: row.by,
  messageId: row.message_id,
  customerId: row.customer_id,
  ...(JSON.parse(row.shown) as Pick<Delivered, 'reason' | 'title' | 'text' | 'link' | 'objectionLink'>),
  at: new Date(row.at_ms).toISOString(),
  ...(row.by === 'email' && { file: fileOf(row) }),
});

const FILE_NAME = /^\d{6}-[A-Za-z0-9_-]{1,64}\.eml$/;

const fileOf = ({ id, customer_id }: Row): string =>
  `${String(id).padStart(6, '0')}-${customer_id.replaceAll(/[^A-Za-z0-9_-]/g, '_')}.eml`;

const headerOf = ({ headers }: Mail, wanted: string): string | undefined =>
  headers.find(([name]) => name.toLowerCase() === wanted)?.[1];

/** A link stands in a line of its own. */
function partedFrom(text: string): { words: string; links: string[] } {
  const lines = text.split('\n').map((line) => line.trim());
  const isLink = (line: string) => /^https?:\/\/\S+$/.test(line);
  return {
    links: lines.filter(isLink),
    words: lines
      .filter((line) => !isLink(line))
      .join('\n')
      .trim(),
  };
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL UNIQUE,
    by TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    shown TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS outbox_of_customer ON outbox (customer_id, id);
`;
