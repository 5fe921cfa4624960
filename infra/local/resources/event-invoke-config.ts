import * as z from 'zod';
import { ASYNC_DEFAULTS } from '../lambda/async-invocation.ts';
import type { Kind } from './world.ts';

const Properties = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.coerce.number().default(ASYNC_DEFAULTS.retriesMax),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

/** How often an asynchronous call of a function is tried again, and where one goes that was given up. */
export const eventInvokeConfig: Kind = {
  type: 'AWS::Lambda::EventInvokeConfig',
  identify: (resource) => ({ ref: resource.logicalId, attributes: {} }),
  boot: (resource, { asyncSettings }) => {
    const wanted = Properties.parse(resource.properties());
    asyncSettings.set(wanted.FunctionName, {
      retriesMax: wanted.MaximumRetryAttempts,
      onFailureArn: wanted.DestinationConfig?.OnFailure?.Destination,
    });
  },
};
