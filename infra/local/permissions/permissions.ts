import { readFileSync, writeFileSync } from 'node:fs';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Place } from '../template/place.ts';
import type { Tables } from './asks-of-dynamodb.ts';
import type { Guard, Judged } from './guard-engine.ts';
import { type Ask, type Grounds, judge, refusalInWords, type Verdict } from './judge.ts';
import type { Statement } from './statement.ts';

/** A function of the templates, as its signature names it. */
export interface Caller {
  /** The construct that made it. */
  readonly name: string;
  readonly roleArn: string;
  /** `arn:aws:sts::000000000000:assumed-role/<role>/<function>` */
  readonly principalArn: string;
}

/** What each function was granted, and what it used of that; and what was refused to whom. */
export interface Tally {
  readonly functions: Readonly<Record<string, { granted: readonly Grounds[]; used: readonly Grounds[] }>>;
  readonly refused: readonly (Ask & { readonly function: string; readonly times: number })[];
}

/** Who may do what, as the templates say it. */
export interface Permissions {
  addCaller(accessKey: string, functionName: string, caller: Pick<Caller, 'name' | 'roleArn'>): Caller;
  addRole(roleArn: string, role: Role): void;
  /** What a resource's own policy says. */
  addPolicy(resource: string, statements: readonly Statement[]): void;
  /** That the owner's key encrypts a resource. */
  addKey(resource: string, keyArn: string): void;
  keyOf(resource: string): string | undefined;
  /** Whose key a call was signed with; nobody's is the key of whoever runs this copy, who may do everything. */
  callerBy(accessKey: string): Caller | undefined;
  /** Throws the refusal of `service`, in its own words, unless all is allowed. */
  permit(caller: Caller, service: Service, asks: readonly Ask[]): void;
  /** Whether a service may do something to a resource: by the resource's own policy, or in a role that it takes on. */
  allowsService(service: string, ask: Ask): boolean;
  allowsRole(roleArn: string, service: string, asks: readonly Ask[], trustContext?: Ask['context']): boolean;
  /** Notes what a function's role is used for by whoever runs it. Answers what it is not allowed. */
  useOf(caller: Caller, asks: readonly Ask[]): Ask | undefined;
  guardOf(caller: Caller): Guard;
  told(caller: Caller, judged: Judged): void;
  tally(): Tally;
  keep(): void;
}

export interface Role {
  /** Who may take it on. */
  readonly trust: readonly Statement[];
  readonly statements: readonly Statement[];
}

export type Service = keyof typeof refusalOf;

/**
 * How a "no" of each service comes, to whoever calls it. Those that speak JSON 1.0 and 1.1 answer 400, the others 403.
 *
 * Source: the "Common errors" of each service's API reference; for SQS, the code that clients of its query protocol know.
 */
const refusalOf = {
  athena: [400, 'AccessDeniedException'],
  events: [400, 'AccessDeniedException'],
  kms: [400, 'AccessDeniedException'],
  secretsmanager: [400, 'AccessDeniedException'],
  scheduler: [403, 'AccessDeniedException'],
  ses: [403, 'AccessDeniedException'],
  'execute-api': [403, 'ForbiddenException'],
  s3: [403, 'AccessDenied'],
  sqs: [403, 'AccessDenied'],
  sns: [403, 'AuthorizationError'],
} as const;

