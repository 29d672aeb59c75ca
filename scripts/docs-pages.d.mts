import type { Command } from '@commander-js/extra-typings';
import type { z } from 'zod';
import type { CallsAtOnce, Vendor } from '../datasources/spec/vendor';

export function replaceGenerated(page: string, name: string, text: string): string;

/** Section, key, default and meaning of each key of the configuration file. */
export function configurationKeys(fileShape: z.ZodType): readonly (readonly [string, string, string, string])[];

export function configurationTable(fileShape: z.ZodType): string;

/** The help of each command, below its name. */
export function commandsText(program: Command): string;

export function errorsPage(sources: {
  readonly errorCodes: Readonly<Record<string, object>>;
  readonly codeOfProblem: Readonly<Record<string, string>>;
  /** The descriptions of the SDL's enum. */
  readonly problemMeanings: Readonly<Record<string, string>>;
}): string;

export function metricsPage(sources: {
  readonly sources: readonly string[];
  readonly ofRuntime: readonly { readonly name: string; readonly type: unknown; readonly help: string }[];
}): string;

export function costsPage(sources: {
  readonly vendors: readonly Vendor[];
  readonly kinds: readonly string[];
  readonly fieldReads: Readonly<Record<string, { readonly kinds: readonly string[]; readonly totals?: string }>>;
  readonly fallback: CallsAtOnce;
}): string;

export function writesTable(sources: {
  readonly vendors: readonly Vendor[];
  readonly mutationKinds: Readonly<Record<string, readonly string[]>>;
}): string;

/** The recipes of the cookbook: a query, its variables and its answer, the latter two as JSON. */
export function recipesOf(
  page: string,
): readonly { readonly query: string; readonly variables: string; readonly answer: string }[];

export function withAnswers(page: string, answers: readonly unknown[]): string;
