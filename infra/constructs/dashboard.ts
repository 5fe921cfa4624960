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
import type { Running } from './running.ts';

const widgetWidth = 12;
const lookBack = Duration.hours(6);

/** One page for whoever was woken: are customers answered, are events told, is anything left behind? */
export class Dashboard extends CloudWatchDashboard {
  constructor(scope: Construct, id: string, { settings, estate }: House, running: Running) {
    super(scope, id, {
      dashboardName: nameIn(settings, 'overview'),
      defaultInterval: lookBack,
      widgets: [answers(running), promptness(running), leftBehind(running), storage(estate)],
    });
  }
}

function answers({ frontDoor }: Running): ConcreteWidget[] {
  const { stage } = frontDoor;
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

function promptness({ relay, subscriptions }: Running): ConcreteWidget[] {
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

function leftBehind({ frontDoor, relay, subscriptions, clockwork }: Running): ConcreteWidget[] {
  const deadLetters = {
    relay: relay.deadLetters,
    clockwork: clockwork.deadLetters,
    ...Object.fromEntries(
      subscriptions.all.flatMap(({ listener, undelivered, unprocessed }) => [
        [`${listener.name}, undelivered`, undelivered],
        [`${listener.name}, unprocessed`, unprocessed],
      ]),
    ),
  };
  const movers = [...frontDoor.doors, ...clockwork.runners].filter((each) => each.movesMoney);
  return [
    graph(
      'Dead letters',
      Object.entries(deadLetters).map(([label, queue]) =>
        queue.metricApproximateNumberOfMessagesVisible({ label, statistic: Stats.MAXIMUM }),
      ),
    ),
    graph(
      'Errors of what moves money',
      movers.map(({ name, lambda }) => lambda.metricErrors({ label: name })),
    ),
  ];
}

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
