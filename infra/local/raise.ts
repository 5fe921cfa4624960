import { openBuckets } from './buckets/buckets.ts';
import { openArchives } from './bus/archives.ts';
import { createBuses } from './bus/event-bus.ts';
import { createCatalogue } from './catalogue/catalogue.ts';
import { serveCloud } from './cloud/serve-cloud.ts';
import type { DataFolder } from './data-folder.ts';
import type { Door } from './door.ts';
import { drained } from './drained.ts';
import { engineAt } from './engine/ask-engine.ts';
import { openStreamRecords } from './engine/stream-records.ts';
import { serveApi } from './gateway/serve-api.ts';
import { openMacKeys } from './keys/mac-keys.ts';
import { createOpenLines } from './live/open-lines.ts';
import { serveLive } from './live/serve-live.ts';
import { openOutbox } from './outbox/outbox.ts';
import { keepDoor } from './permissions/keeper.ts';
import { openPermissions } from './permissions/permissions.ts';
import { readPermissions } from './permissions/read-permissions.ts';
import { refuseUnpermitted } from './permissions/refuse-unpermitted.ts';
import { openQueries } from './queries/queries.ts';
import { openQueues } from './queues/queues.ts';
import { boot, identify } from './resources/boot.ts';
import type { Stoppable, World } from './resources/world.ts';
import { openScheduler } from './scheduler/scheduler.ts';
import { createClockwork } from './schedules/clockwork.ts';
import { countFailures } from './screen/failures.ts';
import type { Progress } from './screen/progress.ts';
import { openSecrets } from './secrets/secrets.ts';
import { openStore } from './store.ts';
import { openPositions } from './streams/positions.ts';
import { deploy } from './template/deployment.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION, type Place } from './template/place.ts';
import type { Stack } from './template/template.ts';

const DROP_EXPIRED_EVERY_MS = 60_000;

/** The stacks, standing: booted, and delivering once `begin` is called. */
export interface Raised extends Stoppable {
  readonly world: World;
  begin(): Promise<void>;
}

/** Raises stacks on this machine, and opens the API's door and the cloud's. */
export async function raise(site: {
  stacks: readonly Stack[];
  folder: DataFolder;
  engineUrl: string;
  api: Door;
  cloud: Door;
  progress: Progress;
}): Promise<Raised> {
  const { folder, api, cloud } = site;
  const place: Place = {
    account: LOCAL_ACCOUNT,
    region: site.stacks.find(({ region }) => region !== 'unknown-region')?.region ?? LOCAL_REGION,
    apiUrl: api.url,
    cloudUrl: cloud.url,
    engineUrl: site.engineUrl,
  };
  const engine = engineAt(site.engineUrl);
  const records = openStreamRecords(folder.file('dynamodb.sqlite'));
  const store = openStore(folder.file('cloud.sqlite'));
  const queues = openQueues(store);
  const archives = openArchives(store);
  const logFolder = folder.file('logs');
  const functions: World['functions'] = new Map();
  const buckets = openBuckets(store, folder.file('buckets'));
  const catalogue = createCatalogue();
  const permissions = openPermissions(place, folder.file('permissions.json'));

  const world: World = {
    place,
    deployment: deploy(site.stacks, place, (resource) => identify(resource, place)),
    logFolder,
    ask: engine.ask,
    records,
    positions: openPositions(store),
    queues,
    buses: createBuses(place, queues, store, archives),
    archives,
    secrets: openSecrets(folder.file('secrets.json')),
    macKeys: openMacKeys(folder.file('mac-keys.json')),
    clockwork: createClockwork(),
    scheduler: openScheduler(store, place, queues, functions, permissions),
    outbox: openOutbox(store, folder.file('outbox')),
    buckets,
    catalogue,
    queries: openQueries(store, { buckets, catalogue, spillFolder: folder.file('spilled') }),
    permissions,
    functions,
    asyncQueues: new Map(),
    asyncSettings: new Map(),
    deliveries: new Map(),
    fedQueues: new Set(),
    streams: [],
    toStart: [],
    lines: createOpenLines(),
    front: {},
    onFailure: countFailures(logFolder, site.progress),
  };
  const delivering: Stoppable[] = [];
  const sweeper = setInterval(queues.dropExpired, DROP_EXPIRED_EVERY_MS);

  const stop = async () => {
    clearInterval(sweeper);
    world.clockwork.stop();
    world.scheduler.stop();
    world.lines.stop();
    // All at once: a delivery that waits for its function ends when the function does, unacknowledged.
    await Promise.all([world.queries, ...delivering, ...world.functions.values()].map((part) => part.stop()));
    permissions.keep();
    records.close();
    engine.close();
    store.close();
  };

  try {
    await boot(world);
    readPermissions(world.deployment, permissions);
    refuseUnpermitted({ ...world, callerOf: (named) => callerOf(named, world) });
  } catch (error) {
    await stop();
    throw error;
  }
  queues.dropExpired();
  const keeper = keepDoor(permissions, {
    ...world,
    live: () => world.front.live?.identity,
    keyOf: permissions.keyOf,
  });
  cloud.open(serveCloud({ ...world, keeper, drained: (withinMs) => drained(world, withinMs) }));

  return {
    world,
    begin: async () => {
      for (const start of world.toStart) delivering.push(await start());
      world.clockwork.start();
      world.scheduler.start();
      world.queries.start();
      if (world.front.api) api.open(serveApi(world.front.api));
      if (world.front.live) api.openToUpgrades(serveLive(world.front.live, world.lines));
    },
    stop,
  };
}

/** A template names a function by its name or by its ARN. */
function callerOf(named: string, { functions, permissions }: World) {
  const found = [...functions.values()].find(({ settings }) => [settings.name, settings.arn].includes(named));
  return permissions.callerBy(found?.settings.environment['AWS_ACCESS_KEY_ID'] ?? '');
}
