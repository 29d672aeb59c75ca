import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';
import { findTextFunctions } from './find';
import type { TextFunction } from './find';
import { APART, CALLS } from './table';

/**
 * What clients and vendors send has any length and content: no function may take more than linear time for it. Every
 * exported function that takes text is either called here with texts made to be slow, or listed in the table with the
 * reason why no such text reaches it.
 */

const functions = findTextFunctions(packageRoot(), ['src', 'resolvers', 'datasources', 'sandbox']);
const apartBy = ({ id }: TextFunction) => Object.keys(APART).find((start) => id.startsWith(start));
const called = functions.filter((one) => one.id in CALLS || (one.textOnly && apartBy(one) === undefined));

/** Repeated, each is a prefix that some careless expression matches again and again. */
const UNITS = [
  ...[
    '<',
    '>',
    '&',
    '@',
    '.',
    '-',
    '=',
    ' ',
    '\t',
    '\n',
    '1',
    'a',
    '_',
    '+',
    ',',
    ';',
    ':',
    '"',
    "'",
    '\\',
    '/',
    '?',
    '%',
    '#',
  ],
  ...['(', '[', '{', '}', '|', '*', '\u200b', '\u00ad', '\u0301', '\u00e9', '\ud800', '\u{1f600}', '\u0000'],
  ...[
    'a.',
    'a@',
    '@a',
    ' a',
    'a ',
    '_a',
    '1,',
    '1.',
    '<a',
    '</',
    '&#',
    '&a',
    'a=',
    '?a',
    '-1',
    '{"',
    '[1',
    'xn--',
    'T1',
    ': ',
  ],
];
const SMALL = 16 * 1024;
const LARGE = 64 * 1024;
/** CPU time. Code that is not compiled yet takes this long; quadratic code takes far longer for 64 kB. */
const FLOOR_MS = 60;
/** Linear is 4, quadratic 16. */
const MAX_RATIO = 8;
const TRIES = 5;

const textsOf = (unit: string, length: number): readonly string[] => {
  const text = unit.repeat(Math.ceil(length / unit.length));
  // One that matches until its end, and one that does not.
  return [text, `${text}\u0001`, `a${text}`];
};

/** Milliseconds of CPU time of this thread, independent of the load of the machine. */
async function timeOf(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  try {
    const result = await run();
    if (isGenerator(result)) for (let step = result.next(); !step.done;) step = result.next();
  } catch {
    // Refusing a text is as good as reading it.
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function isGenerator(value: unknown): value is Generator {
  return typeof value === 'object' && value !== null && Symbol.toStringTag in value && 'throw' in value;
}

async function bestOf(run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < TRIES; tries += 1) best = Math.min(best, await timeOf(run));
  return best;
}

/** The function with the text as each of its text parameters, one after the other, and as all at once. */
function callsOf(
  { id, takes }: TextFunction,
  exported: (...args: readonly unknown[]) => unknown,
): readonly ((text: string) => unknown)[] {
  const own = CALLS[id];
  if (own) return [(text) => own(exported, text)];
  const everywhere = (text: string) =>
    exported(...takes.map((of, index) => valueFor(of, `${text}${'x'.repeat(index)}`)));
  const places = takes.flatMap((kind, place) =>
    kind === 'other'
      ? []
      : [(text: string) => exported(...takes.map((of, index) => valueFor(of, index === place ? text : 'x')))],
  );
  return places.length > 1 ? [...places, everywhere] : places;
}

function valueFor(kind: TextFunction['takes'][number], text: string): unknown {
  return kind === 'texts' ? [text] : kind === 'text' ? text : undefined;
}

it('every text function is called, or listed with a reason', () => {
  const unknown = functions.filter((one) => !called.includes(one) && apartBy(one) === undefined).map(({ id }) => id);
  expect(unknown).toEqual([]);
});

it('the table lists only functions that exist', () => {
  const ids = functions.map(({ id }) => id);
  expect(Object.keys(CALLS).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Object.keys(APART).filter((start) => !ids.some((id) => id.startsWith(start)))).toEqual([]);
});

it('finds the functions that it should find', () => {
  const ids = called.map(({ id }) => id);
  for (const id of [
    'datasources/transport/redact.ts#cleanMessage',
    'datasources/cyberhoot/html.ts#textOfHtml',
    'datasources/transport/camel.ts#camelCase',
    'datasources/transport/interpret.ts#messageOf',
    'datasources/spec/addresses.ts#readAddress',
    'datasources/transport/wire/times.ts#readTime',
    'datasources/transport/wire/numbers.ts#readNumber',
  ])
    expect(ids).toContain(id);
});

describe('takes linear time', () => {
  it.each(called.map((one) => ({ id: one.id, one })))('$id', async ({ one }) => {
    const module = (await import(join(packageRoot(), one.file))) as Readonly<Record<string, unknown>>;
    const exported = module[one.name];
    if (typeof exported !== 'function') throw new Error(`${one.id} is no function`);
    for (const run of callsOf(one, exported as (...args: readonly unknown[]) => unknown)) {
      for (const unit of UNITS) {
        const small = textsOf(unit, SMALL);
        for (const [index, text] of textsOf(unit, LARGE).entries()) {
          if ((await timeOf(() => run(text))) <= FLOOR_MS) continue;
          const large = await bestOf(() => run(text));
          if (large <= FLOOR_MS) continue;
          const ratio = large / (await bestOf(() => run(small[index] ?? '')));
          expect([unit, Math.round(large), ratio <= MAX_RATIO ? 'linear' : ratio]).toEqual([
            unit,
            Math.round(large),
            'linear',
          ]);
        }
      }
    }
  });
});
