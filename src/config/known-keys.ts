import { z } from 'zod';
import type { Path } from './mistakes';

/** The valid keys of the mapping at `path`, in all union members: candidates for a mistyped key. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const atPath = path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => childrenOf(each, step)),
    formsOf(schema),
  );
  return [...new Set(atPath.flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : [])))];
}

function childrenOf(form: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (form instanceof z.ZodArray) return formsOf(form.element);
  if (!(form instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = form.shape;
  const child = Object.hasOwn(shape, step) ? shape[step] : undefined;
  return child ? formsOf(child) : [];
}

/** The schemas inside wrappers: defaults, transforms, unions. */
function formsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return formsOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return [...formsOf(schema.def.in), ...formsOf(schema.def.out)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(formsOf);
  return [schema];
}
