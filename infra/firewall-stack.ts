import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { nameIn } from './house.ts';
import type { Settings } from './settings.ts';

/** Of one address, in five minutes. A page takes some ten, and an office of a hundred people shares one address. */
const requestsMax = 4_000;

/** Rules that AWS keeps: addresses of ill repute, what attacks have in common, and what is known to be hostile. */
const managed = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
];

/**
 * A firewall for CloudFront: before the pages, and before the API where a bank puts CloudFront in front of it. An HTTP API
 * of API Gateway takes none by itself. What is for CloudFront lies in us-east-1, wherever all else is.
 *
 * It keeps no sample of what it saw: addresses of customers would be in it.
 */
export class FirewallStack extends Stack {
  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: nameIn(settings, 'firewall'),
      description: 'Staffetta: the firewall before the pages.',
      env: { region: 'us-east-1' },
    });
    const acl = new CfnWebACL(this, 'acl', {
      name: nameIn(settings, 'pages'),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: counted(nameIn(settings, 'pages')),
      rules: [
        {
          name: 'too-many-of-one-address',
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit: requestsMax, aggregateKeyType: 'IP' } },
          visibilityConfig: counted('too-many-of-one-address'),
        },
        ...managed.map((name, index) => ({
          name,
          priority: index + 1,
          overrideAction: { none: {} },
          statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
          visibilityConfig: counted(name),
        })),
      ],
    });
    new CfnOutput(this, 'FirewallArn', { value: acl.attrArn });
  }
}

const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
