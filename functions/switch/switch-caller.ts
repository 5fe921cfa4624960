import { profileOf } from '../../shared/aws/directory/networks.ts';
import type { NetworkProfile } from '../../shared/switch/network-profile.ts';

/** The network that speaks, with what it agreed with the bank. */
export interface SwitchCaller {
  readonly client: string;
  readonly profile: NetworkProfile;
  readonly traceparent: string;
  /** Its messages can carry what to ask the customer, and what they agreed to. */
  readonly canAsk: boolean;
}

export async function switchCaller({
  token,
  traceparent,
}: {
  readonly token: { readonly client: string };
  readonly traceparent: string;
}): Promise<SwitchCaller> {
  return { client: token.client, profile: await profileOf(token.client), traceparent, canAsk: true };
}
