import { machinesNear, type NearMachine } from '../shared/aws/directory/machines-near.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { CURRENCY } from '../shared/cash/currency.ts';
import { findMachinesRoute } from '../shared/contract/machine-routes.ts';
import { dispensable } from '../shared/terminal/dispensable.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';

const MACHINES_SHOWN_MAX = 10;

/** GET /machines: the nearest, and whether they can pay an amount out now. Never how much they hold. */
export const handler = endpoint(findMachinesRoute, async ({ caller, query }) => {
  const { session } = await loadSession(caller.customerId);
  viewerOf(session, caller);
  const { amountMinor, ...place } = query;
  const near = await machinesNear(place, { atMost: MACHINES_SHOWN_MAX, fits: () => true });
  return ok({ machines: near.map((machine) => shown(machine, amountMinor)) });
});

function shown(machine: NearMachine, amountMinor: number | undefined) {
  const { terminalId, name, address, location, capabilities, distanceM } = machine;
  return {
    terminalId,
    name,
    address,
    location,
    capabilities,
    distanceM,
    ...(amountMinor !== undefined && {
      dispenses: dispensable(machine, { amountMinor, currency: CURRENCY }, clock.nowMs()),
    }),
  };
}
