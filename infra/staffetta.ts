import { App, type AppProps, Tags } from 'aws-cdk-lib';
import cdk from '../cdk.json' with { type: 'json' };
import { wings } from '../shared/contract/routes.ts';
import { BackgroundStack } from './background-stack.ts';
import type { CodeOf } from './code.ts';
import { FirewallStack } from './firewall-stack.ts';
import { FrontDoorStack } from './front-door-stack.ts';
import { LiveStack } from './live-stack.ts';
import { MeasuresStack } from './measures-stack.ts';
import { PagesStack } from './pages-stack.ts';
import type { Settings } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { WingStack } from './wing-stack.ts';

export interface Staffetta {
  readonly stateful: StatefulStack;
  readonly measures: MeasuresStack;
  readonly live: LiveStack;
  readonly frontDoor: FrontDoorStack;
  readonly wings: readonly WingStack[];
  readonly background: BackgroundStack;
}

/**
 * An application under the flags of `cdk.json`, so that it synthesizes alike under the CDK CLI, in a test and
 * by `node infra/app.ts` alone.
 */
export function newApp(props: AppProps = {}): App {
  return new App({
    outdir: process.env['CDK_OUTDIR'] ?? cdk.output,
    analyticsReporting: false,
    ...props,
    context: { ...cdk.context, ...namingWhatIsDeployed, ...props.context },
  });
}

/** Each resource says which construct it is, and each function where its code lies. */
const namingWhatIsDeployed = {
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
};

/**
 * Raises the house, each stack on those before it: what must never be lost, what is counted by, what tells open channels,
 * the address of the API, the doors wing by wing, and what runs behind them and names the address in mails. All from what
 * tells open channels on may be torn down, the last first, and raised again. `pages` is the folder of the built pages,
 * which have a stack of their own; without it there is none.
 *
 * The stacks keep their construct ids on every stage; the stage stands in the name of the deployed stack.
 */
export function raise(app: App, settings: Settings, codeOf: CodeOf, pages?: string): Staffetta {
  const stateful = new StatefulStack(app, 'staffetta-stateful', settings);
  const measures = new MeasuresStack(app, 'staffetta-measures', settings, stateful.estate);
  const estate = { ...stateful.estate, lake: measures.lake };
  const live = new LiveStack(app, 'staffetta-live', { settings, estate, codeOf });
  const house = { settings, estate: { ...estate, live: live.live }, codeOf };
  const frontDoor = new FrontDoorStack(app, 'staffetta-front-door', house);
  const { apiEndpoint: doorsAt } = frontDoor.frontDoor.api;
  const raisedWings = wings.map(
    (wing) =>
      new WingStack(app, `staffetta-${wing.name}-doors`, house, { frontDoor: frontDoor.frontDoor, wing }),
  );
  const behind = { ...house, estate: { ...house.estate, doorsAt } };
  const background = new BackgroundStack(app, 'staffetta-background', behind);
  if (settings.firewall === 'raise') new FirewallStack(app, 'staffetta-firewall', settings);
  if (pages !== undefined) {
    const { origin: liveOrigin } = live.live;
    new PagesStack(app, 'staffetta-pages', { settings, built: pages, apiUrl: doorsAt, liveOrigin });
  }
  Tags.of(app).add('application', 'staffetta');
  Tags.of(app).add('stage', settings.stage);
  return { stateful, measures, live, frontDoor, wings: raisedWings, background };
}
