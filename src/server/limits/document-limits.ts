import type { Config } from '../../config/config';
import type { IndexedDocument } from './fields';
import type { LimitViolation } from './violation';
import { countOverlaps } from './overlaps';
import { measureShape } from './shape';

/** Limits on the entire document, whichever of its operations runs: validation visits all of them. */
export type DocumentLimits = Pick<
  Config['limits'],
  'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxRepeats' | 'maxFields'
>;

/** The maximum number of field pairs that validation compares: documents of client compilers have a few thousand at most. */
const MAX_OVERLAPS = 30_000;

/**
 * The first limit that a document exceeds; null if there is none.
 * @param document whose fragments are known, unique, used, and without cycles
 */
export function findViolation(document: IndexedDocument, limits: DocumentLimits): LimitViolation | null {
  const { depth, aliases, repeats, directives, fields } = measureShape(document);
  const measured: readonly LimitViolation[] = [
    { what: 'depth', limit: limits.maxDepth, actual: depth },
    { what: 'number of aliases', limit: limits.maxAliases, actual: aliases },
    { what: 'number of directives', limit: limits.maxDirectives, actual: directives },
    { what: 'number of repeated fields', limit: limits.maxRepeats, actual: repeats },
    { what: 'number of fields (fragments expanded)', limit: limits.maxFields, actual: fields },
  ];
  const violation = measured.find(({ limit, actual }) => actual > limit);
  if (violation) return violation;
  const actual = countOverlaps(document);
  return actual > MAX_OVERLAPS ? { what: 'number of overlapping fields', limit: MAX_OVERLAPS, actual } : null;
}
