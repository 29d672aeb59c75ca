import type { GraphQLSchema } from 'graphql';
import { TrustedDocumentsError, readTrustedDocuments } from '../server/trusted-documents';
import type { TrustedDocuments } from '../server/trusted-documents';
import { UsageError } from './options';
import { readText } from './read-text';

/**
 * Loads the list named by `--trusted-documents`; null if the option is absent.
 * @throws UsageError with one line per mistake
 */
export function loadTrustedDocuments(file: string | undefined, schema: GraphQLSchema): TrustedDocuments | null {
  if (file === undefined) return null;
  try {
    return readTrustedDocuments(readText('trusted-documents', file), schema);
  } catch (error) {
    if (!(error instanceof TrustedDocumentsError)) throw error;
    throw new UsageError(error.mistakes.map((mistake) => `--trusted-documents: ${file}: ${mistake}`).join('\n'));
  }
}
