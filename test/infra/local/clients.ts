import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { analystAt } from '../../support/analyst.ts';

const nobody = {
  region: 'eu-south-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
};

export const s3At = (endpoint: string) => new S3Client({ ...nobody, endpoint });

/** Puts a note on the fixture's bus, from where it flows into a file. */
export async function putNote(endpoint: string, detail: object): Promise<void> {
  const client = new EventBridgeClient({ ...nobody, endpoint });
  await client.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: 'fixture-events',
          Source: 'fixture',
          DetailType: 'Noted',
          Detail: JSON.stringify(detail),
        },
      ],
    }),
  );
}

/** Whoever asks the fixture's catalogue. */
export const analystOf = (endpoint: string) =>
  analystAt(endpoint, { database: 'notes_local', workGroup: 'analysts' });
