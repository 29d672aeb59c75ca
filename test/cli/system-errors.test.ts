import { expect, it } from '@jest/globals';
import { FileError, explainSystemError, reasonOf } from '../../src/cli/system-errors';

const failure = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: as the system says`), { code, syscall: 'open', ...more });

it.each([
  [
    'EADDRINUSE',
    { address: '127.0.0.1', port: 4000 },
    /^127\.0\.0\.1:4000: the port is in use already; stop .* choose/,
  ],
  ['EACCES', { address: '0.0.0.0', port: 80 }, /^0\.0\.0\.0:80: permission denied; .*ports below 1024/],
  ['EACCES', { path: '/etc/secret' }, /^\/etc\/secret: permission denied; change its permissions/],
  ['ENOENT', { path: 'a.yaml' }, /^a\.yaml: there is no such file or folder; check the path$/],
  ['EISDIR', { path: '/tmp' }, /^\/tmp: it is a folder; name a file$/],
  ['ENOSPC', {}, /^no space is left on the device; make room/],
  ['EMFILE', {}, /^the process may open no further file; raise its limit \(`ulimit -n`/],
  ['ENOTFOUND', { hostname: 'vendor.invalid' }, /^vendor\.invalid: there is no host of this name; check the name$/],
  ['EROFS', { path: '/ro/x' }, /^\/ro\/x: the file system can only be read/],
  ['EBOGUS', { path: '/x' }, /^\/x: EBOGUS: as the system says$/],
])('explains %s %j', (code, more, expected) => {
  expect(explainSystemError(failure(code, more))).toMatch(expected);
});

it('explains no error of the program itself', () => {
  expect(explainSystemError(new TypeError('x is not a function'))).toBeNull();
  expect(explainSystemError(Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeNull();
  expect(explainSystemError('text')).toBeNull();
  expect(reasonOf(new Error('its own message'))).toBe('its own message');
});

it('a file that cannot be used is named once', () => {
  expect(new FileError('out.csv cannot be written', failure('ENOSPC')).message).toMatch(
    /^out\.csv cannot be written: no space is left/,
  );
});
