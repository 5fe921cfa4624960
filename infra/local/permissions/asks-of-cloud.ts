import type { IncomingHttpHeaders } from 'node:http';
import { type BucketCall, bucketCall } from '../buckets/answer-bucket-call.ts';
import type { Buckets } from '../buckets/buckets.ts';
import { isLinesCall } from '../live/answer-lines-call.ts';
import { SEND_EMAIL_PATH } from '../outbox/answer-mail-call.ts';
import type { Queries } from '../queries/queries.ts';
import type { Queues } from '../queues/queues.ts';
import { arn, type Place } from '../template/place.ts';
import { type AsksOfQuery, asksOfQuery } from './asks-of-query.ts';
import type { Ask } from './judge.ts';
import type { Service } from './permissions.ts';

/** A call at the cloud's one door. The body of an object is not among it. */
export interface CloudCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What stands here, as far as asks must name it. */
export interface Standing extends AsksOfQuery {
  readonly place: Place;
  readonly queues: Pick<Queues, 'byUrl'>;
  readonly buckets: Buckets;
  readonly queries: Queries;
  /** Of the one WebSocket API. */
  readonly live: () => { readonly apiId: string; readonly stage: string } | undefined;
  keyOf(resource: string): string | undefined;
}

/**
 * What a call must be allowed, and in whose words a "no" comes. Nothing is asked for what AWS does not have.
 *
 * Source: the pages of the Service Authorization Reference on each service.
 */
export function asksOfCloud(call: CloudCall, standing: Standing): { service: Service; asks: Ask[] } {
  const [wire = '', operation = ''] = String(call.headers['x-amz-target'] ?? '').split('.');
  const spoken = spokenBy[wire];
  if (spoken) return { service: spoken.service, asks: spoken.asks(operation, parsed(call.text), standing) };
  if (isLinesCall(call.url.pathname)) return { service: 'execute-api', asks: asksOfLine(call, standing) };
  if (call.url.pathname === SEND_EMAIL_PATH)
    return { service: 'ses', asks: asksOfMail(parsed(call.text), standing) };
  if (call.url.pathname.startsWith('/schedules/')) {
    return { service: 'scheduler', asks: asksOfSchedule(call, standing) };
  }
  return { service: 'sns', asks: asksOfPush(new URLSearchParams(call.text), standing) };
}

/** To see that an object is not there is to list its bucket: without that, S3 says "no" instead. */
export function asksToMiss(request: BucketCall, { buckets }: Standing): Ask[] {
  return [{ action: 's3:ListBucket', resource: bucketArn(bucketCall(request, buckets).bucket) }];
}

