import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import type { Customers } from './customers.ts';
import { sendPage, signInPage } from './pages.ts';

/**
 * Where a customer proves who they are: shows the form, and takes its answer back to the provider.
 *
 * The provider's own cookie ties the form to the browser that began (`SameSite=Lax`, so another site cannot
 * send it); without it, the provider throws `SessionNotFound`.
 */
export async function signInDoor(
  { provider, customers, framedBy }: SignInParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const page = {
    customers: customers.all,
    channel: channelNames[String(params['client_id'])] ?? 'your bank',
    leadsTo: new URL(String(params['redirect_uri'])).origin,
  };
  if (request.method !== 'POST') {
    sendPage(response, { ...signInPage(page), framedBy });
    return;
  }

  const { customerId, passcode } = await readForm(request);
  const customer = customers.signingIn(customerId, passcode);
  if (!customer) {
    const trouble = 'The customer and the passcode do not belong together. Check both, and try again.';
    sendPage(response, { ...signInPage({ ...page, chosen: customerId, trouble }), framedBy }, 403);
    return;
  }
  const login = { accountId: customer.customerId, amr: ['pwd'], remember: true };
  await provider.interactionFinished(request, response, { login });
}

export interface SignInParts {
  readonly provider: Provider;
  readonly customers: Customers;
  readonly framedBy: string | undefined;
}

const channelNames: Record<string, string> = {
  'staffetta-web': 'the web bank',
  'staffetta-mobile': 'the phone',
};

const formBytesMax = 4_096;

async function readForm(request: IncomingMessage): Promise<{ customerId: string; passcode: string }> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!(length <= formBytesMax)) return { customerId: '', passcode: '' };

  const form = new URLSearchParams(await textOf(request));
  return { customerId: form.get('customerId') ?? '', passcode: form.get('passcode') ?? '' };
}
