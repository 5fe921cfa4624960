import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloudRefusal } from '../../../infra/local/cloud/cloud-refusal.ts';
import { answerMailCall } from '../../../infra/local/outbox/answer-mail-call.ts';
import { answerPushCall } from '../../../infra/local/outbox/answer-push-call.ts';
import { type Outbox, openOutbox } from '../../../infra/local/outbox/outbox.ts';
import { outboxPage } from '../../../infra/local/outbox/outbox-page.ts';
import { openStore, type Store } from '../../../infra/local/store.ts';
import { aDataFolder } from './fixture.ts';

const TOPIC = 'arn:aws:sns:eu-south-1:000000000000:pushes';
const LINK = 'https://bank.example/continue/t1?step=household';

let folder: ReturnType<typeof aDataFolder>;
let store: Store;
let outbox: Outbox;

function open() {
  store = openStore(join(folder.path, 'cloud.sqlite'));
  outbox = openOutbox(store, join(folder.path, 'outbox'));
  outbox.addTopic(TOPIC);
}

beforeEach(() => {
  folder = aDataFolder();
  open();
});

afterEach(() => {
  store.close();
  folder.remove();
});

const mail = (overrides: { subject?: string; messageId?: string; to?: string } = {}) => ({
  FromEmailAddress: 'no-reply@bank.example',
  Destination: { ToAddresses: [overrides.to ?? 'c-anna@customers.bank.example'] },
  Content: {
    Simple: {
      Subject: { Data: overrides.subject ?? 'Com’è andata?', Charset: 'UTF-8' },
      Body: { Text: { Data: `Diccelo, da 1 a 5.\n\n${LINK}\n`, Charset: 'UTF-8' } },
      Headers: [
        { Name: 'X-Staffetta-Message', Value: overrides.messageId ?? 'feedback-t1.1' },
        { Name: 'X-Staffetta-Reason', Value: 'feedback' },
      ],
    },
  },
});

const push = (overrides: Record<string, string> = {}) =>
  new URLSearchParams({
    Action: 'Publish',
    TopicArn: TOPIC,
    Message: JSON.stringify({
      messageId: 'unfinished-t1.1',
      title: 'Waiting',
      text: 'Go on.',
      link: LINK,
      reason: 'unfinished',
    }),
    'MessageAttributes.entry.1.Name': 'customerId',
    'MessageAttributes.entry.1.Value.DataType': 'String',
    'MessageAttributes.entry.1.Value.StringValue': 'c-anna',
    ...overrides,
  }).toString();

