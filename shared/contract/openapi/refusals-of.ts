import type { RefusalCode } from '../../refusal/refusal.ts';
import {
  assistingDoorsRefuse,
  bodiesRefuse,
  changesRefuse,
  everyDoorRefuses,
  factsRefuse,
  pacedDoorsRefuse,
  signedInDoorsRefuse,
  terminalDoorsRefuse,
} from '../problem.ts';
import type { Route } from '../route.ts';
import { namesAnAssistance, namesAVisit } from './headers.ts';

/** All that a door may refuse: what it says itself, and what it shares with doors of its form. */
export function refusalsOf(route: Route): readonly RefusalCode[] {
  return [
    ...new Set([
      ...everyDoorRefuses,
      ...(route.scopes.length > 0 ? signedInDoorsRefuse : []),
      ...(route.scopes.length > 0 && route.pace !== 'fact' ? pacedDoorsRefuse : []),
      ...(namesAVisit(route) && route.guard !== 'fact' ? terminalDoorsRefuse : []),
      ...(namesAnAssistance(route) ? assistingDoorsRefuse : []),
      ...(route.body || route.bytes ? bodiesRefuse : []),
      ...(route.guard === 'version' ? changesRefuse : []),
      ...(route.guard === 'fact' ? factsRefuse : []),
      ...route.refusals,
    ]),
  ];
}
