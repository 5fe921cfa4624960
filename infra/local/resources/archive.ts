import * as z from 'zod';
import { readPattern } from '../bus/read-pattern.ts';
import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

const Properties = z.object({
  SourceArn: z.string(),
  EventPattern: z.unknown().default({}),
  RetentionDays: z.coerce.number().default(0),
});

/** Without an end nothing is forgotten; here it is, after so long. */
const RETENTION_MAX_DAYS = 365;

/** What was published is kept, and can be told again. */
export const archive: Kind = {
  type: 'AWS::Events::Archive',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['ArchiveName'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'events', `archive/${name}`), ArchiveName: name } };
  },
  boot: (resource, { archives, deployment }) => {
    const { SourceArn, EventPattern, RetentionDays } = Properties.parse(resource.properties());
    archives.add({
      name: deployment.identityOf(resource).ref,
      busName: SourceArn.split('/').at(-1) ?? 'default',
      pattern: readPattern(EventPattern, resource.logicalId),
      retentionDays: RetentionDays || RETENTION_MAX_DAYS,
    });
  },
};
