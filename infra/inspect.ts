import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';

/**
 * Has synthesis fail on what an AWS Solutions reviewer would object to, beside CloudFormation's own validation.
 * Whatever is meant to be otherwise is acknowledged where it is built, with its reason.
 */
export function inspect(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
}
