import type { components } from '../../client/schema.generated.ts';

export type Kind = components['schemas']['Kind'];
export type ChannelName = components['schemas']['Channel'];

/** In the order in which people name them. */
export const kinds = [
  'cash-withdrawal',
  'cash-deposit',
  'transfer',
  'loan-application',
  'card-replacement',
] as const satisfies readonly Kind[];

export const channels = [
  'mobile',
  'web',
  'atm',
  'branch',
  'contact-centre',
] as const satisfies readonly ChannelName[];

/** What is looked at: all of it stands in the address, so that a link shows somebody else the same. */
export interface View {
  /** Days (UTC), both included. */
  readonly from: string;
  readonly to: string;
  readonly kind?: Kind | undefined;
  readonly channel?: ChannelName | undefined;
  /** The kind whose steps are shown, where none is asked for. */
  readonly steps?: Kind | undefined;
  /** The measures that are shown as tables. */
  readonly tables: readonly string[];
}

const DAY_MS = 86_400_000;
const DAYS_AT_FIRST = 30;

/** Reads a view from an address; what is not there or cannot be read is as at first: thirty days up to today. */
export function viewOf(search: string, today: string): View {
  const said = new URLSearchParams(search);
  const to = dayIn(said.get('to')) ?? today;
  const from = dayIn(said.get('from')) ?? daysBefore(to, DAYS_AT_FIRST - 1);
  const kind = kinds.find((each) => each === said.get('kind'));
  const channel = channels.find((each) => each === said.get('channel'));
  const steps = kinds.find((each) => each === said.get('steps'));
  const tables = (said.get('tables') ?? '').split(',').filter((name) => /^[a-z-]{1,60}$/.test(name));
  return { from, to, kind, channel, steps, tables };
}

/** The same view as an address, with nothing in it that says nothing. */
export function searchOf({ from, to, kind, channel, steps, tables }: View): string {
  const said = new URLSearchParams({ from, to });
  if (kind) said.set('kind', kind);
  if (channel) said.set('channel', channel);
  if (steps) said.set('steps', steps);
  if (tables.length > 0) said.set('tables', tables.join(','));
  return `?${said}`.replaceAll('%2C', ',');
}

export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

/** How many days it is about; less than one if they are the wrong way round. */
export const daysIn = ({ from, to }: Pick<View, 'from' | 'to'>): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

export const todayOf = (nowMs: number): string => new Date(nowMs).toISOString().slice(0, 10);

function dayIn(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || todayOf(time) !== text ? undefined : text;
}
