import type { Guard } from './guard.ts';
import { somebodyOfTheBank } from './removed/somebody-of-the-bank.ts';
import { theBaton } from './removed/the-baton.ts';
import { theCustomer } from './removed/the-customer.ts';
import { theMoney } from './removed/the-money.ts';
import { theNumbers } from './removed/the-numbers.ts';
import { thePace } from './removed/the-pace.ts';
import { theSwitch } from './removed/the-switch.ts';

/** Every guard that is removed once, to see that its test notices. */
export const guards: readonly Guard[] = [
  ...theBaton,
  ...theMoney,
  ...theSwitch,
  ...theCustomer,
  ...theNumbers,
  ...somebodyOfTheBank,
  ...thePace,
];
