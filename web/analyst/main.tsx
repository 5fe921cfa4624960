import { readConfig } from '../shared/config.ts';
import { putOnScreen } from '../shared/parts/put-on-screen.tsx';
import { channelClient } from '../shared/sign-in/channel-client.ts';
import { Analyst } from './analyst.tsx';
import '../shared/look.css';
import './analyst.css';

await putOnScreen(async () => {
  const config = await readConfig();
  return <Analyst config={config} client={await channelClient(config, 'analyst')} />;
});
