import * as z from 'zod';
import { Terminal } from './terminal.ts';

/** A machine that somebody is sent to. */
export const NamedMachine = z
  .object({
    ...Terminal.pick({ terminalId: true, name: true, address: true }).shape,
    distanceM: z.int().min(0).meta({ description: 'Metres, as the crow flies.', example: 2_386 }),
  })
  .meta({ id: 'NamedMachine' });
export type NamedMachine = z.infer<typeof NamedMachine>;
