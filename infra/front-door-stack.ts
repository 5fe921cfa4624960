import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { OverviewDashboard } from './constructs/dashboard.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { type House, nameIn } from './house.ts';

/** The address that everybody calls. It may be torn down and raised again without losing anything but the address. */
export class FrontDoorStack extends Stack {
  readonly frontDoor: FrontDoor;

  constructor(app: App, id: string, { settings, estate }: Pick<House, 'settings' | 'estate'>) {
    super(app, id, {
      stackName: nameIn(settings, 'front-door'),
      description: 'Staffetta: the API, who may call it, and what watches over its answers.',
    });

    this.frontDoor = new FrontDoor(this, 'front-door', settings);
    new Alarms(this, 'alarms', settings, { frontDoor: this.frontDoor });
    new OverviewDashboard(this, 'dashboard', { settings, estate }, this.frontDoor);

    new CfnOutput(this, 'ApiUrl', { value: this.frontDoor.api.apiEndpoint });
  }
}
