import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalDomain, isSharedMailbox, readAddress } from '../../../datasources/spec/addresses';
import { canonicalEmail } from '../../../src/domain/people/email';

const ADA = 'ada@acme.example';
const JURGEN = 'j\u00fcrgen@xn--mnchen-3ya.example';

describe('an address', () => {
  it.each([
    ['as it is', ADA, ADA],
    ['in mixed case', 'Ada@ACME.Example', ADA],
    ['with surrounding blanks', '  ada@acme.example\n', ADA],
    ['with mailto:', 'mailto:ada@acme.example', ADA],
    ['with MAILTO: and a subject', 'MAILTO:Ada@acme.example?subject=Hi', ADA],
    ['with a name', 'Ada Lovelace <ada@acme.example>', ADA],
    ['with a quoted name', '"Lovelace, Ada" <Ada@Acme.example>', ADA],
    ['in angle brackets', '<ada@acme.example>', ADA],
    ['with a name and mailto:', 'Ada <mailto:ada@acme.example>', ADA],
    ['with a zero-width space', 'ada\u200b@acme.example', ADA],
    ['with a byte order mark', '\ufeffada@acme.example', ADA],
    ['with a soft hyphen', 'ada@ac\u00adme.example', ADA],
    ['with direction marks', '\u202aada@acme.example\u202c', ADA],
    ['with a trailing dot in its domain', 'ada@acme.example.', ADA],
    ['with a Unicode domain', 'j\u00fcrgen@m\u00fcnchen.example', JURGEN],
    ['with that domain in punycode', 'j\u00fcrgen@xn--mnchen-3ya.example', JURGEN],
    ['with that domain in capital punycode', 'j\u00fcrgen@XN--MNCHEN-3YA.example', JURGEN],
    ['decomposed', 'ju\u0308rgen@mu\u0308nchen.example', JURGEN],
    ['in capitals and decomposed', 'JU\u0308RGEN@MU\u0308NCHEN.EXAMPLE', JURGEN],
    ['with full-width letters in its domain', 'ada@\uff41cme.example', ADA],
    ['with a tag', 'ada+tag@acme.example', 'ada+tag@acme.example'],
    ['with an apostrophe', "o'neil@acme.example", "o'neil@acme.example"],
    ['of a subdomain', 'ada@mail.eu.acme.example', 'ada@mail.eu.acme.example'],
  ])('is recognised %s', (_, text, address) => {
    expect(readAddress(text)).toBe(address);
    expect(canonicalEmail(text, { emailAliases: [], plusAddressing: false })).toBe(address);
  });

  it.each([
    [''],
    ['  '],
    ['n/a'],
    ['N/A'],
    ['none'],
    ['None '],
    ['-'],
    ['\u2013'],
    ['null'],
    ['NULL'],
    ['undefined'],
    ['\u200b'],
  ])('%p is read as a missing address', (text) => expect(readAddress(text)).toBeNull());

  it.each([
    ['ada'],
    ['unknown'],
    ['ada@'],
    ['@acme.example'],
    ['ada@acme'],
    ['ada@localhost'],
    ['ada@@acme.example'],
    ['ada@b@acme.example'],
    ['ada@acme..example'],
    ['ada@.acme.example'],
    ['ada@-acme.example'],
    ['ada@acme-.example'],
    ['ada@acme_x.example'],
    ['ada@ac me.example'],
    ['ada b@acme.example'],
    ['ada@acme.example, bob@acme.example'],
    ['ada@acme.example;bob@acme.example'],
    ['ada@acme.example (old)'],
    ['zo\ufffd@acme.example'],
    ['ada@m\ufffdnchen.example'],
    ['ada@192.168.0.1'],
    ['ada@0x7f.1'],
    ['ada@[192.168.0.1]'],
    ['ada@acme.123'],
    ['ada@ac%6de.example'],
    ['ada@acme.example/x'],
    ['ada@acme.example:25'],
    ['ada\u0000@acme.example'],
    ['ada\u0007@acme.example'],
    ['ada\ud800@acme.example'],
    ['ada@acme\udc00.example'],
    ['ada@xn--\u00fc.example'],
    [`${'a'.repeat(65)}@acme.example`],
    [`ada@${'a'.repeat(64)}.example`],
    [`ada@${'abcdefgh.'.repeat(28)}example`],
    ['a'.repeat(100_000)],
    [`${' '.repeat(100_000)}ada@acme.example`],
  ])('%p is no address', (text) => expect(readAddress(text)).toBeUndefined());

  const locals = fc.stringMatching(/^[a-z\d_.+-]{1,30}$/);
  const labels = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,20}[a-z\d])?$/).filter((label) => !label.startsWith('xn--'));
  const domains = fc.tuple(labels, fc.constantFrom('example', 'com', 'co.uk')).map((parts) => parts.join('.'));
  const invisible = fc.constantFrom('', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', ' ');

  it('is the same in every spelling, and reading it again does not change it', () => {
    fc.assert(
      fc.property(locals, domains, invisible, (local, domain, mark) => {
        const address = `${local}@${domain}`;
        for (const text of [
          address,
          address.toUpperCase(),
          `${mark}${address}${mark}`,
          `mailto:${address}`,
          `Somebody <${address}>`,
          address.normalize('NFD'),
        ])
          expect([text, readAddress(text)]).toEqual([text, address]);
      }),
    );
  });

  it('has exactly one @, a dotted domain and no invisible characters', () => {
    const alphabet = fc.constantFrom(
      'a',
      'B',
      '1',
      '@',
      '.',
      '-',
      '<',
      '>',
      ' ',
      '\u200b',
      '\u0000',
      '"',
      '%',
      'ü',
      '\ud800',
      ',',
      'x',
    );
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 20 }), (text) => {
        const address = readAddress(text);
        if (typeof address !== 'string') return;
        expect(address).toMatch(/^[^@\s\p{C}<>",]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/u);
        expect(address.length).toBeLessThanOrEqual(254);
        expect(readAddress(address)).toBe(address);
      }),
      { numRuns: 5000 },
    );
  });
});

it.each([
  ['Acme.Example', 'acme.example'],
  ['m\u00fcnchen.example', 'xn--mnchen-3ya.example'],
  ['acme.example.', 'acme.example'],
  ['acme', undefined],
  ['', undefined],
  ['.', undefined],
  ['1.2.3.4', undefined],
])('the domain %p is %p', (text, domain) => expect(canonicalDomain(text)).toBe(domain));

it.each([
  ['noreply@acme.example', true],
  ['No-Reply@acme.example', true],
  ['no_reply+7@acme.example', true],
  ['do-not-reply@acme.example', true],
  ['donotreply@acme.example', true],
  ['mailer-daemon@acme.example', true],
  ['nora.reply@acme.example', false],
  ['ada@noreply.example', false],
  ['info@acme.example', false],
])('the mailbox %p is a shared mailbox: %p', (address, shared) => expect(isSharedMailbox(address)).toBe(shared));
