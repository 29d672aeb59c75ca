/** The limit that an operation exceeds, with its actual value. */
export interface LimitViolation {
  readonly what: string;
  readonly limit: number;
  readonly actual: number;
}

export function violationMessage({ what, limit, actual }: LimitViolation): string {
  return `the ${what} of this operation is ${actual}; the limit is ${limit}: request less in one operation`;
}
