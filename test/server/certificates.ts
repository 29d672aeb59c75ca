import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate for this machine that is its own issuer, and writes it with its key. @returns the certificate, in PEM */
export async function writeCertificate({ cert, key }: CertificateFiles): Promise<string> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  writeFileSync(cert, made.cert);
  writeFileSync(key, made.private);
  return made.cert;
}

export function certificateFiles(folder: string, name = 'tls'): CertificateFiles {
  return { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
}
