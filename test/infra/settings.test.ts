import { describe, expect, it } from 'vitest';
import { CannotSynthesize } from '../../infra/cannot-synthesize.ts';
import { readSettings } from '../../infra/settings.ts';
import { newApp } from '../../infra/staffetta.ts';

const settingsFrom = (context: Record<string, unknown>) => readSettings(newApp({ context }).node);

const collector = {
  url: 'https://collector.bank.example/metrics',
  accessKeySecretArn: 'arn:aws:secretsmanager:eu-south-1:111122223333:secret:collector-AbCdEf',
};

describe('settings', () => {
  it('have defaults that synthesize anywhere', () => {
    const settings = settingsFrom({});

    expect(settings).toMatchObject({
      stage: 'dev',
      audience: 'staffetta',
      allowedOrigins: [],
      logRetentionDays: 30,
    });
    expect(settings.channelOfClient).toEqual({
      'staffetta-web': 'web',
      'staffetta-mobile': 'mobile',
      'staffetta-branch': 'branch',
      'staffetta-contact-centre': 'contact-centre',
      'staffetta-atm': 'atm',
      'staffetta-operations': 'operations',
      'staffetta-marketing': 'catalogue',
      'staffetta-analyst': 'measures',
      'staffetta-analyst-page': 'measures',
    });
    expect(settings.otlp).toBeUndefined();
  });

  it('may be given as text, as the command line does', () => {
    const settings = settingsFrom({
      channelOfClient: '{ "branch-desk": "branch" }',
      allowedOrigins: '["https://bank.example"]',
      logRetentionDays: '365',
      otlp: JSON.stringify(collector),
      rateLimits: '{"clients":{"my-network":{"atOnce":9000,"everyMs":1}}}',
    });

    expect(settings).toMatchObject({
      channelOfClient: { 'branch-desk': 'branch' },
      allowedOrigins: ['https://bank.example'],
      logRetentionDays: 365,
      otlp: collector,
      rateLimits: { clients: { 'my-network': { atOnce: 9_000, everyMs: 1 } } },
    });
  });

  it('may name an issuer on this machine without TLS', () => {
    expect(settingsFrom({ issuer: 'http://127.0.0.1:4000' }).issuer).toBe('http://127.0.0.1:4000');
  });

  it.each([
    ['a stage that no name could hold', { stage: 'Pre-Production' }, /stage/],
    ['an issuer that anybody could pose as', { issuer: 'http://identity.bank.example' }, /issuer/],
    ['an issuer that is no address', { issuer: 'our login' }, /issuer/],
    ['clients that are not JSON', { channelOfClient: 'web' }, /channelOfClient/],
    ['a collector that anybody could listen to', { otlp: { ...collector, url: 'http://c.example' } }, /otlp/],
    ['a collector without a secret', { otlp: { url: collector.url } }, /otlp/],
    [
      'a limit that nobody has',
      { rateLimits: { requestsOfNobody: { atOnce: 1, everyMs: 1 } } },
      /rateLimits/,
    ],
    [
      'a limit of none at once',
      { rateLimits: { changesOfCustomer: { atOnce: 0, everyMs: 1 } } },
      /rateLimits/,
    ],
    ['a retention that CloudWatch does not offer', { logRetentionDays: '8' }, /logRetentionDays/],
  ])('refuse %s', (_, context, aboutIt) => {
    const reading = () => settingsFrom(context);

    expect(reading).toThrow(CannotSynthesize);
    expect(reading).toThrow(aboutIt);
  });
});
