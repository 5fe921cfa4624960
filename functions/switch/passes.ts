import { Refusal, type RefusalCode } from '../../shared/refusal/refusal.ts';

/** A "no" that is one for the moment only: nothing is recorded by it, and the same message may be sent again. */
export const passes = (error: unknown): boolean => error instanceof Refusal && PASSING.includes(error.code);

const PASSING: readonly RefusalCode[] = ['request-in-progress', 'money-moving', 'cash-in-machine'];
