import { registerTerminal } from '../shared/aws/directory/terminals.ts';
import { registerTerminalRoute } from '../shared/contract/machine-routes.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /terminals/{terminalId}: what a machine is, and where it stands. */
export const handler = endpoint(registerTerminalRoute, async ({ path, body, token, mark }) => {
  const {
    network: _,
    cash: __,
    endToEnd: ___,
    ...described
  } = await registerTerminal({ ...path, ...body, network: token.client }, mark);
  return ok(described);
});