/** What S3 must be allowed, by the method and the path alone. */
export function asksOfBucket(request: BucketCall, standing: Standing): Ask[] {
  const { bucket, key, query } = bucketCall(request, standing.buckets);
  const object = `${bucketArn(bucket)}/${key}`;
  const withKey = (action: string, resource: string, deed: string): Ask[] => [
    { action, resource },
    ...throughKey(bucketArn(bucket), 's3', [deed], standing),
  ];
  if (key === '') {
    if (query.has('location')) return [{ action: 's3:GetBucketLocation', resource: bucketArn(bucket) }];
    const context = {
      's3:prefix': query.get('prefix') ?? '',
      's3:delimiter': query.get('delimiter') ?? undefined,
    };
    return [{ action: 's3:ListBucket', resource: bucketArn(bucket), context }];
  }
  if (request.method === 'DELETE') return [{ action: 's3:DeleteObject', resource: object }];
  if (request.method !== 'PUT') return withKey('s3:GetObject', object, 'Decrypt');
  const source = request.headers['x-amz-copy-source'];
  const copied = source === undefined ? '' : decodeURIComponent(String(source)).replace(/^\//, '');
  return [
    ...withKey('s3:PutObject', object, 'GenerateDataKey'),
    ...(copied === '' ? [] : withKey('s3:GetObject', `arn:aws:s3:::${copied}`, 'Decrypt')),
  ];
}

const bucketArn = (bucket: string): string => `arn:aws:s3:::${bucket}`;

type Body = Readonly<Record<string, unknown>>;
type Spoken = { service: Service; asks(operation: string, body: Body, standing: Standing): Ask[] };

/** By the first part of `X-Amz-Target`. */
const spokenBy: Readonly<Record<string, Spoken>> = {
  AWSEvents: {
    service: 'events',
    asks: (operation, { Entries = [] }, { place }) =>
      (Entries as readonly Body[]).map((entry) => ({
        action: `events:${operation}`,
        resource: arn(
          place,
          'events',
          `event-bus/${String(entry['EventBusName'] ?? 'default')
            .split('/')
            .at(-1)}`,
        ),
        context: { 'events:source': text(entry['Source']), 'events:detail-type': text(entry['DetailType']) },
      })),
  },
  AmazonSQS: {
    service: 'sqs',
    asks: (operation, { QueueUrl, QueueName }, standing) => {
      const url = text(QueueUrl ?? QueueName) ?? '';
      const resource =
        standing.queues.byUrl(url)?.arn ?? arn(standing.place, 'sqs', url.split('/').at(-1) ?? '*');
      // A batch is allowed to whoever may do each of its parts.
      return [
        { action: `sqs:${operation.replace(/Batch$/, '')}`, resource },
        ...throughKey(resource, 'sqs', ['Decrypt'], standing),
      ];
    },
  },
  secretsmanager: {
    service: 'secretsmanager',
    asks: (operation, { SecretId }, standing) => {
      const named = text(SecretId) ?? '';
      const resource = named.startsWith('arn:')
        ? named
        : arn(standing.place, 'secretsmanager', `secret:${named}`);
      return [
        { action: `secretsmanager:${operation}`, resource },
        ...throughKey(resource, 'secretsmanager', ['Decrypt'], standing),
      ];
    },
  },
  TrentService: {
    service: 'kms',
    asks: (operation, { KeyId }, { place }) => {
      const named = text(KeyId) ?? '';
      return [
        {
          action: `kms:${operation}`,
          resource: named.startsWith('arn:') ? named : arn(place, 'kms', `key/${named}`),
        },
      ];
    },
  },
  AmazonAthena: {
    service: 'athena',
    asks: (operation, body, standing) => {
      const query = text(body['QueryExecutionId']);
      const workGroup =
        query === undefined ? text(body['WorkGroup']) : standing.queries.find(query).work_group;
      return [
        {
          action: `athena:${operation}`,
          resource: arn(standing.place, 'athena', `workgroup/${workGroup ?? 'primary'}`),
        },
        ...asksOfQuery(operation, body, standing).flatMap((ask) => [
          ask,
          ...(ask.action === 's3:GetObject' ? throughKey(bucketOf(ask), 's3', ['Decrypt'], standing) : []),
          ...(ask.action === 's3:PutObject'
            ? throughKey(bucketOf(ask), 's3', ['GenerateDataKey'], standing)
            : []),
        ]),
      ];
    },
  },
};

const bucketOf = ({ resource }: Ask): string => resource.split('/')[0] ?? '';

const SCHEDULE_DEEDS: Readonly<Record<string, string>> = {
  POST: 'CreateSchedule',
  PUT: 'UpdateSchedule',
  DELETE: 'DeleteSchedule',
  GET: 'GetSchedule',
};

/** Whoever sets a schedule hands it a role, which is a permission of its own. */
function asksOfSchedule({ method, url, text: said }: CloudCall, { place }: Standing): Ask[] {
  const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  const body = parsed(said);
  const group = url.searchParams.get('groupName') ?? text(body['GroupName']) ?? 'default';
  const role = text((body['Target'] as Body | undefined)?.['RoleArn']);
  return [
    {
      action: `scheduler:${SCHEDULE_DEEDS[method] ?? method}`,
      resource: arn(place, 'scheduler', `schedule/${group}/${name}`),
    },
    ...(role === undefined
      ? []
      : [
          {
            action: 'iam:PassRole',
            resource: role,
            context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
          },
        ]),
  ];
}

/** SES asks of the identity that the address belongs to: here it is the domain that was verified. */
function asksOfMail(body: Body, { place }: Standing): Ask[] {
  const from = text(body['FromEmailAddress']) ?? '';
  const to = (body['Destination'] as { readonly ToAddresses?: readonly string[] } | undefined)?.ToAddresses;
  return [
    {
      action: 'ses:SendEmail',
      resource: arn(place, 'ses', `identity/${from.split('@')[1]}`),
      context: { 'ses:FromAddress': from, 'ses:Recipients': to ?? [] },
    },
  ];
}

function asksOfPush(form: URLSearchParams, standing: Standing): Ask[] {
  const resource = form.get('TopicArn') ?? '*';
  return [
    { action: `sns:${form.get('Action')}`, resource },
    ...throughKey(resource, 'sns', ['GenerateDataKey', 'Decrypt'], standing),
  ];
}

function asksOfLine({ method, url }: CloudCall, { place, live }: Standing): Ask[] {
  const { apiId = '*', stage = '*' } = live() ?? {};
  const line = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return [
    {
      action: 'execute-api:ManageConnections',
      resource: arn(place, 'execute-api', `${apiId}/${stage}/${method}/@connections/${line}`),
    },
  ];
}

/** What is encrypted by an owner's key, the service opens on the caller's behalf. */
function throughKey(
  resource: string,
  service: string,
  deeds: readonly string[],
  { keyOf, place }: Standing,
): Ask[] {
  const key = keyOf(resource);
  if (key === undefined) return [];
  const context = { 'kms:ViaService': `${service}.${place.region}.amazonaws.com` };
  return deeds.map((deed) => ({ action: `kms:${deed}`, resource: key, context }));
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What is no JSON is refused later, in the service's own words. */
function parsed(body: string): Body {
  try {
    return (JSON.parse(body || '{}') ?? {}) as Body;
  } catch {
    return {};
  }
}
