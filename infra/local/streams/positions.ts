import type { Store } from '../store.ts';

/** How far each consumer of each shard came: the sequence number of the last record that it need not see again. */
export interface Positions {
  /** Names a consumer that runs now. Without a position yet, it holds back what others would forget. */
  join(consumer: string, shardId: string): void;
  /** `undefined` before the first start; empty for the very beginning. */
  of(consumer: string, shardId: string): string | undefined;
  save(consumer: string, shardId: string, sequenceNumber: string): void;
  /** What every running consumer of a shard has behind it. */
  slowest(shardId: string): number;
}

export function openPositions(store: Store): Positions {
  store.exec(
    `CREATE TABLE IF NOT EXISTS positions (
       consumer TEXT NOT NULL, shard_id TEXT NOT NULL, sequence_number TEXT NOT NULL,
       PRIMARY KEY (consumer, shard_id)
     ) WITHOUT ROWID`,
  );
  const read = store.prepare('SELECT sequence_number FROM positions WHERE consumer = ? AND shard_id = ?');
  const write = store.prepare('INSERT OR REPLACE INTO positions VALUES (?, ?, ?)');
  const running = new Map<string, Map<string, number>>();
  const of = (consumer: string, shardId: string) =>
    read.get(consumer, shardId)?.['sequence_number'] as string | undefined;

  return {
    of,
    join: (consumer, shardId) => {
      const consumers = running.get(shardId) ?? new Map<string, number>();
      running.set(shardId, consumers.set(consumer, Number(of(consumer, shardId) ?? 0)));
    },
    save: (consumer, shardId, sequenceNumber) => {
      write.run(consumer, shardId, sequenceNumber);
      running.get(shardId)?.set(consumer, Number(sequenceNumber));
    },
    slowest: (shardId) => Math.min(...(running.get(shardId)?.values() ?? [0])),
  };
}
