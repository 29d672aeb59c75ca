import { X509Certificate, createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import type { Finding } from './mistakes';

/** A certificate and its private key, read and checked. */
export interface TlsConfig {
  /** Absolute paths. */
  readonly certFile: string;
  readonly keyFile: string;
  /** PEM. */
  readonly cert: string;
  readonly key: string;
}

interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

const AT = ['server', 'tls'] as const;

/** Reads both files. No message quotes what is in them. */
export function readTlsFiles(
  files: TlsFiles,
  readFile: (path: string) => string,
): { readonly tls: TlsConfig } | { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(name: 'cert' | 'key', file: string, parse: (pem: string) => T, what: string) => {
    const at = [...AT, name];
    const pem = readPem(file, readFile);
    if ('problem' in pem) return void findings.push({ at, message: pem.problem });
    try {
      return { pem: pem.text, parsed: parse(pem.text) };
    } catch {
      findings.push({ at, message: `the file ${file} has no ${what}` });
    }
  };
  const cert = read('cert', files.certFile, (pem) => new X509Certificate(pem), 'certificate in PEM');
  const key = read<KeyObject>('key', files.keyFile, createPrivateKey, 'private key in PEM without a passphrase');
  if (!cert || !key) return { findings };
  if (!cert.parsed.checkPrivateKey(key.parsed))
    return {
      findings: [{ at: [...AT, 'key'], message: 'is not the key of the certificate in "cert"; give the pair' }],
    };
  try {
    // What else would refuse them only when they are to be used: a key that is too short, a broken chain.
    createSecureContext({ cert: cert.pem, key: key.pem });
  } catch (error) {
    const reason = error instanceof Error && 'reason' in error ? ` (${String(error.reason)})` : '';
    return {
      findings: [
        {
          at: [...AT, 'cert'],
          message: `the file ${files.certFile} cannot be used${reason}; give another certificate`,
        },
      ],
    };
  }
  return { tls: { ...files, cert: cert.pem, key: key.pem } };
}

function readPem(
  file: string,
  readFile: (path: string) => string,
): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: readFile(file) };
  } catch (error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    const code = isCoded && typeof error.code === 'string' ? ` (${error.code})` : '';
    return { problem: `the file ${file} cannot be read${code}; check the path and its permissions` };
  }
}
