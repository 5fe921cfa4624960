import { describe, expect, it } from 'vitest';
import { CannotSynthesize } from '../../infra/cannot-synthesize.ts';
import { readSettings } from '../../infra/settings.ts';
import { newApp } from '../../infra/staffetta.ts';

const settingsFrom = (context: Record<string, unknown>) => readSettings(newApp({ context }).node);

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
      'staffetta-atm': 'atm',
      'staffetta-operations': 'operations',
    });
  });

  it('may be given as text, as the command line does', () => {
    const settings = settingsFrom({
      channelOfClient: '{ "branch-desk": "branch" }',
      allowedOrigins: '["https://bank.example"]',
      logRetentionDays: '365',
    });

    expect(settings).toMatchObject({
      channelOfClient: { 'branch-desk': 'branch' },
      allowedOrigins: ['https://bank.example'],
      logRetentionDays: 365,
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
    ['a retention that CloudWatch does not offer', { logRetentionDays: '8' }, /logRetentionDays/],
  ])('refuse %s', (_, context, aboutIt) => {
    const reading = () => settingsFrom(context);

    expect(reading).toThrow(CannotSynthesize);
    expect(reading).toThrow(aboutIt);
  });
});
