import { afterAll } from 'vitest';
import { speakThrough } from '../../shared/aws/document-client.ts';
import { closeClients } from '../../shared/aws/kept-client.ts';

/** Files share what was loaded, and each has an engine and services of its own: the next one speaks through new clients. */
afterAll(() => {
  speakThrough(undefined);
  closeClients();
});
