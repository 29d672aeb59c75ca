export const dashboardQuery: string;
export function bodyOf(query: string): string;
export function distinctBodies(query: string, count: number): readonly string[];
