/** Which limit an operation is over, and by how much. */
export interface LimitViolation {
  readonly what: string;
  readonly limit: number;
  readonly actual: number;
}

export function violationMessage({ what, limit, actual }: LimitViolation): string {
  return `the ${what} of this operation is ${actual}; the limit is ${limit}: request less in one operation`;
}
