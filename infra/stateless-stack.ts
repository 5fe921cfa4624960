import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { DoorsDashboard } from './constructs/dashboard.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { type House, nameIn } from './house.ts';

/** The doors. They may be torn down and raised again without losing anything. */
export class StatelessStack extends Stack {
  readonly frontDoor: FrontDoor;

  constructor(app: App, id: string, house: House) {
    super(app, id, {
      stackName: nameIn(house.settings, 'stateless'),
      description: 'Staffetta: the doors, and what watches over them.',
    });

    this.frontDoor = new FrontDoor(this, 'front-door', house);
    new Alarms(this, 'alarms', house.settings, { frontDoor: this.frontDoor });
    new DoorsDashboard(this, 'dashboard', house, this.frontDoor);

    new CfnOutput(this, 'ApiUrl', { value: this.frontDoor.api.apiEndpoint });
  }
}
