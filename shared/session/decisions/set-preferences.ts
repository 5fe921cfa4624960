import type { Decision } from '../decision.ts';
import { unchanged } from '../decision.ts';
import type { Party } from '../open-transactions.ts';
import type { Preferences, Session } from '../session.ts';

/** Changes what follows the customer to every channel. */
export function setPreferences(
  session: Session,
  command: { by: Party; preferences: Partial<Preferences> },
  nowMs: number,
): Decision {
  const wished = Object.entries(command.preferences).filter(([, value]) => value !== undefined);
  const changed = wished.filter(([name, value]) => session.preferences[name as keyof Preferences] !== value);
  if (changed.length === 0) return unchanged(session);
  return {
    session: { ...session, preferences: { ...session.preferences, ...Object.fromEntries(changed) } },
    events: [
      {
        type: 'PreferencesChanged',
        atMs: nowMs,
        channel: command.by.channel,
        changed: changed.map(([name]) => name),
      },
    ],
  };
}
