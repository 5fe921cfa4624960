import { afterAll } from 'vitest';
import { speakThrough } from '../../shared/aws/document-client.ts';
import { closeClients } from '../../shared/aws/kept-client.ts';
import { environmentAsItWas } from './environment-as-it-was.ts';

const restore = environmentAsItWas();

/**
 * Files share what was loaded, and each has an engine and services of its own: the next one speaks through new clients, and
 * neither it nor a program that it starts finds in the environment where those of the last one were.
 */
afterAll(() => {
  speakThrough(undefined);
  closeClients();
  restore();
});
