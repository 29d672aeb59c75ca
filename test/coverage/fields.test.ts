import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { wireSchemasOf } from '../vendor-facts';

/** The names of all fields that a schema reads, through all wrappers. */
function namesIn(schema: unknown, names = new Set<string>(), seen = new Set<unknown>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return names;
  seen.add(schema);
  const { def } = schema as { readonly def?: Record<string, unknown> };
  if (!def) return names;
  if (def.type === 'object') {
    for (const [name, inner] of Object.entries(def.shape as Record<string, z.ZodType>)) {
      names.add(name);
      namesIn(inner, names, seen);
    }
  }
  for (const inner of ['in', 'out', 'innerType', 'element', 'valueType']) namesIn(def[inner], names, seen);
  for (const option of (def.options as unknown[] | undefined) ?? []) namesIn(option, names, seen);
  return names;
}

describe.each(vendors.map(({ slug, contract }) => ({ slug, contract })))('a documented field of $slug', ({ slug, contract }) => {
  const read = new Set(Object.values(wireSchemasOf(slug)).flatMap((module) => Object.values(module).flatMap((one) => [...namesIn(one)])));
  const leftOut = contract?.unreadFields ?? {};
  const documented = Object.entries(contract?.endpoints ?? {}).flatMap(([endpoint, { fields }]) =>
    fields
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => ({ endpoint, name: (entry.split(':')[0] ?? '').split('.').at(-1) ?? '' })),
  );

  it('is read, or left out with a reason', () => {
    expect(documented.filter(({ name }) => !read.has(name) && !(name in leftOut))).toEqual([]);
    expect(documented.length).toBeGreaterThan(0);
  });

  it('is left out only where it is documented', () => {
    const names = new Set(documented.map(({ name }) => name));
    expect(Object.keys(leftOut).filter((name) => !names.has(name))).toEqual([]);
  });
});
