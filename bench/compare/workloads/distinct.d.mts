/** Sends one body to a server. */
export type Ask = (body: string) => Promise<string>;
/** The bodies of a workload, with the server's own cursors. */
export function flagshipBodies(ask: Ask): Promise<readonly string[]>;
export function bigBodies(): readonly string[];
export function pagesBodies(ask: Ask): Promise<readonly string[]>;
export function dashboardBodies(ask: Ask): Promise<readonly string[]>;
export function peopleBodies(ask: Ask): Promise<readonly string[]>;
/** All people of a workload as one answer, whose order does not matter. */
export function wholeDashboard(ask: Ask): Promise<string>;
export function wholePages(ask: Ask): Promise<string>;
