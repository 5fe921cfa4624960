import type { Grant } from '../shared/contract/grant.ts';

const readSessions = ['GetItem on sessions', 'Query on sessions'];
const readLedger = ['GetItem on ledger', 'Query on ledger'];
const readAudit = ['Query on audit'];
const readFolder = (folder: string) => ['ListBucket on lake', `GetObject on ${folder}`];
const noteIn = (folder: string) => [...readFolder(folder), `PutObject on ${folder}`];
const writeFolder = (folder: string) => [
  ...readFolder(folder),
  'GetBucketLocation on lake',
  'ListBucketMultipartUploads on lake',
  ...['AbortMultipartUpload', 'ListMultipartUploadParts', 'PutObject'].map(
    (action) => `${action} on ${folder}`,
  ),
];
const askAthena = ['GetQueryExecution', 'GetQueryResults', 'StartQueryExecution', 'StopQueryExecution'];
const lookUp = [
  ...['catalogue', 'database of facts'].map((where) => `GetDatabase on ${where}`),
  ...['GetPartitions', 'GetTable', 'GetTables'].flatMap((action) =>
    ['catalogue', 'database of facts', 'tables of facts'].map((where) => `${action} on ${where}`),
  ),
];

/**
 * What each grant comes to, as `GetItem on sessions`. `docs/permissions.md` is made of it, and a test holds the roles of the
 * templates to it, to the letter. The use of keys, the log and traces are left out: they follow from these.
 */
export const permissionsOfGrant: Record<Grant, readonly string[]> = {
  'sessions:read': readSessions,
  'sessions:write': [...readSessions, 'PutItem on sessions', 'UpdateItem on sessions'],
  'sessions:delete': ['DeleteItem on sessions'],
  'sessions:check': ['ConditionCheckItem on sessions'],
  'sessions:list-due': ['Query on sessions by due time'],
  'ledger:read': readLedger,
  'ledger:write': [...readLedger, 'PutItem on ledger', 'UpdateItem on ledger'],
  'journal:read': ['GetItem on journal'],
  'journal:list': [
    'BatchGetItem on journal',
    'Query on journal by customer',
    'Query on journal by day',
    'Query on journal by due time',
  ],
  'journal:write': ['GetItem on journal', 'PutItem on journal'],
  'audit:read': readAudit,
  'audit:append': [...readAudit, 'PutItem on audit'],
  'anchors:read': ['ListBucket on anchors'],
  'anchors:write': ['ListBucket on anchors', 'PutObject on anchors of chains'],
  'card-key:read': ['GetSecretValue on card key'],
  'seal-key:read': ['GetSecretValue on seal key'],
  'lot-key:read': ['GetSecretValue on lot key'],
  'fact-key:read': ['GetSecretValue on fact key'],
  'dispense-key:use': ['GenerateMac on dispense key'],
  'bus:publish': ['PutEvents on bus'],
  'schedules:write': [
    'CreateSchedule on schedules of reminders',
    'DeleteSchedule on schedules of reminders',
    'PassRole on caller of reminders',
    'UpdateSchedule on schedules of reminders',
  ],
  'mail:send': ['SendEmail on sending domain'],
  'push:send': ['Publish on pushes'],
  'doors:name': [],
  'pages:name': [],
  'live:open': [],
  'live:tell': ['ManageConnections on lines to call', 'ManageConnections on lines to hang up'],
  'lake:query': [
    ...askAthena.map((action) => `${action} on workgroup`),
    ...lookUp,
    ...readFolder('facts'),
    ...writeFolder('queries'),
  ],
  'exports:read': readFolder('exports'),
  'exports:write': writeFolder('exports'),
  'exports:request': [...noteIn('exports'), 'SendMessage on exports that are wanted'],
};
