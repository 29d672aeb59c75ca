import { z } from 'zod';
import * as cyberGuruContract from '../../datasources/cyber-guru/wire-schema';
import * as cyberGuruDetails from '../../datasources/cyber-guru/details';
import * as cyberhootContract from '../../datasources/cyberhoot/wire-schema';
import * as cyberhootDetails from '../../datasources/cyberhoot/details';
import * as cyberpilotContract from '../../datasources/cyberpilot/wire-schema';
import * as infosecIqContract from '../../datasources/infosec-iq/wire-schema';
import * as infosecIqDetails from '../../datasources/infosec-iq/details';
import * as sibermateContract from '../../datasources/sibermate/wire-schema';
import * as sibermateDetails from '../../datasources/sibermate/details';

/** The wire schemas of each vendor, by the vendor's slug and the name of the file. */
export const WIRE: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  sibermate: { contract: sibermateContract, details: sibermateDetails },
  'infosec-iq': { contract: infosecIqContract, details: infosecIqDetails },
  cyberpilot: { contract: cyberpilotContract },
  cyberhoot: { contract: cyberhootContract, details: cyberhootDetails },
  'cyber-guru': { contract: cyberGuruContract, details: cyberGuruDetails },
};

export interface Row {
  /** `sibermate contract.learner` */
  readonly title: string;
  readonly schema: z.ZodType;
  readonly fields: readonly string[];
}

/** All schemas of single records, of all vendors, with their fields. */
export function rowsOf(vendor: string): readonly Row[] {
  return Object.entries(WIRE[vendor] ?? {}).flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, schema]) => {
      const object = schema instanceof z.ZodType ? objectIn(schema) : null;
      if (!object || !(schema instanceof z.ZodType)) return [];
      return [{ title: `${vendor} ${file}.${name}`, schema, fields: Object.keys(object.shape) }];
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
