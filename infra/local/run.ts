import { join } from 'node:path';
import { type DataFolder, takeDataFolder } from './data-folder.ts';
import { type Door, openDoor } from './door.ts';
import { drained } from './drained.ts';
import { startEngine } from './engine.ts';
import { atmNetworkKeyFile } from './identity/identity-keys.ts';
import { reloadOnChange } from './lambda/reload.ts';
import { localSite } from './pages/doors/local-site.ts';
import { pagesHere } from './pages/pages-here.ts';
import { servePages } from './pages/serve-pages.ts';
import { expectFree, portsFrom } from './ports.ts';
import { raise } from './raise.ts';
import type { World } from './resources/world.ts';
import { type Progress, silent } from './screen/progress.ts';
import { addressesToCome, copyWithAddresses } from './template/addresses.ts';
import { readAssembly } from './template/assembly.ts';
import { synthesize } from './template/synthesize.ts';

const rootFolder = join(import.meta.dirname, '..', '..');

export interface RunOptions {
  /** The first of six ports in a row; 0 takes free ones. */
  readonly port: number;
  /** Holds everything that survives a restart. Two copies cannot share one. */
  readonly dataFolder: string;
  /** Shows nothing, whatever `progress` is. */
  readonly quiet?: boolean;
  readonly progress?: Progress;
  /** The CDK app to boot, if not the project's own. */
  readonly app?: string;
  /** An issuer of tokens to trust, instead of the identity provider that would be started. */
  readonly issuer?: string;
  /** Settings of the app, beyond those that say where it runs. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Fills fresh tables; called at every start, so it must leave alone what is there. */
  readonly seed?: (environment: SeedEnvironment) => Promise<void>;
  /** The folder of the bank, its customers and its staff, if not `seed/`. */
  readonly seedFolder?: string;
  /** Bundles again and reloads when a source changes. */
  readonly watch?: boolean;
}

export interface SeedEnvironment {
  readonly SESSION_TABLE: string;
  readonly LEDGER_TABLE: string;
  readonly CARD_KEY_SECRET: string;
  /** Where DynamoDB answers. */
  readonly endpoint: string;
  /** Where the secrets are. */
  readonly cloudUrl: string;
}

export interface Running {
  /** The API. */
  readonly url: string;
  readonly issuer: string;
  /** Events, queues, secrets and keys, and `POST /_local/...`. */
  readonly cloudUrl: string;
  /** DynamoDB. */
  readonly engineUrl: string;
  /** Where an ATM switch connects, and in which dialect. None where the issuer, and so the network's key, is another's. */
  readonly bridge: { readonly host: string; readonly port: number; readonly packager: string } | undefined;
  /** The channels, as pages. None where the issuer is another's: they are clients of ours. */
  readonly pagesUrl: string | undefined;
  readonly logFolder: string;
  /** How many of each run here, for the screen. */
  readonly counts: { readonly routes: number; readonly functions: number; readonly queues: number };
  /**
   * Lets functions, by the names of their constructs, go on with other code, as a deployment does: what runs is
   * finished by the old.
   */
  deploy(codeFolders: ReadonlyMap<string, string>): void;
  /** Resolves when nothing is left to deliver: see `drained.ts`. */
  drained(): Promise<void>;
  /** Processor time that each function has used so far, by the name of its file. */
  cpuMsOfFunctions(): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}

/**
 * Runs the system on this machine, from the very templates that would be deployed.
 *
 * Throws a `Sentence` for what a person can put right: a port or a data folder in use, an app that cannot be
 * synthesized, a resource that is not run here.
 */
export async function run(options: RunOptions): Promise<Running> {
  const undo: (() => Promise<void> | void)[] = [];
  const undoAll = async () => {
    for (let next = undo.pop(); next; next = undo.pop()) await next();
  };
  try {
    const folder = takeDataFolder(options.dataFolder);
    undo.push(() => folder.release());
    return await start(options, folder, undo, undoAll);
  } catch (error) {
    await undoAll();
    throw error;
  }
}

