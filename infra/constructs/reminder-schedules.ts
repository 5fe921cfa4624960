import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';

const triesMax = 5;

/** Six times as long as one try may take, as AWS asks for. */
const hiddenWhileTried = Duration.minutes(6);

/**
 * The schedules that functions set and remove, one for each transaction that waits, and the queue that they all call.
 *
 * A schedule names its queue and the role with which it calls, and outlives every deployment: so those stand with what
 * must never be lost, and only the function that empties the queue is torn down and raised again.
 */
export class ReminderSchedules extends Construct {
  readonly groupName: string;
  /** All schedules of the group. */
  readonly schedulesArn: string;
  readonly due: Queue;
  readonly caller: Role;
  /** Calls that a schedule could not make. */
  readonly undelivered: DeadLetters;
  /** Calls that came, and could not be dealt with. */
  readonly unprocessed: DeadLetters;

  constructor(scope: Construct, id: string, groupName: string) {
    super(scope, id);
    this.groupName = groupName;
    const stack = Stack.of(this);
    const group = new ScheduleGroup(this, 'group', {
      scheduleGroupName: groupName,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.schedulesArn = stack.formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${groupName}/*`,
    });
    this.undelivered = new DeadLetters(this, 'undelivered');
    this.unprocessed = new DeadLetters(this, 'unprocessed');
    this.due = new Queue(this, 'due', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: hiddenWhileTried,
      deadLetterQueue: { queue: this.unprocessed, maxReceiveCount: triesMax },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.caller = new Role(this, 'caller', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group.scheduleGroupArn },
        },
      }),
    });
    this.due.grantSendMessages(this.caller);
    this.undelivered.grantSendMessages(this.caller);
  }
}
