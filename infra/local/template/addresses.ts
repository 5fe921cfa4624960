import { cpSync, readFileSync, writeFileSync } from 'node:fs';

/** Where what the templates name answers on this machine, which is known only once its port is taken. */
export interface Addresses {
  readonly issuer: string;
  /** None where no pages are shown. */
  readonly pages?: string | undefined;
}

/** What stands in the templates until then, so that one synthesis does for every copy that is started. */
export const addressesToCome = {
  issuer: 'http://localhost/the-issuer',
  pages: 'http://localhost/the-pages',
} as const;

/** Copies a cloud assembly, with the addresses of this copy where those to come stood. */
export function copyWithAddresses(assembly: string, to: string, { issuer, pages = '' }: Addresses): void {
  cpSync(assembly, to, {
    recursive: true,
    filter: (source, target) => {
      if (!source.endsWith('.json')) return true;
      const text = readFileSync(source, 'utf8');
      writeFileSync(
        target,
        text.replaceAll(addressesToCome.issuer, issuer).replaceAll(addressesToCome.pages, pages),
      );
      return false;
    },
  });
}
