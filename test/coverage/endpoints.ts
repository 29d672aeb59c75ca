/** The read endpoints of the five contracts, by number: a missing number is a write or a token endpoint. */
const numbered = (prefix: string, numbers: readonly (number | readonly [number, number])[]): readonly string[] =>
  numbers
    .flatMap((one) =>
      typeof one === 'number' ? [one] : Array.from({ length: one[1] - one[0] + 1 }, (_, index) => one[0] + index),
    )
    .map((number) => `${prefix}-${String(number).padStart(2, '0')}`);

export const READS: readonly string[] = [
  ...numbered('SM', [[1, 7], 10, [12, 14], [16, 18], 24, 27, 34, 35, [39, 44], 46, [56, 62]]),
  ...numbered('IQ', [[1, 3], [5, 11], [14, 22], 24, [27, 34]]),
  'CP-01',
  ...numbered('CH', [
    [1, 13],
    [16, 24],
  ]),
  'CG-01',
];
export const BEYOND_THE_SEEDS: readonly string[] = ['CH-X1', 'CG-X1', 'CG-X2', 'CG-X3', 'CG-X4', 'CG-X5', 'CG-X6'];

/** An endpoint with the same path as another: a call of one is a call of both. */
export const SAME_PATH: Readonly<Record<string, string>> = { 'CH-18': 'CH-02' };
