import { type Entry, entriesOfContract } from '../infra/functions-of-contract.ts';
import { permissionsOfGrant } from '../infra/permissions-of-grant.ts';
import type { Grant } from '../shared/contract/grant.ts';
import { routes } from '../shared/contract/routes.ts';

/** `docs/permissions.md`: what each function may do, from the contract, in the words to which a test holds the roles. */
export function permissionsInText(): string {
  const doors: readonly Entry[] = routes;
  const others = entriesOfContract.slice(doors.length);
  return `# Who may do what

Made by \`npm run generate\` from the contract; do not edit it. Each function has a role of its own, with the permissions of
its grants and no others: \`test/infra/grants.test.ts\` holds the roles of the templates to this page, and
[the local runner](architecture.md#on-this-machine) refuses whatever they do not allow. \`npm run permissions\` says what the
journeys used of each.

Beside what stands here a function may use the key of what it reaches, through the service that it encrypts for and in no other
way; write its own log; send its traces; and be fed from the stream or the queue that it hears. Nobody may scan, and no
action and no resource is \`*\`, save that traces have no resource to name.

## What a grant comes to

| grant | actions | functions |
|---|---|---|
${Object.entries(permissionsOfGrant)
  .map(([grant, actions]) => {
    const having = entriesOfContract.filter(({ grants }) => grants.includes(grant as Grant)).length;
    return `| \`${grant}\` | ${inGroups(actions)} | ${having} |`;
  })
  .join('\n')}

## The ${doors.length} doors

${tableOf(doors)}

## The ${others.length} that no customer calls

${tableOf(others)}
`;
}

const tableOf = (entries: readonly Entry[]): string =>
  `| function | grants |
|---|---|
${entries
  .map(
    ({ function: name, grants }) =>
      `| \`${name}\` | ${grants.map((grant) => `\`${grant}\``).join(' ') || 'none'} |`,
  )
  .join('\n')}`;

/** `GetItem, Query on sessions`: what is done to one thing stands together. */
function inGroups(actions: readonly string[]): string {
  const byThing = new Map<string, string[]>();
  for (const each of actions) {
    const [action = '', thing = ''] = each.split(' on ');
    byThing.set(thing, [...(byThing.get(thing) ?? []), action]);
  }
  const groups = [...byThing].map(([thing, deeds]) => `${[...new Set(deeds)].sort().join(', ')} on ${thing}`);
  return groups.join('; ') || 'nothing: it names an address';
}
