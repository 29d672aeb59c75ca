import { createHmac, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Origin } from '../../../datasources/spec/origin';
import type { DocumentSeals } from '../../domain/writes/documents';

/** Longer texts are none of ours: a vendor's reference is a name or an address. */
const LONGEST = 4096;

/**
 * Seals references of documents with a key that every process of the installation can derive, and nobody who lacks the
 * connection's credential: what one company got is of no use for another.
 * @param secretOf what only this installation knows of a source
 */
export function createDocumentSeals(secretOf: (source: string) => string): DocumentSeals {
  const keys = new Map<string, Buffer>();
  const keyOf = (source: string): Buffer => {
    const key = keys.get(source) ?? scryptSync(secretOf(source), 'awaregraph documents', 32);
    keys.set(source, key);
    return key;
  };
  const signature = ({ company, source, tenant }: Origin, reference: string): Buffer =>
    createHmac('sha256', keyOf(source))
      .update(JSON.stringify([company, source, tenant, reference]))
      .digest();

  return {
    seal(origin, reference) {
      const text = Buffer.from(JSON.stringify([origin.source, reference])).toString('base64url');
      return `${text}.${signature(origin, reference).toString('base64url')}`;
    },
    open({ origins }, sealed) {
      if (sealed.length > LONGEST) return undefined;
      const [text = '', sent = ''] = sealed.split('.');
      const [source, reference] = partsOf(text);
      const origin = origins.find((one) => one.source === source);
      if (!origin || reference === undefined) return undefined;
      const [expected, actual] = [signature(origin, reference), Buffer.from(sent, 'base64url')];
      const isOurs = expected.length === actual.length && timingSafeEqual(expected, actual);
      return isOurs ? { origin, reference } : undefined;
    },
  };
}

function partsOf(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : [];
  } catch {
    return [];
  }
}
