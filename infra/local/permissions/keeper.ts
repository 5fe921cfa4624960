import type { BucketCall } from '../buckets/answer-bucket-call.ts';
import { asksOfBucket, asksOfCloud, asksToMiss, type CloudCall, type Standing } from './asks-of-cloud.ts';
import type { Caller, Permissions, Tally } from './permissions.ts';

/** Stands at the cloud's one door and lets a function do what its role allows. Each of these throws the service's own "no". */
export interface Keeper {
  hearCall(call: CloudCall): void;
  /** What S3 is asked is told by the method and the path: its body is not waited for. */
  hearBucketCall(request: BucketCall): void;
  /** Before somebody is told that there is no such object. */
  hearMiss(request: BucketCall): void;
  tally(): Tally;
}

export function keepDoor(permissions: Permissions, standing: Standing): Keeper {
  /** Who signed: a link that was signed beforehand carries it in its query. The signature itself is not checked. */
  const callerOf = (headers: CloudCall['headers'], query: URLSearchParams): Caller | undefined => {
    const signed = headers.authorization ?? `Credential=${query.get('X-Amz-Credential') ?? ''}`;
    const accessKey = /Credential=([^/]+)\//.exec(signed)?.[1];
    return accessKey === undefined ? undefined : permissions.callerBy(accessKey);
  };
  const callerOfBucket = ({ headers, url }: BucketCall) =>
    callerOf(headers, new URL(url ?? '/', 'http://cloud').searchParams);

  return {
    hearCall: (call) => {
      const caller = callerOf(call.headers, call.url.searchParams);
      if (!caller) return;
      const { service, asks } = asksOfCloud(call, standing);
      permissions.permit(caller, service, asks);
    },
    hearBucketCall: (request) => {
      const caller = callerOfBucket(request);
      if (caller) permissions.permit(caller, 's3', asksOfBucket(request, standing));
    },
    hearMiss: (request) => {
      const caller = callerOfBucket(request);
      if (caller) permissions.permit(caller, 's3', asksToMiss(request, standing));
    },
    tally: permissions.tally,
  };
}
