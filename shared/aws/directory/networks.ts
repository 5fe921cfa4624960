import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '../../refusal/refusal.ts';
import { NetworkProfile } from '../../switch/network-profile.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const networkKey = (client: string) => ({ pk: `network#${client}`, sk: 'profile' });

/** What the calling network agreed with the bank. One without a profile may open the other doors of machines, but no switch. */
export async function profileOf(client: string): Promise<NetworkProfile> {
  const profile = await findProfile(client);
  if (!profile) throw new Refusal('network-unknown', 'The bank has no profile of this network.');
  return profile;
}

export async function findProfile(client: string): Promise<NetworkProfile | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: networkKey(client) }),
  );
  return Item && NetworkProfile.parse(Item['profile']);
}

export async function registerNetwork(client: string, profile: NetworkProfile): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...networkKey(client), profile: NetworkProfile.parse(profile) },
    }),
  );
}
