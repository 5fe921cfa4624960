import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Customer } from '../simulators/customer-channel.ts';
import { type DeviceKey, newDeviceKey, signWith } from '../simulators/device-key.ts';
import { signIn } from '../simulators/sign-in.ts';

/** A write that the bank has said yes to. */
export interface Acknowledged {
  readonly does: string;
  /** The version of the session that it made. */
  readonly version: number;
}

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly version: number;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object | undefined;
}

interface Site {
  readonly url: string;
  readonly issuer: string;
}

/** How long somebody tries: longer than anything takes to come back on a machine with other things to do. */
const INSISTS_FOR_MS = 180_000;
const AGAIN_AFTER_MS = 60;
const ANSWERED_WITHIN_MS = 20_000;

/**
 * A customer on a channel who does not give up: whatever gets no answer, or a fault for one, is sent again with the same
 * Idempotency-Key until it is done or refused. What was acknowledged, and which version that made, is written down.
 */
export class Insistent {
  readonly acknowledged: Acknowledged[] = [];
  /** How often something had to be sent again. */
  repeats = 0;
  seen = 0;
  key: DeviceKey | undefined;
  #token = '';
  readonly #site: Site;
  readonly #channel: 'web' | 'mobile';
  readonly customer: Customer;

  constructor(site: Site, channel: 'web' | 'mobile', customer: Customer) {
    this.#site = site;
    this.#channel = channel;
    this.customer = customer;
  }

  /** Signs in, attaches, and on a phone enrols a key. */
  async begin(): Promise<void> {
    await this.read('/session');
    await this.change('attach', 'POST', '/session/attachments');
    if (this.#channel === 'web') return;
    this.key = await newDeviceKey();
    const enrolment = await signWith(this.key, 'staffetta-enrolment+jwt', { deviceName: 'Phone' });
    await this.change('enrol', 'POST', '/session/devices', { enrolment });
  }

  async read<Body>(path: string): Promise<Body> {
    const { body } = await this.#insist({ method: 'GET', path, headers: {} });
    return body as Body;
  }

  /** Throws where it is refused, save for being late: then it reads, and asks anew. */
  async change<Body>(does: string, method: string, path: string, body?: object): Promise<Body> {
    for (;;) {
      const headers = { 'idempotency-key': `"${randomUUID()}"`, 'if-match': `"${this.seen}"` };
      const answer = await this.#insist({ method, path, headers, body });
      this.seen = Math.max(this.seen, answer.version);
      if (answer.status < 300) {
        this.acknowledged.push({ does, version: answer.version });
        return answer.body as Body;
      }
      if (answer.status !== 412) {
        throw new Error(`${does}, ${method} ${path}, was refused: ${JSON.stringify(answer.body)}`);
      }
    }
  }

  async #insist(request: Sent): Promise<Answer> {
    const untilMs = Date.now() + INSISTS_FOR_MS;
    let last: unknown;
    for (let tries = 0; Date.now() < untilMs; tries += 1) {
      if (tries > 0) {
        this.repeats += 1;
        await wait(AGAIN_AFTER_MS);
      }
      try {
        const answer = await this.#ask(request);
        const isOpen = answer.status >= 500 || answer.status === 429 || isInProgress(answer);
        if (!isOpen && answer.status !== 401) return answer;
        if (answer.status === 401) this.#token = '';
        last = answer;
      } catch (error) {
        last = error;
      }
    }
    throw new Error(`Nobody answered for so long: ${last instanceof Error ? last : JSON.stringify(last)}`);
  }

  async #ask({ method, path, headers, body }: Sent): Promise<Answer> {
    this.#token ||= (
      await signIn({ issuer: this.#site.issuer, channel: this.#channel, ...this.customer })
    ).accessToken;
    const said = await fetch(`${this.#site.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...headers,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
    });
    const version = Number(/^"(\d+)"$/.exec(said.headers.get('etag') ?? '')?.[1] ?? 0);
    if (method === 'GET' && path === '/session') this.seen = Math.max(this.seen, version);
    return { status: said.status, body: (await said.json()) as Record<string, unknown>, version };
  }
}

const isInProgress = ({ status, body }: Answer): boolean =>
  status === 409 && body['code'] === 'request-in-progress';
