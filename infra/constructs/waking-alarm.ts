import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { nameIn } from '../house.ts';
import type { Settings } from '../settings.ts';

export interface WakingAlarmProps {
  readonly settings: Settings;
  /** What stands still or is at risk, for somebody who was just woken. */
  readonly description: string;
  /** One data point a minute; or one a day, of what is counted by the day. */
  readonly metric: IMetric;
  /** Wakes above this number… */
  readonly above?: number;
  /** …or below this one, where nothing at all counts as below. */
  readonly below?: number;
  /** For how many data points on end; one, unless it says more. */
  readonly forMinutes?: number;
}

/** An alarm that tells the topic of the settings, both when it rises and when it is over. */
export class WakingAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: WakingAlarmProps) {
    const { settings, below } = props;
    super(scope, id, {
      alarmName: nameIn(settings, id),
      alarmDescription: props.description,
      metric: props.metric,
      threshold: below ?? props.above ?? 0,
      comparisonOperator:
        below === undefined
          ? ComparisonOperator.GREATER_THAN_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: props.forMinutes ?? 1,
      treatMissingData: below === undefined ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    const { alarmTopicArn } = settings;
    if (alarmTopicArn !== undefined) {
      const tellTheTopic = { bind: () => ({ alarmActionArn: alarmTopicArn }) };
      this.addAlarmAction(tellTheTopic);
      this.addOkAction(tellTheTopic);
    }
  }
}
