import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { vendors } from '../../datasources/registry';
import { WIRE } from '../datasources/wire-schemas';

/** Documented fields that are left out, with the reason. Secrets are removed before anything is read. */
const SECRET = 'a secret';
const DEPRECATED = 'deprecated: another field has the value';
const BACK = 'says only whose record it is, as the record’s place in the graph does';
const NOISE = 'an error message of the vendor’s own, empty in a record that is well';
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sibermate: { openapi: 'shown whole, as JSON', info: 'shown whole, as JSON', paths: 'shown whole, as JSON' },
  'infosec-iq': {},
  cyberpilot: {},
  cyberhoot: {
    password: SECRET,
    reset_password_hash: SECRET,
    verify_hash: SECRET,
    '2fa_token': SECRET,
    authenticator_app_secret_key: SECRET,
    link_auth: SECRET,
    '2fa_bypass_token': SECRET,
    api_key: SECRET,
    hashed_password: SECRET,
    parent_user_id: DEPRECATED,
    new_user_id: DEPRECATED,
    deployment: DEPRECATED,
    error: NOISE,
    userName: BACK,
  },
  'cyber-guru': { rows: 'shown whole, as JSON' },
};

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
  const read = new Set(Object.values(WIRE[slug] ?? {}).flatMap((module) => Object.values(module).flatMap((one) => [...namesIn(one)])));
  const documented = Object.entries(contract?.endpoints ?? {}).flatMap(([endpoint, { fields }]) =>
    fields
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => ({ endpoint, name: (entry.split(':')[0] ?? '').split('.').at(-1) ?? '' })),
  );

  it('is read, or left out with a reason', () => {
    const leftOut = LEFT_OUT[slug] ?? {};
    expect(documented.filter(({ name }) => !read.has(name) && !(name in leftOut))).toEqual([]);
    expect(documented.length).toBeGreaterThan(10);
  });

  it('is left out only where it is documented', () => {
    const names = new Set(documented.map(({ name }) => name));
    expect(Object.keys(LEFT_OUT[slug] ?? {}).filter((name) => !names.has(name))).toEqual([]);
  });
});
