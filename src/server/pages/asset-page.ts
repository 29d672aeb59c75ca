import { extname } from 'node:path';
import { EncodedBody } from '../encoded-body';
import type { Page } from './page';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** A file whose address contains a hash of its content, so that browsers may cache it forever. */
export function assetPage(name: string, body: Buffer): Page {
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    body: new EncodedBody(body),
  };
}
