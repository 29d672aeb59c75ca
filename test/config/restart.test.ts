import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { CHANGE_NEEDS } from '../../src/config/restart';
import { fileShape } from '../../src/config/shape';

/** The section in a schema, without what wraps it; undefined: the key has a value. */
function sectionIn(schema: z.core.$ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional)
    return sectionIn(schema.def.innerType);
  // A section that may be commented out.
  return schema instanceof z.ZodPipe ? sectionIn(schema.def.out) : undefined;
}

function keysIn(section: z.ZodObject, path: readonly string[] = []): readonly string[] {
  return Object.entries(section.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([key, child]) => {
    const inner = sectionIn(child);
    return inner ? keysIn(inner, [...path, key]) : [[...path, key].join('.')];
  });
}

it('every key of the configuration can be changed by a reload, or needs a restart', () => {
  const keys = keysIn(fileShape);
  expect(keys.length).toBeGreaterThan(60);
  expect(Object.keys(CHANGE_NEEDS).sort()).toEqual([...keys].sort());
});
