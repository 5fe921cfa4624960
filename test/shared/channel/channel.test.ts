import { describe, expect, it } from 'vitest';
import {
  type Capability,
  capabilitiesOf,
  channelsThatCan,
  isCapable,
} from '../../../shared/channel/capabilities.ts';
import { Channel } from '../../../shared/channel/channel.ts';
import { noticeWords } from '../../../shared/session/notice.ts';

describe('what a channel can do', () => {
  it.each<[Capability, string[]]>([
    ['dispenses-cash', ['atm', 'branch']],
    ['accepts-cash', ['atm', 'branch']],
    ['free-text', ['mobile', 'web', 'branch', 'contact-centre']],
    ['strong-authentication', ['mobile']],
    ['camera', ['mobile']],
    ['prints', ['web', 'atm', 'branch']],
  ])('%s: %j', (capability, channels) => {
    expect(channelsThatCan([capability])).toEqual(channels);
  });

  it('is enough when nothing is needed, on every channel there is', () => {
    expect(channelsThatCan([]).sort()).toEqual([...Channel.options].sort());
  });

  it('is all of what is needed, not some of it', () => {
    expect(isCapable('branch', ['free-text', 'dispenses-cash'])).toBe(true);
    expect(isCapable('atm', ['free-text', 'dispenses-cash'])).toBe(false);
    expect(channelsThatCan(['camera', 'prints'])).toEqual([]);
  });
});

describe('how a channel lets go', () => {
  it('is at any time only where one person sees both screens', () => {
    const letGoAtAnyTime = Channel.options.filter(
      (channel) => capabilitiesOf[channel].yields === 'at-any-time',
    );

    expect(letGoAtAnyTime).toEqual(['web', 'mobile']);
  });

  it('is soonest at a machine, where the next customer waits', () => {
    const leases = Channel.options.map((channel) => capabilitiesOf[channel].leaseMs);

    expect(capabilitiesOf.atm.leaseMs).toBe(90_000);
    expect(Math.min(...leases)).toBe(capabilitiesOf.atm.leaseMs);
  });
});

describe('what a customer is told', () => {
  it.each(Object.entries(noticeWords))(
    '%s is said in every language, and differently',
    (_, { en, it: italian }) => {
      expect(en.length).toBeGreaterThan(0);
      expect(italian.length).toBeGreaterThan(0);
      expect(en).not.toBe(italian);
    },
  );
});
