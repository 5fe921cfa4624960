import { join } from 'node:path';
import { type Bridge, openBridge } from '../../bridge/bridge.ts';
import { Config } from '../../bridge/config.ts';
import { logTo } from '../../bridge/log.ts';
import { Sentence as BridgeSentence } from '../../bridge/sentence.ts';
import type { DataFolder } from './data-folder.ts';
import { atmNetworkKeyFile } from './identity/identity-keys.ts';
import { openFunctionLog } from './lambda/function-log.ts';
import { Sentence } from './sentence.ts';

/** A bridge on this machine, and how a switch must speak to it. */
export interface LocalBridge extends Bridge {
  readonly host: string;
}

/** Nobody waits here for a switch to hang up. */
const STOP_WITHIN_MS = 1_000;

/**
 * Opens the bridge that a bank runs beside its switch: the same program with the same defaults, before the API of this
 * machine, as the ATM network that this machine's identity provider knows. What it still has to deliver survives a
 * restart.
 */
export async function startBridge(site: {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly apiUrl: string;
  readonly issuer: string;
  readonly folder: DataFolder;
}): Promise<LocalBridge> {
  const { folder } = site;
  const host = '127.0.0.1';
  const config = Config.parse({
    listen: `${host}:${site.port}`,
    door: { url: site.apiUrl },
    identity: {
      issuer: site.issuer,
      clientId: 'staffetta-atm',
      keyFile: atmNetworkKeyFile(folder.file('identity')),
    },
    store: {
      file: folder.file(join('bridge', 'bridge.sqlite')),
      keyFile: folder.file(join('bridge', 'bridge.key')),
    },
    stopWithinMs: STOP_WITHIN_MS,
  });
  const log = openFunctionLog(folder.file(join('logs', 'bridge.log')), () => {});
  try {
    return { ...(await openBridge(config, logTo(log.write))), host };
  } catch (error) {
    if (error instanceof BridgeSentence) throw new Sentence(error.message, { cause: error });
    throw error;
  }
}
