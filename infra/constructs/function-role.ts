import {
  type AddToPrincipalPolicyResult,
  PolicyDocument,
  type PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * The role of one function, with what it may do written into it.
 *
 * CDK would keep that in a policy beside the role: one resource more for each function, of the 500 that a stack may have.
 */
export class FunctionRole extends Role {
  private readonly granted: PolicyDocument;

  constructor(scope: Construct, id: string) {
    const granted = new PolicyDocument();
    super(scope, id, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { granted },
    });
    this.granted = granted;
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.granted.addStatements(lean(statement));
    return { statementAdded: true, policyDependable: this };
  }
}

/** CDK's helpers grant more of a queue than is done with it: to feed a function and to take its failures, Lambda needs these. */
const ofQueues: Readonly<Record<string, readonly string[]>> = {
  'sqs:ReceiveMessage': ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  'sqs:SendMessage': ['sqs:SendMessage'],
};

function lean(statement: PolicyStatement): PolicyStatement {
  const { actions } = statement;
  const needed = actions.map((action) => ofQueues[action]).find((known) => known !== undefined);
  return needed
    ? statement.copy({ actions: actions.filter((action) => needed.includes(action)) })
    : statement;
}
