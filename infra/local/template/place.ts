/** Where the stacks stand on this machine, in the words of the cloud. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly apiUrl: string;
  /** Events, queues, secrets and keys answer here. */
  readonly cloudUrl: string;
  /** DynamoDB answers here. */
  readonly engineUrl: string;
}

/** No account of AWS begins with twelve zeros, so nothing here can be mistaken for a real one. */
export const LOCAL_ACCOUNT = '000000000000';

/** Stands in when the app leaves the region to the deployment. */
export const LOCAL_REGION = 'eu-south-1';

export function arn(place: Place, service: string, resource: string): string {
  return `arn:aws:${service}:${place.region}:${place.account}:${resource}`;
}
