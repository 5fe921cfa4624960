import { readConfig } from '../config.ts';
import { channelClient, returnUrl } from './channel-client.ts';
import { kept } from './kept.ts';
import { askForTokens } from './tokens.ts';

/**
 * Takes up what the provider sent back, and answers with the page that began: signed in, or out.
 *
 * Throws why, where the answer belongs to no walk of this tab, or the provider said no.
 */
export async function finishSignIn(answer: URLSearchParams): Promise<string> {
  const state = answer.get('state') ?? '';
  const walk = kept.walk(state).read();
  if (!walk) throw new SignInTrouble('another-sign-in');
  kept.walk(state).forget();
  if (walk.verifier === undefined) return walk.returnTo;

  const code = answer.get('code');
  if (!code) throw new SignInTrouble('said-no', walk.returnTo);
  const client = await channelClient(await readConfig(), walk.channel);
  if (answer.get('iss') !== client.provider.issuer) throw new SignInTrouble('somebody-else', walk.returnTo);
  const tokens = await askForTokens(client, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: returnUrl(),
    code_verifier: walk.verifier,
  });
  kept.tokens(walk.channel).write(tokens);
  return walk.returnTo;
}

export type SignInTroubleCause = 'another-sign-in' | 'said-no' | 'somebody-else';

export class SignInTrouble extends Error {
  override readonly name = 'SignInTrouble';
  readonly because: SignInTroubleCause;
  readonly returnTo: string;

  constructor(because: SignInTroubleCause, returnTo = '/') {
    super(because);
    this.because = because;
    this.returnTo = returnTo;
  }
}
