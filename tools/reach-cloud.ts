import { Sentence } from '../infra/local/sentence.ts';

/**
 * Points this process at the queues and the bus of the copy on this machine; or, where a region is named by the usual variables
 * of AWS, leaves it pointing there.
 */
export async function reachCloud(cloud: string): Promise<void> {
  if (process.env['AWS_REGION']) return;
  await fetch(cloud).catch((cause: unknown) => {
    throw new Sentence(
      `No cloud answers at ${cloud}. Start the system with npm start, or say where it is: --cloud. For AWS, set AWS_REGION.`,
      { cause },
    );
  });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SQS: cloud,
    AWS_ENDPOINT_URL_EVENTBRIDGE: cloud,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  });
}
