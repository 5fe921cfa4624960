import type { Channel } from './channel.ts';

export type Capability =
  | 'dispenses-cash'
  | 'accepts-cash'
  | 'free-text'
  | 'camera'
  | 'prints'
  | 'strong-authentication';

/** What a channel declares of itself. Everything that a channel sees is cut to this. */
export interface ChannelCapabilities {
  readonly can: readonly Capability[];
  readonly labels: 'short' | 'long';
  /** How many choices fit beside the screen's keys. */
  readonly choicesMax: number;
  /** How long the channel may drive a transaction without a word before others may assume that it is gone. */
  readonly leaseMs: number;
  /**
   * When it lets go of a transaction that it holds: at any time, because one person sees both screens; or only
   * when its lease has ended, because somebody else may be standing before it.
   */
  readonly yields: 'at-any-time' | 'when-its-lease-has-ended';
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

export const capabilitiesOf: Record<Channel, ChannelCapabilities> = {
  atm: {
    can: ['dispenses-cash', 'accepts-cash', 'prints'],
    labels: 'short',
    choicesMax: 8,
    leaseMs: 90 * SECOND_MS,
    yields: 'when-its-lease-has-ended',
  },
  web: {
    can: ['free-text', 'prints'],
    labels: 'long',
    choicesMax: 100,
    leaseMs: 10 * MINUTE_MS,
    yields: 'at-any-time',
  },
  mobile: {
    can: ['free-text', 'camera', 'strong-authentication'],
    labels: 'long',
    choicesMax: 100,
    leaseMs: 10 * MINUTE_MS,
    yields: 'at-any-time',
  },
  branch: {
    can: ['free-text', 'prints', 'dispenses-cash', 'accepts-cash'],
    labels: 'long',
    choicesMax: 100,
    leaseMs: 15 * MINUTE_MS,
    yields: 'when-its-lease-has-ended',
  },
  'contact-centre': {
    can: ['free-text'],
    labels: 'long',
    choicesMax: 100,
    leaseMs: 15 * MINUTE_MS,
    yields: 'when-its-lease-has-ended',
  },
};

export const isCapable = (channel: Channel, needs: readonly Capability[]): boolean =>
  needs.every((need) => capabilitiesOf[channel].can.includes(need));

/** The channels that can do what is needed, in the order in which a customer would think of them. */
export const channelsThatCan = (needs: readonly Capability[]): Channel[] =>
  (['mobile', 'web', 'atm', 'branch', 'contact-centre'] as const).filter((channel) =>
    isCapable(channel, needs),
  );
