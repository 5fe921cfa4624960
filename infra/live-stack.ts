import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Alarms } from './constructs/alarms.ts';
import { LiveApi } from './constructs/live-api.ts';
import { LiveLines } from './constructs/live-lines.ts';
import { type Estate, type House, nameIn } from './house.ts';

/**
 * Tells channels that are open what changed. It may be torn down and raised again without losing anything: meanwhile they
 * look by themselves. The doors name its address, so it stands before them.
 */
export class LiveStack extends Stack {
  readonly live: LiveApi;

  constructor(
    app: App,
    id: string,
    { estate, ...house }: Omit<House, 'estate'> & { readonly estate: Omit<Estate, 'live'> },
  ) {
    super(app, id, {
      stackName: nameIn(house.settings, 'live'),
      description: 'Staffetta: the lines over which open channels are told that something changed.',
    });
    this.live = new LiveApi(this, 'live', house.settings);
    const lines = new LiveLines(
      this,
      'lines',
      { ...house, estate: { ...estate, live: this.live } },
      this.live,
    );
    new Alarms(this, 'alarms', house.settings, { live: { api: this.live, lines } });

    new CfnOutput(this, 'LiveUrl', { value: this.live.url });
  }
}
