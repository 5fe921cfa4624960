import type { Route } from '../../shared/contract/route.ts';
import type { Asked, Claims } from './call.ts';

/** A request that the contract gives as an example, from a caller whom the door knows. */
export const exampleOf = (route: Route, by: Claims): Asked => ({
  by,
  path: Object.fromEntries(
    Object.entries(route.parameters?.shape ?? {}).map(([name, schema]) => [
      name,
      String(schema.meta()?.['example'] ?? 'unknown'),
    ]),
  ),
  query: Object.fromEntries(
    Object.entries(route.query?.shape ?? {}).flatMap(([name, schema]) => {
      const example = schema.meta()?.['example'];
      return example === undefined ? [] : [[name, String(example)]];
    }),
  ),
  ...(route.body && { body: route.body.meta()?.['example'] }),
});
