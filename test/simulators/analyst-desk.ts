import { setTimeout as wait } from 'node:timers/promises';
import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import type { System } from './customer-channel.ts';
import { answered } from './said-no.ts';
import { signInAnalyst } from './sign-in.ts';

type Schemas = components['schemas'];

export interface Days {
  readonly from: string;
  readonly to: string;
}

const LOOK_EVERY_MS = 100;
const EXPORT_WITHIN_MS = 60_000;

/** A bank's analyst, with a tool that counts: it sees measures and exports, and no customer. */
export class AnalystDesk {
  readonly bank: Staffetta;
  private readonly url: string;
  private readonly token: string;

  private constructor(url: string, token: string) {
    this.url = url;
    this.token = token;
    this.bank = staffetta({ url, token: () => token });
  }

  static async open(system: System & { readonly analystKeyFile: string }): Promise<AnalystDesk> {
    const { accessToken } = await signInAnalyst({ issuer: system.issuer, keyFile: system.analystKeyFile });
    return new AnalystDesk(system.url, accessToken);
  }

  async measures(): Promise<readonly Schemas['Measure'][]> {
    return answered(await this.bank.GET('/measures')).measures;
  }

  async measure(
    name: string,
    days: Days,
    by: { kind?: Schemas['Kind']; channel?: Schemas['Channel'] } = {},
  ): Promise<Schemas['MeasureTable']> {
    return answered(
      await this.bank.GET('/measures/{name}', { params: { path: { name }, query: { ...days, ...by } } }),
    );
  }

  async order(days: Days, format: Schemas['ExportFormat']): Promise<Schemas['Export']> {
    return answered(await this.bank.POST('/exports', { body: { ...days, format } }));
  }

  async find(exportId: string): Promise<Schemas['Export']> {
    return answered(await this.bank.GET('/exports/{exportId}', { params: { path: { exportId } } }));
  }

  /** Asks for an export, and waits until it is made. */
  async export(days: Days, format: Schemas['ExportFormat']): Promise<Schemas['Export']> {
    const { exportId } = await this.order(days, format);
    const untilMs = Date.now() + EXPORT_WITHIN_MS;
    for (;;) {
      const found = await this.find(exportId);
      if (found.state === 'ready') return found;
      if (found.state === 'failed' || Date.now() > untilMs)
        throw new Error(`The export is ${found.state}: ${found.reason ?? 'it takes too long'}`);
      await wait(LOOK_EVERY_MS);
    }
  }

  /** As a monitoring system reads it. */
  async metrics(): Promise<{ readonly type: string; readonly text: string }> {
    const answer = await fetch(`${this.url}/metrics`, { headers: { authorization: `Bearer ${this.token}` } });
    if (!answer.ok) throw new Error(`The metrics answered ${answer.status}: ${await answer.text()}`);
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  }
}
