import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { sendPage, signInPage } from './pages.ts';
import type { People } from './people.ts';
import { signInClientOf } from './sign-in-clients.ts';

/**
 * Where a person proves who they are: shows the form, and takes its answer back to the provider.
 *
 * The provider's own cookie ties the form to the browser that began (`SameSite=Lax`, so another site cannot
 * send it); without it, the provider throws `SessionNotFound`.
 */
export async function signInDoor(
  { provider, people, framedBy }: SignInParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const clientId = String(params['client_id']);
  const client = signInClientOf(clientId);
  const page = {
    people: people.at(clientId),
    areCustomers: client?.people === 'customers',
    channel: client?.called ?? 'your bank',
    leadsTo: new URL(String(params['redirect_uri'])).origin,
  };
  if (request.method !== 'POST') {
    sendPage(response, { ...signInPage(page), framedBy });
    return;
  }

  const { id, passcode } = await readForm(request);
  const person = people.signingIn(clientId, id, passcode);
  if (!person) {
    const trouble = 'The name and the passcode do not belong together. Check both, and try again.';
    sendPage(response, { ...signInPage({ ...page, chosen: id, trouble }), framedBy }, 403);
    return;
  }
  const login = { accountId: person.id, amr: ['pwd'], remember: true };
  await provider.interactionFinished(request, response, { login });
}

export interface SignInParts {
  readonly provider: Provider;
  readonly people: People;
  readonly framedBy: string | undefined;
}

const formBytesMax = 4_096;

async function readForm(request: IncomingMessage): Promise<{ id: string; passcode: string }> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (!(length <= formBytesMax)) return { id: '', passcode: '' };

  const form = new URLSearchParams(await textOf(request));
  return { id: form.get('person') ?? '', passcode: form.get('passcode') ?? '' };
}
