import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether this machine can make certificates: Node can make keys, but signs no X.509. */
export const canMakeCertificates = (): boolean => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** A certificate on P-256 that lasts a day, signed by `by`, or by itself as an authority. */
export function makeCertificate(folder: string, name: string, by?: Certificate): Certificate {
  const [certFile, keyFile] = [join(folder, `${name}.crt`), join(folder, `${name}.pem`)];
  const extensions = join(folder, `${name}.cnf`);
  writeFileSync(
    extensions,
    `[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nCN=${name}\n[ext]\n${
      by ? 'basicConstraints=CA:FALSE\nsubjectAltName=IP:127.0.0.1' : 'basicConstraints=critical,CA:TRUE'
    }\n`,
  );
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const signed = by ? ['-CA', by.certFile, '-CAkey', by.keyFile] : [];
  const rest = [
    '-days',
    '1',
    '-config',
    extensions,
    '-extensions',
    'ext',
    '-keyout',
    keyFile,
    '-out',
    certFile,
  ];
  execFileSync('openssl', [...request, ...signed, ...rest], { stdio: 'pipe' });
  return { certFile, keyFile, cert: readFileSync(certFile), key: readFileSync(keyFile) };
}
