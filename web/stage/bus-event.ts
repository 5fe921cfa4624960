/** What a page needs of an event on the bus: a CloudEvent, of which it reads what it shows. */
export interface BusEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  /** W3C Trace Context. */
  readonly traceparent?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const channels = ['mobile', 'web', 'atm', 'branch', 'contact-centre'] as const;

/** Who moved: a channel of the customer's, somebody who assists them, or the bank by itself. */
export type Mover = (typeof channels)[number] | 'bank';

export const moverOf = ({ data }: BusEvent): Mover =>
  channels.find((channel) => channel === data['channel']) ?? 'bank';

/** The part of a `traceparent` by which logs are found: the id of the trace. */
export const traceIdOf = ({ traceparent }: BusEvent): string | undefined => traceparent?.split('-')[1];
