import { type App, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { Anchoring } from './constructs/anchoring.ts';
import { Clockwork } from './constructs/clockwork.ts';
import { BackgroundDashboard } from './constructs/dashboard.ts';
import { Exporting } from './constructs/exporting.ts';
import { Relay } from './constructs/relay.ts';
import { Reminding } from './constructs/reminding.ts';
import type { Background } from './constructs/running.ts';
import { Subscriptions } from './constructs/subscriptions.ts';
import { type House, nameIn } from './house.ts';

/**
 * What runs while nobody asks. It may be torn down and raised again without losing anything, too; it is a stack of its
 * own because one may hold 500 resources, and doors and listeners together have more.
 */
export class BackgroundStack extends Stack {
  constructor(app: App, id: string, house: House) {
    super(app, id, {
      stackName: nameIn(house.settings, 'background'),
      description:
        'Staffetta: the relay, the anchors of the audit, those who listen, the clockwork, the reminders, the exports, and what watches over them.',
    });

    const background: Background = {
      relay: new Relay(this, 'relay', house),
      anchoring: new Anchoring(this, 'anchoring', house),
      subscriptions: new Subscriptions(this, 'subscriptions', house),
      clockwork: new Clockwork(this, 'clockwork', house),
      reminding: new Reminding(this, 'reminding', house),
      exporting: new Exporting(this, 'exporting', house),
    };
    new Alarms(this, 'alarms', house.settings, { background });
    new BackgroundDashboard(this, 'dashboard', house, background);
  }
}
