import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  type ConcreteWidget,
  GraphWidget,
  type IMetric,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type Estate, type House, nameIn } from '../house.ts';
import type { FrontDoor } from './front-door.ts';
import type { Background } from './running.ts';
import type { StaffettaFunction } from './staffetta-function.ts';

const widgetWidth = 12;
const lookBack = Duration.hours(6);

/** One page for whoever was woken by the doors: are customers answered, and is money safe? */
export class DoorsDashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, { settings, estate }: House, frontDoor: FrontDoor) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'overview'),
      defaultInterval: lookBack,
      widgets: [answers(frontDoor), [moneyErrors(frontDoor.doors)], storage(estate)],
    });
  }
}

/** One page for whoever was woken by what runs behind them: are events told, is anything left behind? */
export class BackgroundDashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, { settings }: House, background: Background) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'background'),
      defaultInterval: lookBack,
      widgets: [promptness(background), leftBehind(background)],
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

function leftBehind({ relay, subscriptions, clockwork, reminding }: Background): ConcreteWidget[] {
  const deadLetters = {
    relay: relay.deadLetters,
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
    moneyErrors(clockwork.runners),
  ];
}

const moneyErrors = (functions: readonly StaffettaFunction[]): ConcreteWidget =>
  graph(
    'Errors of what moves money',
    functions
      .filter((each) => each.movesMoney)
      .map(({ name, lambda }) => lambda.metricErrors({ label: name })),
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

function graph(title: string, left: IMetric[]): ConcreteWidget {
  return new GraphWidget({ title, left, width: widgetWidth });
}
