import { type App, Stack } from 'aws-cdk-lib';
import type { Wing } from '../shared/contract/routes.ts';
import { Alarms } from './constructs/alarms.ts';
import { Doors } from './constructs/doors.ts';
import type { FrontDoor } from './constructs/front-door.ts';
import { type House, nameIn } from './house.ts';

/**
 * The doors of one wing. They may be torn down and raised again without losing anything; each wing is a stack of its own
 * because one may hold 500 resources, and a door takes seven.
 */
export class WingStack extends Stack {
  constructor(app: App, id: string, house: House, { frontDoor, wing }: { frontDoor: FrontDoor; wing: Wing }) {
    super(app, id, {
      stackName: nameIn(house.settings, `${wing.name}-doors`),
      description: `Staffetta: the doors of the ${wing.name} wing, and what watches over them.`,
    });

    const doors = new Doors(this, 'doors', house, { frontDoor, routes: wing.doors });
    new Alarms(this, 'alarms', house.settings, { doors });
  }
}
