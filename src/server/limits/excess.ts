/** Which limit an operation is over, and by how much. */
export interface Excess {
  readonly what: string;
  readonly limit: number;
  readonly actual: number;
}

export function explainExcess({ what, limit, actual }: Excess): string {
  return `the ${what} of this operation is ${actual}, and may be ${limit} at most: ask for less at once`;
}
