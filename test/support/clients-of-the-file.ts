import { afterAll } from 'vitest';
import { closeClients } from '../../shared/aws/kept-client.ts';

/** Files share what was loaded, and each has an engine and services of its own: the next one's clients are new. */
afterAll(closeClients);
