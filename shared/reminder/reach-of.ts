import { isCapable } from '../channel/capabilities.ts';
import type { Reach } from '../channel/reach.ts';
import type { Session } from '../session/session.ts';
import type { Step } from '../transaction/step.ts';

/**
 * How a customer is reached: as they prefer, if they can be. Who prefers nothing is reached on the phone, unless what
 * is to be done can be done on the web and not there.
 */
export function reachOf({ preferences, devices }: Session, step?: Step): Reach {
  // An app that was never enrolled has nobody's word that it is theirs.
  if (devices.length === 0) return 'email';
  if (preferences.reachBy) return preferences.reachBy;
  const isForTheWeb = step && !isCapable('mobile', step.needs) && isCapable('web', step.needs);
  return isForTheWeb ? 'email' : 'push';
}
