import type { Session } from './session.ts';

/**
 * Whether something happened before a customer had everything erased, or by the erasure itself. However late it is heard,
 * it must bring nothing back.
 */
export const isFromBeforeErasure = ({ erasure }: Pick<Session, 'erasure'>, atMs: number): boolean =>
  erasure !== undefined && atMs <= erasure.sinceMs;
