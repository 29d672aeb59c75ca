import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { addInterfaceFields } from './interface-fields';

/** The SDL of the graph: what all vendors share, and what each vendor adds. */
export interface TypeDefs {
  readonly core: readonly DocumentNode[];
  /** Complete: with the fields of the interfaces that the vendors' types implement. */
  readonly vendors: readonly DocumentNode[];
}

/**
 * Reads the SDL in `schema/`, and each vendor's SDL, which is in the vendor's folder.
 * @param root the folder that contains `package.json`
 * @param further SDL of vendors outside `datasources/`
 */
export function readTypeDefs(root: string, further: readonly string[] = []): TypeDefs {
  const core = readSdl('schema/*.graphql', root).map((text) => parse(text));
  const vendors = [...readSdl('datasources/*/vendor.graphql', root), ...further].map((text) => parse(text));
  return { core, vendors: addInterfaceFields(core, vendors) };
}

function readSdl(pattern: string, root: string): string[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'));
}
