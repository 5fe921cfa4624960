import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  type ConcreteWidget,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { schedules } from '../../shared/contract/clockwork.ts';
import { routes } from '../../shared/contract/routes.ts';
import { type Estate, type House, nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';
import type { FactStream } from './fact-stream.ts';
import type { FrontDoor } from './front-door.ts';
import type { Lake } from './lake.ts';
import { ownMetric } from './own-metric.ts';
import type { Background } from './running.ts';
import { type ContractFunction, movesMoney } from './staffetta-function.ts';

const widgetWidth = 12;
const lookBack = Duration.hours(6);

/** One page for whoever was woken by the doors, of whatever wing: are customers answered, and is money safe? */
export class OverviewDashboard extends CloudWatchDashboard {
  constructor(
    scope: Construct,
    id: string,
    { settings, estate }: Pick<House, 'settings' | 'estate'>,
    frontDoor: FrontDoor,
  ) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'overview'),
      defaultInterval: lookBack,
      widgets: [answers(frontDoor), [moneyErrors(settings, routes)], storage(estate)],
    });
  }
}

/** One page for whoever was woken by what runs behind them: are events told, is anything left behind? */
export class BackgroundDashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, { settings }: House, background: Background) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'background'),
      defaultInterval: lookBack,
      widgets: [promptness(background), leftBehind(settings, background)],
    });
  }
}

/** One page for whoever was woken by the measures: does it all add up, and does every fact come in? */
export class MeasuresDashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, settings: Settings, lake: Lake) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'measures'),
      defaultInterval: lookBack,
      widgets: [mustBeNone(settings), comingIn(lake.facts), askedOf(lake)],
    });
  }
}

function answers({ stage }: FrontDoor): ConcreteWidget[] {
  return [
    graph('Requests, and how many failed', [
      stage.metricCount({ statistic: Stats.SUM }),
      stage.metricClientError({ statistic: Stats.SUM }),
      stage.metricServerError({ statistic: Stats.SUM }),
    ]),
    graph('Time to answer, ms', [
      stage.metricLatency({ statistic: Stats.p(50) }),
      stage.metricLatency({ statistic: Stats.p(99) }),
    ]),
  ];
}

function promptness({ relay, subscriptions }: Background): ConcreteWidget[] {
  return [
    graph('Age of the oldest event not yet published, ms', [
      relay.publisher.lambda.metric('IteratorAge', { statistic: Stats.MAXIMUM }),
    ]),
    graph(
      'Age of the oldest event not yet heard, s',
      subscriptions.all.map(({ queue, listener }) =>
        queue.metricApproximateAgeOfOldestMessage({ label: listener.name }),
      ),
    ),
  ];
}

function leftBehind(
  settings: Settings,
  { relay, anchoring, subscriptions, clockwork, reminding }: Background,
): ConcreteWidget[] {
  const deadLetters = {
    relay: relay.deadLetters,
    'audit, unanchored': anchoring.deadLetters,
    clockwork: clockwork.deadLetters,
    'reminders, undelivered': reminding.undelivered,
    'reminders, unprocessed': reminding.unprocessed,
    ...Object.fromEntries(
      subscriptions.all.flatMap(({ listener, undelivered, unprocessed }) => [
        [`${listener.name}, undelivered`, undelivered],
        [`${listener.name}, unprocessed`, unprocessed],
      ]),
    ),
  };
  return [
    graph(
      'Dead letters',
      Object.entries(deadLetters).map(([label, queue]) =>
        queue.metricApproximateNumberOfMessagesVisible({ label, statistic: Stats.MAXIMUM }),
      ),
    ),
    moneyErrors(settings, schedules),
  ];
}

/** Functions by their names, and not as constructs: those of the wings stand in stacks that come later. */
const moneyErrors = (settings: Settings, entries: readonly ContractFunction[]): ConcreteWidget =>
  graph(
    'Errors of what moves money',
    entries.filter(movesMoney).map(
      (entry) =>
        new Metric({
          namespace: 'AWS/Lambda',
          metricName: 'Errors',
          dimensionsMap: { FunctionName: nameIn(settings, entry.function) },
          label: entry.function,
          statistic: Stats.SUM,
        }),
    ),
  );

function storage({ sessions, ledger }: Estate): ConcreteWidget[] {
  return [
    graph('Capacity used by sessions, units', [
      sessions.metricConsumedReadCapacityUnits({ label: 'read' }),
      sessions.metricConsumedWriteCapacityUnits({ label: 'written' }),
    ]),
    graph('Capacity used by the ledger, units', [
      ledger.metricConsumedReadCapacityUnits({ label: 'read' }),
      ledger.metricConsumedWriteCapacityUnits({ label: 'written' }),
    ]),
  ];
}

function mustBeNone(settings: Settings): ConcreteWidget[] {
  return [
    graph(
      'What must be none: dropped, cash of which nobody knows, and facts without their beginning',
      ['Dropped', 'UnknownCash', 'Orphans'].map((metricName) =>
        ownMetric(settings, 'watch-balance', metricName, { statistic: Stats.MAXIMUM }),
      ),
    ),
  ];
}

function comingIn(facts: FactStream): ConcreteWidget[] {
  return [
    graph('Facts that came in, and that were written', [
      facts.metric('IncomingRecords', { label: 'came in', statistic: Stats.SUM }),
      facts.metric('DeliveryToS3.Records', { label: 'written', statistic: Stats.SUM }),
    ]),
    graph('Age of the oldest fact not yet written, s', [
      facts.metric('DeliveryToS3.DataFreshness', { label: 'age', statistic: Stats.MAXIMUM }),
    ]),
  ];
}

function askedOf({ facts, exports, workgroup }: Lake): ConcreteWidget[] {
  return [
    graph('What did not come in', [
      facts.undelivered.metricApproximateNumberOfMessagesVisible({
        label: 'never reached the stream',
        statistic: Stats.MAXIMUM,
      }),
      facts.metricComplaints({ label: 'could not be written or parted', statistic: Stats.SUM }),
      exports.unprocessed.metricApproximateNumberOfMessagesVisible({
        label: 'exports not made',
        statistic: Stats.MAXIMUM,
      }),
    ]),
    graph('Read by questions, bytes', [
      workgroup.metric('ProcessedBytes', { label: 'read', statistic: Stats.SUM }),
    ]),
  ];
}

function graph(title: string, left: IMetric[]): ConcreteWidget {
  return new GraphWidget({ title, left, width: widgetWidth });
}