export function openPermissions(place: Place, file: string): Permissions {
  const roles = new Map<string, { trust: Statement[]; statements: Statement[] }>();
  const policies = new Map<string, Statement[]>();
  const keys = new Map<string, string>();
  const callers = new Map<string, Caller>();
  const notes = openNotes(file);

  const rootArn = `arn:aws:iam::${place.account}:root`;
  const contextOf = (principalArn: string) => ({
    'aws:SecureTransport': 'true',
    'aws:RequestedRegion': place.region,
    'aws:PrincipalAccount': place.account,
    'aws:PrincipalArn': principalArn,
  });
  const tables = (): Tables => {
    const arnPrefix = `arn:aws:dynamodb:${place.region}:${place.account}:table/`;
    const ofTables = [...keys].filter(([resource]) => resource.startsWith(arnPrefix));
    return {
      arnPrefix,
      viaService: `dynamodb.${place.region}.amazonaws.com`,
      keyOf: Object.fromEntries(ofTables.map(([resource, key]) => [resource.slice(arnPrefix.length), key])),
    };
  };

  /** The policy of a bucket is that of its objects, too. */
  const policyOf = ({ resource }: Ask) =>
    policies.get(resource) ?? policies.get(resource.split('/')[0] ?? '') ?? [];

  /** In one account, a role's policy or the resource's own is enough; of a key, its own must agree. */
  const judged = (roleArn: string, principalArn: string, asked: Ask): Verdict => {
    const ask = { ...asked, context: { ...contextOf(roleArn), ...asked.context } };
    const byRole = judge(roles.get(roleArn)?.statements ?? [], ask);
    const own = policyOf(ask);
    const byResource = judge(own, ask, (principal) => ['*', roleArn, principalArn].includes(principal));
    if (byRole.is === 'denied' || byResource.is === 'denied') return { is: 'denied' };
    if (ask.action.startsWith('kms:') && byResource.is !== 'allowed') {
      const byOwner = judge(own, ask, (principal) => principal === rootArn || principal === '*');
      if (byOwner.is !== 'allowed') return { is: 'not granted' };
    }
    return byRole.is === 'allowed' ? byRole : byResource;
  };

  const useOf = (caller: Caller, asks: readonly Ask[]): { ask: Ask; verdict: Verdict } | undefined => {
    for (const ask of asks) {
      const verdict = judged(caller.roleArn, caller.principalArn, ask);
      if (verdict.is !== 'allowed') return { ask, verdict };
      notes.used(caller.name, verdict.by);
    }
    return undefined;
  };

  return {
    addCaller: (accessKey, functionName, { name, roleArn }) => {
      const role = roleArn.split('/').at(-1);
      const principalArn = `arn:aws:sts::${place.account}:assumed-role/${role}/${functionName}`;
      const caller = { name, roleArn, principalArn };
      callers.set(accessKey, caller);
      return caller;
    },
    addRole: (roleArn, { trust, statements }) => {
      const known = roles.get(roleArn) ?? { trust: [], statements: [] };
      roles.set(roleArn, {
        trust: [...known.trust, ...trust],
        statements: [...known.statements, ...statements],
      });
    },
    addPolicy: (resource, statements) => {
      policies.set(resource, [...(policies.get(resource) ?? []), ...statements]);
    },
    addKey: (resource, keyArn) => keys.set(resource, keyArn),
    keyOf: (resource) => keys.get(resource),
    callerBy: (accessKey) => callers.get(accessKey),
    permit: (caller, service, asks) => {
      const no = useOf(caller, asks);
      if (!no) return;
      notes.refused(caller.name, no.ask);
      const [status, code] = refusalOf[service];
      throw new CloudRefusal(status, code, refusalInWords(caller.principalArn, no.ask, no.verdict.is));
    },
    allowsService: (service, ask) => {
      const context = { ...contextOf(service), 'aws:SourceAccount': place.account, ...ask.context };
      const verdict = judge(policyOf(ask), { ...ask, context }, (principal) =>
        ['*', service].includes(principal),
      );
      return verdict.is === 'allowed';
    },
    allowsRole: (roleArn, service, asks, trustContext = {}) => {
      const trust = roles.get(roleArn)?.trust ?? [];
      const context = { 'aws:SourceAccount': place.account, ...trustContext };
      const taken = judge(
        trust.map((statement) => ({ ...statement, resources: ['*'] })),
        { action: 'sts:AssumeRole', resource: roleArn, context },
        (principal) => principal === service,
      );
      const principalArn = `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${service}`;
      return (
        taken.is === 'allowed' && asks.every((ask) => judged(roleArn, principalArn, ask).is === 'allowed')
      );
    },
    useOf: (caller, asks) => useOf(caller, asks)?.ask,
    guardOf: (caller) => ({
      principalArn: caller.principalArn,
      statements: (roles.get(caller.roleArn)?.statements ?? []).filter(({ actions, allActionsBut }) =>
        actions.some((action) => allActionsBut || /^(dynamodb:|kms:|\*)/i.test(action)),
      ),
      tables: tables(),
      context: contextOf(caller.roleArn),
    }),
    told: (caller, said) => {
      if ('used' in said) notes.used(caller.name, said.used);
      else notes.refused(caller.name, said.refused);
    },
    tally: () => notes.tally([...callers.values()], (roleArn) => roles.get(roleArn)?.statements ?? []),
    keep: () => notes.keep(),
  };
}

/** What was used and refused, kept from one run to the next. */
function openNotes(file: string) {
  const known = readNotes(file);
  const used = new Map(Object.entries(known.used).map(([name, each]) => [name, new Set(each)]));
  const refused = new Map<string, Ask & { function: string; times: number }>();

  return {
    used: (name: string, { action, resource }: Grounds) => {
      const ofFunction = used.get(name) ?? new Set();
      used.set(name, ofFunction.add(`${action} ${resource}`));
    },
    refused: (name: string, { action, resource }: Ask) => {
      const key = `${name} ${action} ${resource}`;
      const times = (refused.get(key)?.times ?? 0) + 1;
      refused.set(key, { function: name, action, resource, times });
    },
    tally: (callers: readonly Caller[], statementsOf: (roleArn: string) => readonly Statement[]): Tally => ({
      functions: Object.fromEntries(
        callers
          .map(({ name, roleArn }) => {
            const granted = grantsIn(statementsOf(roleArn));
            const isUsed = ({ action, resource }: Grounds) =>
              used.get(name)?.has(`${action} ${resource}`) === true;
            return [name, { granted, used: granted.filter(isUsed) }] as const;
          })
          .toSorted(([one], [other]) => one.localeCompare(other)),
      ),
      refused: [...refused.values()],
    }),
    keep: () => {
      const told = Object.fromEntries([...used].map(([name, each]) => [name, [...each].sort()]));
      writeFileSync(file, `${JSON.stringify({ used: told }, null, 1)}\n`);
    },
  };
}

function readNotes(file: string): { readonly used: Readonly<Record<string, readonly string[]>> } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // There is none yet, or it was cut off: it counts again from now on.
    return { used: {} };
  }
}

/** Each action on each resource that is allowed, once. */
function grantsIn(statements: readonly Statement[]): Grounds[] {
  const pairs = statements
    .filter(({ allows }) => allows)
    .flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((resource) => ({ action, resource }))),
    );
  return [...new Map(pairs.map((pair) => [`${pair.action} ${pair.resource}`, pair])).values()];
}
