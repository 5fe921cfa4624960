import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entriesOfContract } from '../../infra/functions-of-contract.ts';
import { permissionsOfGrant } from '../../infra/permissions-of-grant.ts';
import { anchoring, relay } from '../../shared/contract/clockwork.ts';
import type { Grant } from '../../shared/contract/grant.ts';
import { telling } from '../../shared/contract/live.ts';
import { routes } from '../../shared/contract/routes.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const oneOrMany = <T extends z.ZodType>(one: T) => z.union([one.transform((it) => [it]), z.array(one)]);

const Policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({ Effect: z.string(), Action: oneOrMany(z.string()), Resource: oneOrMany(Pointer) }),
    ),
  }),
});
const Role = z.object({ Policies: z.array(Policy).default([]) });
const LambdaFunction = z.object({
  FunctionName: z.string(),
  Role: Pointer,
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

const { stateless } = synthesizeHouse();
const functions = stateless.all('AWS::Lambda::Function', LambdaFunction).map((each) => each.properties);
const roles = stateless.all('AWS::IAM::Role', Role);
const policies = roles.flatMap((each) => each.properties.Policies);

describe('what a function may touch', () => {
  it('stands in the function’s role, and nowhere else', () => {
    const ofFunctions = new Set(functions.map(({ Role }) => Role));

    const beside = stateless.all('AWS::IAM::Policy', z.object({ Roles: z.array(Pointer) }));

    expect(beside.filter(({ properties }) => properties.Roles.some((role) => ofFunctions.has(role)))).toEqual(
      [],
    );
  });

  it.each(entriesOfContract)(
    'gives $function exactly the grants that the contract names',
    ({ function: name, grants }) => {
      const allowed = allowedTo(name);

      const fromTheStream = [
        ...(name === relay.function ? whatFeedsTheRelay : []),
        ...(name === anchoring.function ? whatFeedsTheAnchors : []),
        ...(name === telling.function ? [...fedByTheStream, 'SendMessage on dead letters of the line'] : []),
      ];
      const granted = grants.flatMap((grant) => permissionsOfGrant[grant]);
      expect(allowed).toEqual([...new Set([...granted, ...fromTheStream])].sort());
    },
  );

  it.each(entriesOfContract)(
    'names to $function what it was granted, and nothing else',
    ({ function: name, grants }) => {
      const variables = Object.keys(functionNamed(name).Environment.Variables);

      const places = variables.filter((variable) => Object.values(variablesOf).flat().includes(variable));
      expect(places.sort()).toEqual([...new Set(grants.flatMap((grant) => variablesOf[grant]))].sort());
    },
  );

  it('lets nobody scan, and nobody do everything', () => {
    const actions = policies
      .flatMap((policy) => policy.PolicyDocument.Statement)
      .flatMap(({ Action }) => Action);

    expect(actions.filter((action) => action.includes('*') || action.includes('Scan'))).toEqual([]);
  });

  it('names the resource of every permission, except of traces, which have none', () => {
    const statements = policies.flatMap((policy) => policy.PolicyDocument.Statement);

    const onEverything = statements.filter(({ Resource }) =>
      Resource.some((resource) => resource.replace(grantedTogether, '').includes('*')),
    );
    expect([...new Set(onEverything.flatMap(({ Action }) => Action))].sort()).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('lets nobody change or delete a record of the audit, nor write records and their anchors', () => {
    const allowed = entriesOfContract.map(({ function: name }) => [name, allowedTo(name)] as const);

    const writers = (deed: RegExp) => allowed.filter(([, each]) => each.some((one) => deed.test(one)));
    expect(writers(/^(UpdateItem|DeleteItem|BatchWriteItem) on audit$/)).toEqual([]);
    expect(writers(/(DeleteObject|BypassGovernance|PutObjectRetention)/)).toEqual([]);
    expect(writers(/^PutObject on anchors/).map(([name]) => name)).toEqual([anchoring.function]);
    expect(allowed.find(([name]) => name === anchoring.function)?.[1]).not.toContain('PutItem on audit');
  });

  it.each([
    ['which client speaks for which channel', 'CHANNEL_OF_CLIENT'],
    ['how often who may ask', 'RATE_LIMITS'],
  ])('tells %s to the doors alone', (_, setting) => {
    const told = functions.filter((each) => setting in each.Environment.Variables);

    expect(told.map((each) => each.FunctionName).sort()).toEqual(
      routes.map((route) => `staffetta-dev-${route.function}`).sort(),
    );
  });
});

/** Schedules and objects come and go, and views read each other: they are named together. */
const grantedTogether =
  /@connections\/\*|:schedule\/staffetta-dev-reminders\/\*|\/(facts|queries|exports|chains)\/\*|:table\/staffetta_dev\/\*/;

const fedByTheStream = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (action) => `${action} on stream of sessions`,
);
const whatFeedsTheRelay = [...fedByTheStream, 'SendMessage on dead letters of the relay'];

const whatFeedsTheAnchors = [
  ...fedByTheStream.map((action) => action.replace('sessions', 'audit')),
  'SendMessage on dead letters of the anchors',
];

const variablesOf: Record<Grant, string | readonly string[]> = {
  'sessions:read': 'SESSION_TABLE',
  'sessions:write': 'SESSION_TABLE',
  'sessions:delete': 'SESSION_TABLE',
  'sessions:check': 'SESSION_TABLE',
  'sessions:list-due': 'SESSION_TABLE',
  'ledger:read': 'LEDGER_TABLE',
  'ledger:write': 'LEDGER_TABLE',
  'journal:read': 'JOURNAL_TABLE',
  'journal:list': 'JOURNAL_TABLE',
  'journal:write': 'JOURNAL_TABLE',
  'audit:read': 'AUDIT_TABLE',
  'audit:append': 'AUDIT_TABLE',
  'anchors:read': 'ANCHOR_BUCKET',
  'anchors:write': 'ANCHOR_BUCKET',
  'card-key:read': 'CARD_KEY_SECRET',
  'seal-key:read': 'SEAL_KEY_SECRET',
  'lot-key:read': 'LOT_KEY_SECRET',
  'fact-key:read': 'FACT_KEY_SECRET',
  'dispense-key:use': 'DISPENSE_KEY',
  'bus:publish': 'BUS_NAME',
  'schedules:write': 'SCHEDULE_GROUP',
  'mail:send': ['CUSTOMER_MAIL_DOMAIN', 'MAIL_FROM'],
  'push:send': 'PUSH_TOPIC',
  'doors:name': 'API_URL',
  'pages:name': 'LINK_ORIGIN',
  'live:open': 'LIVE_URL',
  'live:tell': 'AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI',
  'lake:query': ['LAKE_BUCKET', 'LAKE_DATABASE', 'LAKE_WORKGROUP'],
  'exports:read': 'LAKE_BUCKET',
  'exports:write': 'LAKE_BUCKET',
  'exports:request': ['LAKE_BUCKET', 'EXPORT_QUEUE'],
};

function functionNamed(name: string) {
  const found = functions.find((each) => each.FunctionName === `staffetta-dev-${name}`);
  if (!found) throw new Error(`There is no function ${name}.`);
  return found;
}

/** As `GetItem on sessions`, for whatever belongs to the estate; keys, logs, traces and queues are left out. */
function allowedTo(name: string): string[] {
  const role = functionNamed(name).Role;
  const statements = roles
    .filter(({ id }) => id === role)
    .flatMap(({ properties }) => properties.Policies)
    .flatMap((policy) => policy.PolicyDocument.Statement);
  const allowed = statements.flatMap(({ Action, Resource }) =>
    Action.filter((action) =>
      /^((dynamodb|secretsmanager|events|execute-api|scheduler|iam|ses|sns|s3|athena|glue):|kms:(Generate|Verify)Mac$|sqs:SendMessage$)/.test(
        action,
      ),
    ).flatMap((action) => Resource.map((resource) => `${action.split(':')[1]} on ${nameOf(resource)}`)),
  );
  return [...new Set(allowed)].sort();
}

/** What an import from the stateful stack stands for. */
function nameOf(resource: string): string {
  const found = estate.find(([pattern]) => pattern.test(resource));
  if (!found) throw new Error(`${resource} is not of the estate.`);
  return found[1];
}

const estate: readonly [RegExp, string][] = [
  [/Attsessions.*StreamArn/, 'stream of sessions'],
  [/Attsessions.*\/index\/due/, 'sessions by due time'],
  [/Attsessions/, 'sessions'],
  [/Attledger/, 'ledger'],
  [/Attjournal.*\/index\/due/, 'journal by due time'],
  [/Attjournal.*\/index\/received/, 'journal by day'],
  [/Attjournal.*\/index\/customer/, 'journal by customer'],
  [/Attjournal/, 'journal'],
  [/Attaudit.*StreamArn/, 'stream of audit'],
  [/Attaudit/, 'audit'],
  [/Attanchors.*\/chains\/\*/, 'anchors of chains'],
  [/Attanchors[^/]*$/, 'anchors'],
  [/Refcardkey/, 'card key'],
  [/Refsealkey/, 'seal key'],
  [/Reflotkey/, 'lot key'],
  [/Reffactkey/, 'fact key'],
  [/Attdispensekey/, 'dispense key'],
  [/Attbus/, 'bus'],
  [/:scheduler:.*:schedule\/staffetta-dev-reminders\/\*/, 'schedules of reminders'],
  [/Attreminderscaller/, 'caller of reminders'],
  [/:ses:.*:identity\/bank\.example\.com/, 'sending domain'],
  [/Refpushes/, 'pushes'],
  [/Attlakebucket.*\/facts\/\*/, 'facts'],
  [/Attlakebucket.*\/queries\/\*/, 'queries'],
  [/Attlakebucket.*\/exports\/\*/, 'exports'],
  [/Attlakebucket[^/]*$/, 'lake'],
  [/^relayunpublished/, 'dead letters of the relay'],
  [/^anchoringuntold/, 'dead letters of the anchors'],
  [/^linesuntold/, 'dead letters of the line'],
  [/:execute-api:.*live\/POST\/@connections\/\*/, 'lines to call'],
  [/:execute-api:.*live\/DELETE\/@connections\/\*/, 'lines to hang up'],
  [/Attlakeexportswanted/, 'exports that are wanted'],
  [/:athena:.*:workgroup\/staffetta-dev-measures/, 'workgroup'],
  [/:glue:.*:catalog"/, 'catalogue'],
  [/:glue:.*:database\/staffetta_dev"/, 'database of facts'],
  [/:glue:.*:table\/staffetta_dev\/\*"/, 'tables of facts'],
];
