import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { PageSite } from './constructs/page-site.ts';
import { PageUpload } from './constructs/page-upload.ts';
import { nameIn } from './house.ts';
import type { Settings } from './settings.ts';

export interface PagesProps {
  readonly settings: Settings;
  /** The folder of the built pages. */
  readonly built: string;
  readonly apiUrl: string;
  /** Where lines are opened. */
  readonly liveOrigin: string;
}

/**
 * The pages of the phone, the web bank, the agent's desk and the analyst, for a bank that wants to try them or to begin
 * with them. Who has pages of their own leaves this stack out.
 */
export class PagesStack extends Stack {
  constructor(app: App, id: string, { settings, built, apiUrl, liveOrigin }: PagesProps) {
    super(app, id, {
      stackName: nameIn(settings, 'pages'),
      description: 'Staffetta: the pages, and what serves them.',
    });
    const { issuer, clientsOfPages: clients } = settings;

    const site = new PageSite(this, 'site', settings, {
      apiOrigin: apiUrl,
      liveOrigin,
      identityOrigin: new URL(issuer).origin,
    });
    const config = { apiUrl, issuer, clients };
    new PageUpload(this, 'upload', { settings, built, bucket: site.bucket, config });

    new CfnOutput(this, 'PagesUrl', { value: site.url });
  }
}
