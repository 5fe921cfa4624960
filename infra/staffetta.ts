import { App, type AppProps, Tags } from 'aws-cdk-lib';
import cdk from '../cdk.json' with { type: 'json' };
import { BackgroundStack } from './background-stack.ts';
import type { CodeOf } from './code.ts';
import { FirewallStack } from './firewall-stack.ts';
import { LiveStack } from './live-stack.ts';
import { MeasuresStack } from './measures-stack.ts';
import { PagesStack } from './pages-stack.ts';
import type { Settings } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

export interface Staffetta {
  readonly stateful: StatefulStack;
  readonly measures: MeasuresStack;
  readonly live: LiveStack;
  readonly stateless: StatelessStack;
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
 * Raises the house in five stacks: what must never be lost, what is counted by, what tells open channels, the doors, and
 * what runs behind them and names them in mails; the last three may be torn down, the last first, and raised again. `pages` is the folder of the built pages, which
 * have a stack of their own; without it there is none.
 *
 * The stacks keep their construct ids on every stage; the stage stands in the name of the deployed stack.
 */
export function raise(app: App, settings: Settings, codeOf: CodeOf, pages?: string): Staffetta {
  const stateful = new StatefulStack(app, 'staffetta-stateful', settings);
  const measures = new MeasuresStack(app, 'staffetta-measures', settings, stateful.estate);
  const estate = { ...stateful.estate, lake: measures.lake };
  const live = new LiveStack(app, 'staffetta-live', { settings, estate, codeOf });
  const house = { settings, estate: { ...estate, live: live.live }, codeOf };
  const stateless = new StatelessStack(app, 'staffetta-stateless', house);
  const { apiEndpoint: doorsAt } = stateless.frontDoor.api;
  const behind = { ...house, estate: { ...house.estate, doorsAt } };
  const background = new BackgroundStack(app, 'staffetta-background', behind);
  if (settings.firewall === 'raise') new FirewallStack(app, 'staffetta-firewall', settings);
  if (pages !== undefined) {
    const { origin: liveOrigin } = live.live;
    new PagesStack(app, 'staffetta-pages', { settings, built: pages, apiUrl: doorsAt, liveOrigin });
  }
  Tags.of(app).add('application', 'staffetta');
  Tags.of(app).add('stage', settings.stage);
  return { stateful, measures, live, stateless, background };
}
