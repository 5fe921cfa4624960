import { linkOrigin } from '../shared/aws/delivery/link-origin.ts';
import { leadToConsentsRoute } from '../shared/contract/consent-routes.ts';
import { seeOther } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/**
 * GET /unsubscribe/{token}: for the mail programs that open the link of one click instead of posting to it. The link is
 * not looked into, so that a scanner of mails learns nothing and says nothing for anybody (RFC 8058, section 1).
 */
export const handler = endpoint(leadToConsentsRoute, async () =>
  seeOther(new URL('/consents', linkOrigin()).href),
);
