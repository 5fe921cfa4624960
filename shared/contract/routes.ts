import { assistanceRoutes } from './assistance-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { cashRoutes } from './cash-routes.ts';
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

/** Every door of the public API. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...transactionRoutes,
  ...timelineRoutes,
  ...claimRoutes,
  ...feedbackRoutes,
  ...consentRoutes,
  ...privacyRoutes,
  ...handOverRoutes,
  ...assistanceRoutes,
  ...visitRoutes,
  ...cashRoutes,
  ...machineRoutes,
  ...switchRoutes,
  ...offerRoutes,
  ...operationsRoutes,
  ...auditRoutes,
  ...measureRoutes,
  ...documentRoutes,
];
