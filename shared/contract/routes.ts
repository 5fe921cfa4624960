import { documentRoutes } from './document-routes.ts';
import { handOverRoutes } from './hand-over-routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './session-routes.ts';
import { terminalRoutes } from './terminal-routes.ts';
import { transactionRoutes } from './transaction-routes.ts';

/** Every door of the public API. */
export const routes: readonly Route[] = [
  ...sessionRoutes,
  ...transactionRoutes,
  ...handOverRoutes,
  ...terminalRoutes,
  ...documentRoutes,
];
