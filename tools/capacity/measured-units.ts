/** What one journey costs, doors and listeners together, as it was counted against the engine. */
export interface JourneyUnits {
  /** Of the API, as its client sends them; a sign-in is the identity provider's. */
  readonly requests: number;
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** By the first word of the partition key. */
  readonly keys: Readonly<Record<string, { readonly readUnits: number; readonly writeUnits: number }>>;
  /** How many of each type were published. */
  readonly events: Readonly<Record<string, number>>;
  /** Of all of them, as they stand in the outbox. */
  readonly eventBytes: number;
}

export interface MeasuredUnits {
  readonly measuredOn: string;
  readonly command: string;
  readonly journeys: Readonly<Record<string, JourneyUnits>>;
}
