import type { StaffedChannel } from '../shared/sign-in/channel-client.ts';

export const places = ['branch', 'contact-centre'] as const satisfies readonly StaffedChannel[];

/** Where this desk stands, as its address says: `/desk?at=contact-centre`. Else in a branch. */
export function placeNow(): StaffedChannel {
  const at = new URLSearchParams(location.search).get('at');
  return places.find((place) => place === at) ?? 'branch';
}

export const addressOf = (place: StaffedChannel): string => `/desk?at=${place}`;
