import { untilDelivered } from '../story/let-time-pass.ts';
import { system } from './stage-of-the-test.ts';

/** Answers once nothing is left to deliver: of the system of this test, or of one that it started itself. */
export const everythingIsDelivered = (of: { readonly cloudUrl: string } = system): Promise<void> =>
  untilDelivered(of);
