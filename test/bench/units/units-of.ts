import type { JourneyUnits } from '../../../tools/capacity/measured-units.ts';
import type { CountedCall } from '../counting-proxy.ts';

/** What calls came to: units altogether, units by what kind of key they meet at, and the events that they wrote. */
export function unitsOf(calls: readonly CountedCall[]): Omit<JourneyUnits, 'requests'> {
  const heat = new Map<string, { readUnits: number; writeUnits: number }>();
  const events: Record<string, number> = {};
  let eventBytes = 0;
  for (const { asked, readUnits, writeUnits } of calls) {
    const kinds = keysIn(asked).map((key) => key.split('#')[0] ?? key);
    for (const kind of kinds) {
      const at = heat.get(kind) ?? { readUnits: 0, writeUnits: 0 };
      heat.set(kind, {
        readUnits: at.readUnits + readUnits / kinds.length,
        writeUnits: at.writeUnits + writeUnits / kinds.length,
      });
    }
    for (const event of outboxesIn(asked)) {
      const type = event.M?.type?.S ?? 'unknown';
      events[type] = (events[type] ?? 0) + 1;
      eventBytes += Buffer.byteLength(JSON.stringify(event));
    }
  }
  return {
    calls: calls.length,
    readUnits: total(calls.map(({ readUnits }) => readUnits)),
    writeUnits: total(calls.map(({ writeUnits }) => writeUnits)),
    keys: Object.fromEntries(
      [...heat].map(([kind, at]) => [
        kind,
        { readUnits: tidy(at.readUnits), writeUnits: tidy(at.writeUnits) },
      ]),
    ),
    events,
    eventBytes,
  };
}

const total = (values: readonly number[]): number => tidy(values.reduce((sum, value) => sum + value, 0));
const tidy = (value: number): number => Math.round(value * 100) / 100;

/** As DynamoDB writes a value over the wire. */
interface Wire {
  readonly S?: string;
  readonly L?: readonly Wire[];
  readonly M?: Readonly<Record<string, Wire>>;
}

/** Every partition that a call meets, one for each item of a transaction. */
function keysIn(asked: unknown): string[] {
  const found: string[] = [];
  walk(asked, (name, value) => {
    if (name === 'pk' || /^:(pk|customer|shard|day|partition)$/.test(name))
      found.push((value as Wire).S ?? '');
  });
  return found.length > 0 ? found : ['index or list'];
}

function outboxesIn(asked: unknown): Wire[] {
  const found: Wire[] = [];
  walk(asked, (name, value) => {
    if (/^:?outbox$/.test(name)) found.push(...((value as Wire).L ?? []));
  });
  return found;
}

function walk(value: unknown, see: (name: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inside] of Object.entries(value)) {
    see(name, inside);
    walk(inside, see);
  }
}
