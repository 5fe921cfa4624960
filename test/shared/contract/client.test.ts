import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../web/client/problem.ts';
import { staffetta } from '../../../web/client/staffetta.ts';

const noSession = { params: { header: { 'If-Match': '"0"' } } };

describe('the typed client', () => {
  it('proves who calls, with a token that is asked for each time', async () => {
    const tokens = ['first', 'second'];
    const { bank, heard } = aBankThatAnswers([ok(), ok()], { token: () => tokens.shift() ?? '' });

    await bank.GET('/session');
    await bank.GET('/session');

    expect(heard.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer first',
      'Bearer second',
    ]);
  });

  it('names the visit that a machine speaks for, while there is one', async () => {
    const visits = ['the-pass', undefined];
    const { bank, heard } = aBankThatAnswers([ok(), ok()], { visit: () => visits.shift() });

    await bank.GET('/session');
    await bank.GET('/session');

    expect(heard.map((request) => request.headers.get('staffetta-visit'))).toEqual(['the-pass', null]);
  });

  it('gives each change a key of its own, and a read none', async () => {
    const { bank, heard } = aBankThatAnswers([ok(), ok(), ok()]);

    await bank.GET('/session');
    await bank.POST('/session/attachments', noSession);
    await bank.POST('/session/attachments', noSession);

    const [none, one, other] = heard.map((request) => request.headers.get('idempotency-key'));
    expect(none).toBeNull();
    expect(one).toMatch(/^"[0-9a-f-]{36}"$/);
    expect(other).not.toBe(one);
  });

  it('keeps the key that the caller gave', async () => {
    const { bank, heard } = aBankThatAnswers([ok()]);

    await bank.POST('/session/attachments', {
      params: { header: { 'If-Match': '"0"', 'Idempotency-Key': '"of-my-own-making"' } },
    });

    expect(heard[0]?.headers.get('idempotency-key')).toBe('"of-my-own-making"');
  });
});

describe('trying again', () => {
  it.each([
    ['the network failed', new TypeError('fetch failed')],
    ['the first is in progress', refusal(409, 'request-in-progress')],
    ['there is too much to do', gateway(429, 'Too Many Requests')],
    ['this customer asked too much', refusal(429, 'too-many-requests', { retryAfterS: 1 })],
    ['nobody is there', gateway(503, 'Service Unavailable')],
  ])('sends the same change with the same key when %s', async (_, trouble) => {
    const { bank, heard } = aBankThatAnswers([trouble, ok()]);

    const { response } = await bank.POST('/session/attachments', noSession);

    expect(response.status).toBe(200);
    expect(heard).toHaveLength(2);
    expect(new Set(heard.map((request) => request.headers.get('idempotency-key'))).size).toBe(1);
  });

  it.each([
    ['a refusal', refusal(409, 'transaction-held')],
    ['a version that was overtaken', refusal(412, 'session-changed')],
    ['a token that is not good', gateway(401, 'Unauthorized')],
    ['a wait that is too long', gateway(503, 'Service Unavailable', { 'retry-after': '3600' })],
  ])('leaves %s to the caller', async (_, answer) => {
    const { bank, heard } = aBankThatAnswers([answer]);

    const { response } = await bank.POST('/session/attachments', noSession);

    expect(response.status).toBe(answer.status);
    expect(heard).toHaveLength(1);
  });

  it('ends after five attempts, with ever longer pauses', async () => {
    const { bank, heard, pausesMs } = aBankThatAnswers(Array(5).fill(new TypeError('fetch failed')));

    await expect(bank.GET('/session')).rejects.toThrow('fetch failed');

    expect(heard).toHaveLength(5);
    expect(pausesMs).toHaveLength(4);
    for (const [at, pauseMs] of pausesMs.entries()) {
      expect(pauseMs).toBeGreaterThanOrEqual(100 * 2 ** at);
      expect(pauseMs).toBeLessThanOrEqual(200 * 2 ** at);
    }
  });

  it('waits as long as it is asked to', async () => {
    const { bank, pausesMs } = aBankThatAnswers([gateway(503, 'Later', { 'retry-after': '3' }), ok()]);

    await bank.GET('/session');

    expect(pausesMs).toEqual([3_000]);
  });

  it('stops when the caller does', async () => {
    const { bank, heard } = aBankThatAnswers([new TypeError('fetch failed')]);

    const attempt = bank.GET('/session', { signal: AbortSignal.abort() });

    await expect(attempt).rejects.toThrow();
    expect(heard.length).toBeLessThanOrEqual(1);
  });
});

describe('the problem in an answer', () => {
  it('has its code and its details', async () => {
    const { bank } = aBankThatAnswers([refusal(412, 'session-changed', { currentVersion: 8 })]);

    const problem = problemOf(await bank.POST('/session/attachments', noSession));

    expect(problem).toMatchObject({ code: 'session-changed', status: 412, currentVersion: 8 });
  });

  it.each([
    ['it went well', ok()],
    ['the gateway spoke', gateway(401, 'Unauthorized')],
  ])('is none when %s', async (_, answer) => {
    const { bank } = aBankThatAnswers([answer]);

    expect(problemOf(await bank.GET('/session'))).toBeUndefined();
  });
});

interface Spoken {
  readonly token?: () => string;
  readonly visit?: () => string | undefined;
}

/** The client, in front of a network that answers or fails as it is told. */
function aBankThatAnswers(answers: readonly (Response | Error)[], spoken: Spoken = {}) {
  const left = [...answers];
  const heard: Request[] = [];
  const pausesMs: number[] = [];
  const bank = staffetta({
    url: 'https://api.bank.example',
    token: () => 'a-token',
    ...spoken,
    async fetch(request) {
      heard.push(request);
      const answer = left.shift();
      if (!(answer instanceof Response)) throw answer;
      return answer;
    },
    async pause(durationMs) {
      pausesMs.push(durationMs);
    },
  });
  return { bank, heard, pausesMs };
}

function ok(): Response {
  return Response.json({});
}

function gateway(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}

function refusal(status: number, code: string, details: object = {}): Response {
  return Response.json(
    { type: `/docs#${code}`, title: 'No.', status, detail: 'No.', code, ...details },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}
