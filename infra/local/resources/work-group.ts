import * as z from 'zod';
import { type Kind, physicalName } from './world.ts';

const Properties = z.object({
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  WorkGroupConfiguration: z
    .object({
      EnforceWorkGroupConfiguration: z.stringbool().or(z.boolean()).default(true),
      ResultConfiguration: z.object({ OutputLocation: z.string().optional() }).optional(),
    })
    .default({ EnforceWorkGroupConfiguration: true }),
});

/** A workgroup of Athena: where the results of its queries go. What they cost is not counted on this machine. */
export const workGroup: Kind = {
  type: 'AWS::Athena::WorkGroup',
  identify: (resource) => ({
    ref: physicalName(resource.properties()['Name'], resource),
    attributes: {},
  }),
  boot: (resource, { deployment, queries }) => {
    const { State, WorkGroupConfiguration: wanted } = Properties.parse(resource.properties());
    queries.addWorkGroup({
      name: deployment.identityOf(resource).ref,
      isEnabled: State === 'ENABLED',
      outputLocation: wanted.ResultConfiguration?.OutputLocation,
      isEnforced: wanted.EnforceWorkGroupConfiguration,
    });
  },
};
