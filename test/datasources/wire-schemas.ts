import { z } from 'zod';
import { wireSchemasOf } from '../vendor-facts';

export interface Row {
  /** `sibermate contract.learner` */
  readonly title: string;
  /** `contract.learner` */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly fields: readonly string[];
}

/** All schemas of single records of a vendor, with their fields. */
export function rowsOf(vendor: string): readonly Row[] {
  return Object.entries(wireSchemasOf(vendor)).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, schema]) => {
      const object = schema instanceof z.ZodType ? objectIn(schema) : null;
      if (!object || !(schema instanceof z.ZodType)) return [];
      return [
        { title: `${vendor} ${file}.${name}`, name: `${file}.${name}`, schema, fields: Object.keys(object.shape) },
      ];
    }),
  );
}

/** The object that a schema reads, through all wrappers; null where it reads something else. */
function objectIn(schema: z.core.$ZodType): z.ZodObject | null {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return objectIn(schema.unwrap());
  if (schema instanceof z.ZodPipe) return objectIn(schema.out) ?? objectIn(schema.in);
  return null;
}
