/** What a page needs of an event on the bus: a CloudEvent, of which it reads what it shows. */
export interface BusEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  /** W3C Trace Context. */
  readonly traceparent?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Who moved: a channel of the customer's, or the bank by itself. */
export type Mover = 'mobile' | 'web' | 'atm' | 'bank';

export function moverOf({ data }: BusEvent): Mover {
  const { channel } = data;
  return channel === 'mobile' || channel === 'web' || channel === 'atm' ? channel : 'bank';
}

/** The part of a `traceparent` by which logs are found: the id of the trace. */
export const traceIdOf = ({ traceparent }: BusEvent): string | undefined => traceparent?.split('-')[1];
