#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { UsageError } from './options';

// Outside production, graphql-js (loaded later) checks each value for duplicate copies of itself: a response with hundreds
// of learners then takes a sixth longer.
process.env.NODE_ENV ??= 'production';

// Keeps GC pauses short: cached records live long, requests do not. From the former, V8 learns to pretenure what the same
// code allocates, so that request objects land in the old generation; they retain everything they refer to until an old
// collection, and each young collection takes ten times as long.
setFlagsFromString('--no-allocation-site-pretenuring');

// Beside the code, and not in the system's temporary folder (Node's default): compiled code is executed as it is, so only those
// who may write the code may write it. Node ignores it where it does not fit: another version, other flags, another text.
enableCompileCache(join(__dirname, '..', '..', '.compile-cache'));

const USAGE = `awaregraph: one GraphQL API over your security-awareness vendors

  awaregraph serve --config FILE [--trusted-documents FILE]
                                                     the graph over the configured vendors; with a list of trusted
                                                     documents it executes those and no others
  awaregraph demo [--learners N] [--seed S] [--latency MS] [--port P] [--today DATE]
                                                     the graph over five vendor sandboxes
  awaregraph sandbox [--learners N] [--seed S] [--latency MS] [--today DATE] [--fault SPEC]
                                                     only the vendor sandboxes
  awaregraph check --config FILE [--contracts [--json]]
                                                     tries every configured vendor; with --contracts, compares what the
                                                     vendors answer and publish with their contracts
  awaregraph export --config FILE --company SLUG (--table learners|results|exposures | --query FILE)
                    [--format csv|jsonl] [--out FILE]
                                                     writes a table of a company, or the list of a query; its last line
                                                     on standard error says whether it is complete
  awaregraph schema [--format sdl|federation|stitching|introspection] [--config FILE]
                                                     prints the schema; with a configuration, also of the vendors from
                                                     outside that it names
  awaregraph key                                     makes a key for a client, and its SHA-256 for the configuration

The configuration file may also be named by the environment variable AWAREGRAPH_CONFIG.
`;

type Command = (args: readonly string[]) => Promise<number>;

/** Each command loads only the modules that it needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serve,
  demo: async () => (await import('./demo.js')).demo,
  sandbox: async () => (await import('./sandbox.js')).sandbox,
  check: async () => (await import('./check.js')).check,
  export: async () => (await import('./export/export.js')).exportTable,
  schema: async () => (await import('./schema.js')).printSchema,
  key: async () => (await import('./key.js')).key,
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return name === undefined ? 2 : 0;
  }
  const load = COMMANDS[name];
  if (!load) throw new UsageError(`unknown command "${name}"; the commands are ${Object.keys(COMMANDS).join(', ')}`);
  const command = await load();
  return command(args);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    // Anything already started (a sandbox, say) must not keep a failed program alive.
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `the port is in use already; choose another one (${error.message})`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
