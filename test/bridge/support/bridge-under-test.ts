import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { type Bridge, openBridge } from '../../../bridge/bridge.ts';
import { readConfig } from '../../../bridge/config.ts';
import { logTo } from '../../../bridge/log.ts';
import { type DoorOptions, type DoorStandIn, openDoor } from './door-stand-in.ts';
import { dial, type SwitchClient } from './switch-client.ts';

export interface BridgeUnderTest {
  readonly folder: string;
  readonly configFile: string;
  /** Its log, parsed. */
  readonly events: Record<string, unknown>[];
  readonly door: DoorStandIn;
  /** Opens the bridge, or opens it again. Settings overlay the file's, one level deep. */
  open(settings?: Settings): Promise<Bridge>;
  dial: typeof dial extends (port: number, ...rest: infer Rest) => unknown
    ? (...rest: Rest) => Promise<SwitchClient>
    : never;
  /** The door as it was, on the same address, with nothing heard yet. */
  reopenDoor(): Promise<DoorStandIn>;
  /** Everything that was written: the store in all its files, its key, and the log. */
  everythingWritten(): string;
  dispose(): Promise<void>;
}

export type Settings = Readonly<Record<string, unknown>>;

/** A bridge in a folder of its own, between a door and a switch. */
export async function aBridge(doorOptions: Partial<DoorOptions> = {}): Promise<BridgeUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-bridge-'));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicJwk = publicKey.export({ format: 'jwk' }) as JWK;
  writeFileSync(
    join(folder, 'client.jwk'),
    JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'k' }),
  );
  const doorAs = { publicJwk, ...doorOptions };
  let door = await openDoor(doorAs);
  const configFile = join(folder, 'bridge.json');
  const lines: string[] = [];
  const open: Bridge[] = [];
  const switches: SwitchClient[] = [];

  const writeConfig = (settings: Settings = {}) => {
    const base: Record<string, object> = {
      door: { url: door.url, answerWithinMs: 5_000 },
      identity: { issuer: door.url, clientId: 'a-bridge', keyFile: 'client.jwk' },
      delivery: { backoffMinMs: 10, backoffMaxMs: 50 },
    };
    const config: Record<string, unknown> = { listen: '127.0.0.1:0', ...base };
    for (const [name, value] of Object.entries(settings)) {
      config[name] = typeof value === 'object' ? { ...base[name], ...value } : value;
    }
    writeFileSync(configFile, JSON.stringify(config));
  };
  writeConfig();

  return {
    folder,
    configFile,
    get door() {
      return door;
    },
    get events() {
      return lines.map((line) => JSON.parse(line));
    },
    async open(settings) {
      writeConfig(settings);
      const bridge = await openBridge(
        readConfig(configFile),
        logTo((line) => lines.push(line)),
      );
      open.push(bridge);
      return bridge;
    },
    async dial(options) {
      const client = await dial(open.at(-1)?.port ?? 0, options);
      switches.push(client);
      return client;
    },
    async reopenDoor() {
      door = await openDoor({ ...doorAs, port: door.port });
      return door;
    },
    everythingWritten: () =>
      readdirSync(folder)
        .filter((name) => name.startsWith('bridge.') && name !== 'bridge.json')
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('') + lines.join(''),
    async dispose() {
      for (const client of switches) client.hangUp();
      for (const bridge of open) await bridge.stop().catch(() => undefined);
      await door.stop().catch(() => undefined);
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}