async function start(
  options: RunOptions,
  folder: DataFolder,
  undo: (() => Promise<void> | void)[],
  undoAll: () => Promise<void>,
): Promise<Running> {
  const progress = options.quiet ? silent : (options.progress ?? silent);
  const ports = portsFrom(options.port);
  const kept = <T extends { stop(): Promise<void> }>(part: T): T => {
    undo.push(() => part.stop());
    return part;
  };

  // Asked before all else, and not when the bridge begins to listen: that is the last of all.
  if (!options.issuer) await expectFree(ports.bridge, 'the bridge for ATM switches');
  const engine = kept(
    await progress.stage('DynamoDB engine', async () => {
      await expectFree(ports.engine, 'the DynamoDB engine');
      return startEngine({ port: ports.engine, dataFile: folder.file('dynamodb.sqlite') });
    }),
  );
  const cloud = kept(await openDoor(ports.cloud, 'the local cloud (events, queues, secrets, keys)'));
  const api = kept(await openDoor(ports.api, 'the API'));
  const pages = options.issuer ? undefined : kept(await openDoor(ports.pages, 'the pages of the channels'));
  const issuer =
    options.issuer ??
    kept(await startOwnIdentity(ports.identity, folder, { api, pages }, options, progress)).issuer;

  const assembly = folder.file('cdk.out');
  await progress.stage('templates of the CDK app', async () => {
    const templates = await synthesize({
      app: options.app ?? 'infra/app.ts',
      rootFolder,
      context: {
        stage: 'local',
        pages: 'off',
        inspection: 'off',
        issuer: addressesToCome.issuer,
        ...(pages && contextOfPages),
        ...options.settings,
      },
    });
    copyWithAddresses(templates, assembly, { issuer, pages: pages?.url });
  });
  const raised = kept(
    await progress.stage('every resource of the templates', () =>
      raise({ stacks: readAssembly(assembly), folder, engineUrl: engine.endpoint, api, cloud, progress }),
    ),
  );
  const { world } = raised;

  const { seed } = options;
  if (seed)
    await progress.stage('seeds', () =>
      seed({ ...namesIn(world), endpoint: engine.endpoint, cloudUrl: cloud.url }),
    );
  await progress.stage('streams, queues and the clock', () => raised.begin());
  const bridge = options.issuer
    ? undefined
    : kept(await startOwnBridge(ports.bridge, { apiUrl: api.url, issuer, folder }, progress));
  if (pages) {
    const folderOfPages = await progress.stage('pages of the channels', () => pagesHere(rootFolder));
    const current = options.watch ? () => pagesHere(rootFolder) : () => folderOfPages;
    const local = kept(
      localSite({
        issuer,
        networkKeyFile: atmNetworkKeyFile(folder.file('identity')),
        buses: world.buses,
        seedFolder: options.seedFolder,
      }),
    );
    pages.open(servePages({ folder: current, apiUrl: api.url, issuer, local }));
  }
  if (options.watch) kept(await watchSources(world, progress));

  return {
    url: api.url,
    issuer,
    cloudUrl: cloud.url,
    engineUrl: engine.endpoint,
    bridge,
    pagesUrl: pages?.url,
    logFolder: world.logFolder,
    counts: {
      routes: world.front.api?.routes.length ?? 0,
      functions: world.functions.size,
      queues: world.queues.all().length - world.asyncQueues.size - world.deliveries.size,
    },
    deploy: (codeFolders) => {
      for (const each of world.functions.values()) {
        const folder = codeFolders.get(each.settings.construct);
        if (folder !== undefined) each.replaceWorkers(folder);
      }
    },
    drained: () => drained(world),
    cpuMsOfFunctions: async () =>
      new Map(
        await Promise.all(
          [...world.functions.values()].map(
            async ({ settings, cpuMs }) => [settings.construct, await cpuMs()] as const,
          ),
        ),
      ),
    stop: undoAll,
  };
}

/** Loaded only when needed: whoever brings an issuer of their own need not wait for ours. */
async function startOwnIdentity(
  port: number,
  folder: DataFolder,
  { api, pages }: { api: Door; pages: Door | undefined },
  { seedFolder }: RunOptions,
  progress: Progress,
) {
  return progress.stage('identity provider', async () => {
    await expectFree(port, 'the identity provider');
    const { startIdentity } = await import('./identity/start-identity.ts');
    return startIdentity({
      port,
      dataFolder: folder.path,
      apiUrl: api.url,
      framedBy: pages?.url,
      seedFolder,
    });
  });
}

/** Browsers may call the API from the pages, and what a message links to is there. */
const contextOfPages = { allowedOrigins: [addressesToCome.pages], linkOrigin: addressesToCome.pages };

/** Loaded only when needed, as the identity provider is, whose key it uses. */
async function startOwnBridge(
  port: number,
  site: { apiUrl: string; issuer: string; folder: DataFolder },
  progress: Progress,
) {
  return progress.stage('bridge for ATM switches', async () => {
    const { startBridge } = await import('./bridge.ts');
    return startBridge({ port, ...site });
  });
}

/** The seeds reach the tables and the secret by the same variables as the functions do. */
function namesIn({ functions }: World) {
  const environments = [...functions.values()].map(({ settings }) => settings.environment);
  const find = (variable: string) => environments.find((one) => one[variable])?.[variable] ?? '';
  return {
    SESSION_TABLE: find('SESSION_TABLE'),
    LEDGER_TABLE: find('LEDGER_TABLE'),
    CARD_KEY_SECRET: find('CARD_KEY_SECRET'),
  };
}

async function watchSources(world: World, progress: Progress) {
  const { bundleFunctions } = await import('../bundle.ts');
  return reloadOnChange({
    rootFolder,
    functions: world.functions.values(),
    bundle: bundleFunctions,
    say: progress.say,
  });
}
