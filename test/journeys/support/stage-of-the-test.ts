import { join } from 'node:path';
import { system } from '../../support/system-of-this-worker.ts';
import type { LocalStage } from '../story/stage.ts';

export { system };

/** The running system, as a stage to play on. */
export const stage: LocalStage & { readonly operationsKeyFile: string; readonly analystKeyFile: string } = {
  ...system,
  keyFile: join(system.dataFolder, 'identity', 'atm-network-key.json'),
  operationsKeyFile: join(system.dataFolder, 'identity', 'operations-key.json'),
  marketingKeyFile: join(system.dataFolder, 'identity', 'marketing-key.json'),
  analystKeyFile: join(system.dataFolder, 'identity', 'analyst-key.json'),
};
