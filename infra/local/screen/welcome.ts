import { seededCustomers } from '../identity/customers.ts';
import { seededStaff } from '../identity/staff.ts';
import type { Running } from '../run.ts';

const DATA_FOLDER_DEFAULT = '.staffetta';

/** What a person sees once everything runs: what is where, how to sign in, and what to try. */
export function welcome(running: Running, dataFolder: string): string {
  const { routes, functions, queues } = running.counts;
  const customers = seededCustomers().map(
    ({ customerId, passcode, name }) => `    ${customerId.padEnd(12)}${passcode.padEnd(22)}${name}`,
  );
  const staff = seededStaff().map(
    ({ staffId, passcode, name, role }) => `    ${staffId.padEnd(12)}${passcode.padEnd(22)}${name}, ${role}`,
  );
  return `
Staffetta runs: ${routes} routes, ${functions} functions, ${queues} queues, from the templates that deploy.

${pagesLines(running)}  API         ${running.url}
  its page    ${running.url}/docs
  identity    ${running.issuer}
  cloud       ${running.cloudUrl}  (events, queues, schedules, secrets, keys)
  outbox      ${running.cloudUrl}/outbox  (e-mail and pushes that customers got; hurry the reminders:
              curl -X POST '${running.cloudUrl}/_local/time?hours=24')
  DynamoDB    ${running.engineUrl}
${bridgeLines(running)}  logs        ${running.logFolder}
  state       ${dataFolder}  (survives restarts; delete it to begin anew)

  Customers to sign in as, with their passcodes:
${customers.join('\n')}

  The bank's own people:
${staff.join('\n')}

  Try next, in another terminal:
    ${storyCommand(running.url, dataFolder)}
    ${networkCommand(running.url, dataFolder)}

  Saving a source reloads the functions. Ctrl-C stops everything.

`;
}

/** Where the channels can be touched: side by side, or each alone. */
function pagesLines({ pagesUrl }: Running): string {
  if (!pagesUrl) return '';
  return `  channels    ${pagesUrl}  (side by side; each alone at /phone, /bank and /atm)
  desk        ${pagesUrl}/desk  (somebody of the bank, on the same session)
  measures    ${pagesUrl}/analyst  (what is counted of it, for analysts)
`;
}

/** All that a switch must be told, so that it can connect. */
function bridgeLines({ bridge }: Running): string {
  if (!bridge) return '';
  return `  bridge      ${bridge.host}:${bridge.port}  (ISO 8583 over TCP: two bytes of length, big-endian, before each message;
              dialect ${bridge.packager})
`;
}

function storyCommand(url: string, dataFolder: string): string {
  const where = dataFolder === DATA_FOLDER_DEFAULT ? '' : ` -- --data ${dataFolder}`;
  return `BANK_URL=${url} npm run story${where}`;
}

/** The network that misbehaves finds the default copy by itself. */
function networkCommand(url: string, dataFolder: string): string {
  const where = dataFolder === DATA_FOLDER_DEFAULT ? '' : ` --url ${url} --data ${dataFolder}`;
  return `npm run atm -- --seed 7${where}`;
}
