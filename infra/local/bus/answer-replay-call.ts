import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import { arn, type Place } from '../template/place.ts';
import type { Archives } from './archives.ts';
import type { EventBuses } from './event-bus.ts';

/** What is replayed, and how it went: each replay is over before it is answered. */
const replays = new Map<string, object>();

const Moment = z.union([
  z.number().transform((seconds) => seconds * 1000),
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
]);
const Start = z.object({
  ReplayName: z.string().regex(/^[.\-_A-Za-z0-9]{1,64}$/),
  EventSourceArn: z.string(),
  EventStartTime: Moment,
  EventEndTime: Moment,
  Destination: z.object({ Arn: z.string(), FilterArns: z.array(z.string()).optional() }),
});

/** Whether a call of the EventBridge API is about archives. */
export const isReplayCall = (operation: string): boolean => operation in calls;

/** Answers it. Throws `CloudRefusal` with the code that EventBridge would answer. */
export const answerReplayCall = (operation: string, body: unknown, bank: ReplayBank): unknown =>
  calls[operation as keyof typeof calls](body, bank);

interface ReplayBank {
  readonly archives: Archives;
  readonly buses: EventBuses;
  readonly place: Place;
}

const calls = {
  ListRules: (body: unknown, { buses }: ReplayBank) => {
    const { EventBusName } = z.object({ EventBusName: z.string() }).parse(body);
    return {
      Rules: buses
        .rulesOf(EventBusName)
        .map(({ arn: Arn, description: Description }) => ({ Name: Arn.split('/').at(-1), Arn, Description })),
    };
  },
  ListArchives: (_: unknown, { archives, place }: ReplayBank) => ({
    Archives: archives.all().map(({ name, busName }) => ({
      ArchiveName: name,
      EventSourceArn: arn(place, 'events', `event-bus/${busName}`),
      State: 'ENABLED',
    })),
  }),
  StartReplay: (body: unknown, { archives, buses }: ReplayBank) => {
    const wanted = Start.parse(body);
    const archive = archives.all().find(({ name }) => wanted.EventSourceArn.endsWith(`archive/${name}`));
    if (!archive)
      throw new CloudRefusal(400, 'ResourceNotFoundException', 'The archive that is named does not exist.');
    if (replays.has(wanted.ReplayName))
      throw new CloudRefusal(400, 'ResourceAlreadyExistsException', 'A replay has this name already.');
    const told = archives.between(archive.name, wanted.EventStartTime, wanted.EventEndTime);
    buses.replay(archive.busName, told, { name: wanted.ReplayName, rules: wanted.Destination.FilterArns });
    replays.set(wanted.ReplayName, { State: 'COMPLETED', EventLastReplayedTime: wanted.EventEndTime / 1000 });
    return { State: 'STARTING' };
  },
  DescribeReplay: (body: unknown) => {
    const { ReplayName } = z.object({ ReplayName: z.string() }).parse(body);
    const replay = replays.get(ReplayName);
    if (!replay) throw new CloudRefusal(400, 'ResourceNotFoundException', 'No replay has this name.');
    return { ReplayName, ...replay };
  },
} as const satisfies Record<string, (body: unknown, bank: ReplayBank) => unknown>;
