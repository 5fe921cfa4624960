import { type Fired, letTimePass } from '../story/let-time-pass.ts';
import { system } from './stage-of-the-test.ts';

/** Lets so many hours pass, in the system of this test, for what is scheduled under a name. */
export const hoursPass = (hours: number, named: string): Promise<Fired[]> =>
  letTimePass(system, hours, named);
