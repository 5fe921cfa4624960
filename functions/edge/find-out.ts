import { reportFact } from '../../shared/aws/sessions/amend-session.ts';
import type { Changed, Decide } from '../../shared/aws/sessions/change-session.ts';
import type { RequestMark } from '../../shared/session/key-memory.ts';

interface FindingRequest {
  readonly body: { readonly customerId: string };
  readonly mark: RequestMark;
  readonly traceparent: string;
}

/**
 * Commits what people of the bank found out of a customer's cash, once for each request. They have seen no version of
 * the session: what they found is a fact, and is taken whatever the customer did meanwhile.
 */
export const findOut = ({ body, mark, traceparent }: FindingRequest, decide: Decide): Promise<Changed> =>
  reportFact({ customerId: body.customerId, mark, traceparent }, decide);
