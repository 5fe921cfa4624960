import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import type { Settings } from '../settings.ts';
import { metricsNamespace, serviceOf } from './staffetta-function.ts';

/** What a function says of its own work. */
export const ownMetric = (
  settings: Settings,
  functionName: string,
  metricName: string,
  options: MetricOptions,
): Metric =>
  new Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: { service: serviceOf(settings), function: functionName },
    ...options,
  });
