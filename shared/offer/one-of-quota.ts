/** One of an offer of which there are only so many, for one placement: it is taken once. */
export interface OneOfQuota {
  readonly offerId: string;
  readonly placementId: string;
  /** How many there are, for all customers together. */
  readonly total: number;
}
