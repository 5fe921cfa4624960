/**
 * Resources that do nothing a request could notice: who may do what, what is watched, how things are kept. They
 * are listed by name, so that whatever is new in a template is either run here or refused, and never silently
 * missing.
 */
export const nothingToRun: ReadonlySet<string> = new Set([
  // Who may do what: read by permissions/read-permissions.ts, and kept at every door.
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::Lambda::Permission',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::S3::BucketPolicy',
  'AWS::Events::EventBusPolicy',
  'AWS::SecretsManager::ResourcePolicy',
  'AWS::KMS::Alias',
  'AWS::Logs::ResourcePolicy',
  // What is watched: logs lie in the data folder, and the screen counts errors.
  'AWS::Logs::LogGroup',
  'AWS::Logs::LogStream',
  'AWS::Logs::MetricFilter',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::CompositeAlarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::SNS::Subscription',
  'AWS::ApplicationInsights::Application',
  // How things are kept, deployed and reached.
  'AWS::ApiGatewayV2::Stage',
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::BackupVault',
  'AWS::SSM::Parameter',
  'AWS::CDK::Metadata',
]);
