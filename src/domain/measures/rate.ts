/** A rate with its arithmetic. `value` is 0 to 1; null, never 0, if the denominator is 0. */
export interface Rate {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly definition: string;
}

export function rate(numerator: number, denominator: number, definition: string): Rate {
  return { value: rateValue(numerator, denominator), numerator, denominator, definition };
}

function rateValue(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
