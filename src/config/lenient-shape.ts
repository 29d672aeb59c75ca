import { z } from 'zod';

/**
 * What `consistency.ts` compares, read so leniently that a mistake in one place does not hide those between others:
 * what cannot be read is "" or empty, and is not compared.
 */
const text = z.union([z.string(), z.number().transform(String)]).catch('');
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);
const noRefs: { connection: string }[] = [];
const refs = z.array(z.object({ connection: text }).catch({ connection: '' })).catch(noRefs);

const source = z.object({ connection: text, tenant: text.nullable().default(null) });
const noCompany = { slug: '', sources: [] };
const noOverride = { company: '', join: noRefs, separate: noRefs };

const outlineShape = z.object({
  connections: listOf(z.object({ id: text, vendor: text }).catch({ id: '', vendor: '' })),
  companies: listOf(
    z.object({ slug: text, sources: listOf(source.catch({ connection: '', tenant: null })) }).catch(noCompany),
  ),
  identity: z
    .object({
      emailAliases: listOf(z.object({ from: text, to: text }).catch({ from: '', to: '' })),
      overrides: listOf(z.object({ company: text, join: refs, separate: refs }).catch(noOverride)),
    })
    .catch({ emailAliases: [], overrides: [] }),
  clients: listOf(
    z.object({ name: text, apiKey: text, companies: listOf(text) }).catch({ name: '', apiKey: '', companies: [] }),
  ),
});
export type LenientShape = z.output<typeof outlineShape>;

/** The outline of any parsed file, however wrong it is. */
export function lenientShapeOf(value: unknown): LenientShape {
  const parsed = outlineShape.safeParse(value);
  return parsed.success ? parsed.data : outlineShape.parse({});
}
