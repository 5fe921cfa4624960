import { readConfig } from '../shared/config.ts';
import { putOnScreen } from '../shared/parts/put-on-screen.tsx';
import { channelClient } from '../shared/sign-in/channel-client.ts';
import { Desk } from './desk.tsx';
import { placeNow } from './place.ts';
import '../shared/look.css';
import './desk.css';

await putOnScreen(async () => {
  const config = await readConfig();
  return <Desk config={config} client={await channelClient(config, placeNow())} />;
});
