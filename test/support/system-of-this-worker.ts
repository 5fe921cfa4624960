import { inject } from 'vitest';
import type { RunningSystem } from './running-system.ts';

/** Workers are numbered from one, and one runs a single file at a time. */
const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);

const found = inject('systems')[worker - 1];
if (!found) throw new Error(`No system runs for worker ${worker}.`);

/** The running system that no other file uses while this one runs. */
export const system: RunningSystem = found;
