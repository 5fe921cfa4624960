import * as z from 'zod';
import { type Kind, physicalName } from './world.ts';

const Properties = z.object({ DatabaseInput: z.object({ Name: z.string().optional() }) });

/** A database of the catalogue, which functions and analysts query. */
export const glueDatabase: Kind = {
  type: 'AWS::Glue::Database',
  identify: (resource) => {
    const { DatabaseInput } = Properties.parse(resource.properties());
    return { ref: physicalName(DatabaseInput.Name, resource).toLowerCase(), attributes: {} };
  },
  boot: (resource, { deployment, catalogue }) => catalogue.addDatabase(deployment.identityOf(resource).ref),
};
