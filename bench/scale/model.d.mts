import type { Population } from '../../sandbox';

type Vendor = 'sibermate' | 'infosec-iq' | 'cyberpilot' | 'cyberhoot' | 'cyber-guru';
export type Calls = Readonly<Record<Vendor, number>>;
export interface Shape {
  /** Accounts for each person of the company. */
  readonly accounts: Calls;
  readonly simulations: number;
  readonly trainings: number;
  readonly runs: readonly number[];
  readonly events: readonly number[];
}
interface Line {
  readonly base: number;
  readonly slope: number;
}
interface Reading {
  readonly cpuMs: number;
  readonly pauseMs: number;
}
/** The measured figures of a company of one size. */
export interface Size {
  readonly people: number;
  readonly idleMb: number;
  readonly rssMb: number;
  readonly stored: { readonly mb: number; readonly countedMb: number };
  readonly again: Reading;
}
interface Held extends Line {
  /** For each person, if all events are cached. */
  readonly each: number;
}
interface Fits extends Readonly<Record<'rssMb' | 'readCpuMs' | 'pauseMs', Line>> {
  readonly redisMb: Held;
  readonly countedMb: Held;
}
export interface Cost {
  readonly totalPeople: number;
  readonly rssMb: number;
  readonly redisMb: number;
  readonly countedMb: number;
  readonly shards: number;
  readonly callsPerHour: Calls;
  readonly readingCores: number;
  readonly redisMbPerSecond: number;
  readonly pauseMs: number;
  readonly warmingCalls: number;
}

export function shapeOf(acme: Population['acme']): Shape;
export function warmingCalls(shape: Shape, people: number): Calls;
export function resultCalls(shape: Shape, people: number, again?: boolean, page?: number): Calls;
export function rosterCalls(shape: Shape, people: number, again?: boolean): Calls;
export function hourlyCalls(
  shape: Shape,
  people: number,
  ttlSeconds?: number,
): { readonly rosters: Calls; readonly results: Calls; readonly all: Calls };
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line;
export function onLine(line: Line, x: number): number;
export function fitSizes(sizes: readonly Size[], shape: Shape, idleMb?: number): Fits;
export function heldMb(held: Held, shape: Shape, people: number): number;
export function readsMb(maxMemoryMb: number): number;
export function costOf(question: {
  readonly companies: number;
  readonly people: number;
  readonly shape: Shape;
  readonly fits: Fits;
  readonly ttlSeconds?: number;
  readonly maxMemoryMb?: number;
}): Cost;
export function limitsOf(
  cost: Cost,
  limits?: { readonly maxMemoryMb?: number; readonly maxVendorCalls?: number },
): readonly { readonly limit: string; readonly times: number }[];
export function peopleWithin(fits: Fits, shape: Shape, maxMemoryMb?: number): number;
export const GRID: readonly { readonly companies: number; readonly people: number }[];