describe('the outbox', () => {
  it('keeps the headers by which a mail program says no, and takes none that would make another', () => {
    const oneClick = [
      { Name: 'List-Unsubscribe', Value: `<https://api.bank.example/unsubscribe/${'a'.repeat(260)}>` },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ];
    const withHeaders = (headers: { Name: string; Value: string }[]) => {
      const sent = mail();
      const { Simple } = sent.Content;
      return { ...sent, Content: { Simple: { ...Simple, Headers: [...Simple.Headers, ...headers] } } };
    };

    answerMailCall(withHeaders(oneClick), outbox);

    const [delivered] = outbox.read('c-anna');
    const [head] = (outbox.file(delivered?.file ?? '') ?? '').split('\r\n\r\n');
    for (const { Name, Value } of oneClick) expect(head?.split('\r\n')).toContain(`${Name}: ${Value}`);
    for (const injecting of [
      { Name: 'List-Unsubscribe', Value: '<https://a.example>\r\nBcc: c-bruno@customers.bank.example' },
      { Name: 'List-Unsubscribe\nBcc', Value: 'c-bruno@customers.bank.example' },
      { Name: 'Bcc: c-bruno@customers.bank.example', Value: '' },
    ]) {
      expect(() => answerMailCall(withHeaders([injecting]), outbox)).toThrow(CloudRefusal);
    }
  });

  it('has where a push lets its customer say no, on its page as well', () => {
    const Message = JSON.stringify({
      messageId: 'p1.push',
      title: 'A loan',
      text: 'At 5 %.',
      link: LINK,
      objectionLink: 'https://bank.example/consents',
      reason: 'offer',
    });

    answerPushCall(push({ Message }), outbox);

    expect(outbox.read('c-anna')).toMatchObject([{ objectionLink: 'https://bank.example/consents' }]);
    expect(outboxPage(outbox.read(), undefined).body).toContain('href="https://bank.example/consents"');
  });

  it('keeps a mail as a file that a mail program opens, and that a person can read', () => {
    answerMailCall(mail(), outbox);

    const [delivered] = outbox.read('c-anna');
    const file = readFileSync(join(folder.path, 'outbox', delivered?.file ?? ''), 'utf8');
    expect(delivered).toMatchObject({
      by: 'email',
      title: 'Com’è andata?',
      text: 'Diccelo, da 1 a 5.',
      link: LINK,
    });
    expect(file).toContain('To: c-anna@customers.bank.example\r\n');
    expect(file).toContain(`Subject: =?UTF-8?B?${Buffer.from('Com’è andata?').toString('base64')}?=\r\n`);
    expect(file).toContain(`\r\n\r\nDiccelo, da 1 a 5.\r\n\r\n${LINK}`);
    expect(file.split('\r\n').filter((line) => line.length > 78 && line.startsWith('Subject'))).toEqual([]);
  });

  it('keeps a push with whose it is', () => {
    answerPushCall(push(), outbox);

    expect(outbox.read('c-anna')).toEqual([
      {
        by: 'push',
        messageId: 'unfinished-t1.1',
        customerId: 'c-anna',
        reason: 'unfinished',
        title: 'Waiting',
        text: 'Go on.',
        link: LINK,
        at: expect.any(String),
      },
    ]);
    expect(outbox.read('c-bruno')).toEqual([]);
  });

  it('brings each message once, as the bank’s relay does, also over a restart', () => {
    answerPushCall(push(), outbox);
    store.close();
    open();
    answerPushCall(push(), outbox);
    answerMailCall(mail(), outbox);
    answerMailCall(mail(), outbox);

    expect(outbox.read().map(({ messageId }) => messageId)).toEqual(['feedback-t1.1', 'unfinished-t1.1']);
  });

  it.each([
    [
      'a header that breaks its line',
      () => answerMailCall(mail({ subject: 'a\r\nBcc: b@c' }), outbox),
      'BadRequestException',
    ],
    [
      'a topic that is not deployed',
      () => answerPushCall(push({ TopicArn: `${TOPIC}2` }), outbox),
      'NotFound',
    ],
    [
      'a push to nobody',
      () => answerPushCall(push({ 'MessageAttributes.entry.1.Name': 'other' }), outbox),
      'InvalidParameter',
    ],
    [
      'anything else that SNS can',
      () => answerPushCall(push({ Action: 'CreateTopic' }), outbox),
      'InvalidAction',
    ],
  ])('refuses %s', (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });

  it('gives out its own files, and none beside them', () => {
    answerMailCall(mail(), outbox);

    expect(outbox.file('000001-c-anna.eml')).toContain('Subject');
    expect(outbox.file('../cloud.sqlite')).toBeUndefined();
    expect(outbox.file('000002-c-anna.eml')).toBeUndefined();
  });
});

describe('the page of the outbox', () => {
  const shown = () => outboxPage(outbox.read(), undefined);

  it('shows what came, the latest first, under a policy that lets nothing in', () => {
    answerPushCall(push(), outbox);
    answerMailCall(mail({ subject: 'Later' }), outbox);

    const { headers, body } = shown();

    expect(body.indexOf('Later')).toBeLessThan(body.indexOf('Waiting'));
    expect(body).toContain('href="/outbox/000002-c-anna.eml"');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'$/,
    );
    expect(body).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/);
  });

  it('runs nothing that a message says', () => {
    answerMailCall(mail({ subject: '<script>alert(1)</script>', to: '"><b>@x.example' }), outbox);

    expect(shown().body).not.toMatch(/<script|<b>/);
  });
});
