import { expect, it } from 'vitest';
import { dial } from '../bridge/support/switch-client.ts';
import { system } from './support/stage-of-the-test.ts';

it('a switch that connects to the bridge of this machine signs on', async () => {
  const line = await dial(system.bridgePort);

  const answer = await line.ask({ mti: '0800', fields: { 7: '1122094100', 11: '000001', 70: '001' } });

  expect(answer).toMatchObject({ mti: '0810', fields: { 11: '000001', 39: '00', 70: '001' } });
  line.hangUp();
});
