import { assistanceRoutes } from './assistance-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { cashRoutes } from './cash-routes.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { claimRoutes } from './claim-routes.ts';
import { consentRoutes } from './consent-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { handOverRoutes } from './hand-over-routes.ts';
import { machineRoutes } from './machine-routes.ts';
import { measureRoutes } from './measure-routes.ts';
import { offerRoutes } from './offer-routes.ts';
import { operationsRoutes } from './operations-routes.ts';
import { privacyRoutes } from './privacy-routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './session-routes.ts';
import { switchRoutes } from './switch-routes.ts';
import { timelineRoutes } from './timeline-routes.ts';
import { transactionRoutes } from './transaction-routes.ts';
import { visitRoutes } from './visit-routes.ts';

/** Doors that are deployed together: where customers do their own, where machines do, and where people of the bank take part. */
export interface Wing {
  readonly name: 'customer' | 'machine' | 'bank';
  readonly doors: readonly Route[];
}

/** The public API, wing by wing. */
export const wings: readonly Wing[] = [
  {
    name: 'customer',
    doors: [
      ...sessionRoutes,
      ...transactionRoutes,
      ...timelineRoutes,
      ...claimRoutes,
      ...feedbackRoutes,
      ...consentRoutes,
      ...privacyRoutes,
      ...handOverRoutes,
      ...offerRoutes,
    ],
  },
  { name: 'machine', doors: [...visitRoutes, ...cashRoutes, ...machineRoutes, ...switchRoutes] },
  {
    name: 'bank',
    doors: [
      ...assistanceRoutes,
      ...catalogueRoutes,
      ...operationsRoutes,
      ...auditRoutes,
      ...measureRoutes,
      ...documentRoutes,
    ],
  },
];

/** Every door of the public API. */
export const routes: readonly Route[] = wings.flatMap(({ doors }) => doors);
