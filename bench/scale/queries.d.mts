export function dashboardOf(slug: string): string;
export const dashboardQuery: string;
/** Questions that read the same one after the other. */
export const dashboardInParts: readonly string[];
export function bodyOf(query: string): string;
