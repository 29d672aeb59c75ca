import { z } from 'zod';

/**
 * The values that `consistency.ts` compares, parsed leniently, so that an invalid value does not hide inconsistencies
 * elsewhere: invalid values become "" or empty, and are not compared.
 */
const text = z.union([z.string(), z.number().transform(String)]).catch('');
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const noRefs: { connection: string }[] = [];
const refs = z.array(z.object({ connection: text }).catch({ connection: '' })).catch(noRefs);

const source = z.object({ connection: text, tenant: text.nullable().default(null) });
const group = z.object({ source: text, name: text.nullable().default(null), id: text.nullable().default(null) });
const team = z.object({ name: text, groups: listOf(group.catch({ source: '', name: null, id: null })) });
const noCompany = { slug: '', sources: [], teams: [] };
const noOverride = { company: '', join: noRefs, separate: noRefs };

const lenientShape = z.object({
  connections: listOf(z.object({ id: text, vendor: text }).catch({ id: '', vendor: '' })),
  companies: listOf(
    z
      .object({
        slug: text,
        sources: listOf(source.catch({ connection: '', tenant: null })),
        teams: listOf(team.catch({ name: '', groups: [] })).default([]),
      })
      .catch(noCompany),
  ),
  identity: z
    .object({
      emailAliases: listOf(z.object({ from: text, to: text }).catch({ from: '', to: '' })),
      attributes: listOf(z.object({ company: text, file: text }).catch({ company: '', file: '' })).default([]),
      overrides: listOf(z.object({ company: text, join: refs, separate: refs }).catch(noOverride)),
    })
    .catch({ emailAliases: [], attributes: [], overrides: [] }),
  clients: listOf(
    z
      .object({ name: text, apiKey: text, apiKeys: listOf(text), companies: listOf(text) })
      .catch({ name: '', apiKey: '', apiKeys: [], companies: [] }),
  ),
});
export type LenientShape = z.output<typeof lenientShape>;

/** Parses any file leniently, however invalid it is. */
export function lenientShapeOf(value: unknown): LenientShape {
  const parsed = lenientShape.safeParse(value);
  return parsed.success ? parsed.data : lenientShape.parse({});
}
