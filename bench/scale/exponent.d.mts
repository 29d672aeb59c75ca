/** The exponent with which `y` grows with `x`: 1 is linear. */
export function exponentOf(points: readonly (readonly [number, number])[]): number;
