import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { Clockwork } from './constructs/clockwork.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { Relay } from './constructs/relay.ts';
import type { Running } from './constructs/running.ts';
import { Subscriptions } from './constructs/subscriptions.ts';
import { type House, nameIn } from './house.ts';

/** What runs, and may be torn down and raised again without losing anything. */
export class StatelessStack extends Stack {
  constructor(app: App, id: string, house: House) {
    super(app, id, {
      stackName: nameIn(house.settings, 'stateless'),
      description:
        'Staffetta: the doors, the relay, those who listen, the clockwork, and what watches over them.',
    });

    const frontDoor = new FrontDoor(this, 'front-door', house);
    const relay = new Relay(this, 'relay', house);
    const subscriptions = new Subscriptions(this, 'subscriptions', house);
    const clockwork = new Clockwork(this, 'clockwork', house);
    const running: Running = { frontDoor, relay, subscriptions, clockwork };
    new Alarms(this, 'alarms', house.settings, running);
    new Dashboard(this, 'dashboard', house, running);

    new CfnOutput(this, 'ApiUrl', { value: frontDoor.api.apiEndpoint });
  }
}
