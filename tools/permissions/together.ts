import type { Tally } from '../../infra/local/permissions/permissions.ts';

/** What a function was granted, by what it was seen to do with it. */
export interface Use {
  readonly function: string;
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

/** Several systems ran the same templates: what any of them used is used. */
export function together(tallies: readonly Tally[]): Use[] {
  const names = [...new Set(tallies.flatMap(({ functions }) => Object.keys(functions)))].sort();
  return names.map((name) => {
    const each = tallies.flatMap(({ functions }) => functions[name] ?? []);
    const used = new Set(each.flatMap((one) => one.used.map(inShort)));
    const granted = new Set(each.flatMap((one) => one.granted.map(inShort)));
    return {
      function: name,
      used: [...granted].filter((grant) => used.has(grant)).sort(),
      unused: [...granted].filter((grant) => !used.has(grant)).sort(),
    };
  });
}

/** `dynamodb:GetItem on table/…sessions`, without the account and what CloudFormation adds to a name. */
const inShort = ({ action, resource }: { action: string; resource: string }): string =>
  `${action} on ${resource
    .replace(/^arn:aws:[\w-]+:[^:]*:\d*:/, '')
    .replace(/staffetta-local-(?:stateful|measures|live|front-door|[a-z]+-doors|background)-/, '')
    .replace(/[0-9A-F]{8}(?=$|\/)/, '')
    .replace(/(?<=\/stream)\/.+$/, '')}`;
