import { Command, Option } from '@commander-js/extra-typings';
import { packageVersion } from '../package-version';
import { fold } from './fold';
import { catchHangUps } from './hang-up';
import { calendarDay, notEmpty, wholeNumber } from './options';

/** The commands, their options and what they print of themselves: parsing, `--help` and docs/command-line.md come from here. */

/** What stands below the options of a command's help. */
interface Notes {
  readonly examples: readonly string[];
  readonly exitCodes: Readonly<Record<number, string>>;
}

const STOPPED = 'SIGTERM or SIGINT, after what was in flight has ended';
const WRONG = 'the command line or the configuration is wrong';
const FAILED = 'an error of the operating system, such as a port in use';

/** Where a terminal has 80 columns. */
const NOTE_WIDTH = 72;

function notesText({ examples, exitCodes }: Notes): string {
  const lines = [
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit codes:',
    ...Object.entries(exitCodes).flatMap(([code, meaning]) =>
      fold(meaning, NOTE_WIDTH).map((line, index) => `  ${(index === 0 ? code : '').padEnd(5)}${line}`),
    ),
  ];
  return `\n${lines.join('\n')}`;
}

const config = () => new Option('--config <FILE>', 'the configuration file').env('AWAREGRAPH_CONFIG');
const HIGHEST_PORT = 65_535;
const port = (meaning: string, max = HIGHEST_PORT) =>
  new Option('--port <P>', meaning).argParser(wholeNumber('port', { min: 0, max }));
const progress = () => new Option('--progress', 'shows progress on standard error, also where that is not a terminal');
const learners = () =>
  new Option('--learners <N>', 'people per company')
    .argParser(wholeNumber('learners', { min: 1, max: 100_000 }))
    .default(250);
const seed = () =>
  new Option('--seed <S>', 'the same seed and day make the same data')
    .argParser(wholeNumber('seed', { min: 0, max: 2 ** 31 }))
    .default(1);
const latency = () =>
  new Option('--latency <MS>', 'delay of each vendor answer, in milliseconds')
    .argParser(wholeNumber('latency', { min: 0, max: 60_000 }))
    .default(0);
const today = () =>
  new Option('--today <DATE>', 'the day on which the data ends (default: today)').argParser(calendarDay('today'));

/** @param done gets the exit code of the command that was run */
export function createProgram(done: (exitCode: number) => void = () => undefined): Command {
  const program = new Command('awaregraph')
    .description('One GraphQL API over your security-awareness vendors.')
    .version(packageVersion(), '-v, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand('help [COMMAND]', 'prints the help of a command')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    // Messages are printed where the program ends: all in the same form, with exit code 2.
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .addHelpText(
      'after',
      `\n${['Examples:', '  awaregraph demo', '  awaregraph check --config FILE', '  awaregraph serve --config FILE'].join('\n')}\n\nEvery command has --help, with its options, examples and exit codes.`,
    );

  program
    .command('serve')
    .summary('the graph over the configured vendors')
    .usage('--config FILE [options]')
    .description(
      'Serves the graph over the configured vendors, until SIGTERM or SIGINT. It is ready when it prints "listening on http://HOST:PORT/graphql".',
    )
    .addOption(config())
    .addOption(port('the port to listen on; 0: a free one (default: server.port of the configuration)'))
    .option(
      '--host <ADDRESS>',
      'the address to listen on (default: server.host of the configuration)',
      notEmpty('host'),
    )
    .option(
      '--trusted-documents <FILE>',
      'executes the operations of this list, and no others',
      notEmpty('trusted-documents'),
    )
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph serve --config awaregraph.yaml --host 0.0.0.0 --port 8080'],
        exitCodes: { 0: STOPPED, 1: FAILED, 2: WRONG },
      }),
    )
    .action(async (options) => {
      const hangUps = catchHangUps();
      done(await (await import('./serve.js')).serve(options, hangUps));
    });

  program
    .command('demo')
    .summary('the graph over five vendor sandboxes')
    .description(
      'Runs five vendor sandboxes on loopback and the graph over them, without any configuration. Prints the addresses, an API key, and queries to try.',
    )
    .addOption(learners())
    .addOption(seed())
    .addOption(latency())
    .addOption(port('the port of the graph; 0: a free one').default(4000))
    .addOption(today())
    .addOption(progress())
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph demo', 'awaregraph demo --learners 5000 --latency 100 --port 0'],
        exitCodes: { 0: STOPPED, 1: FAILED, 2: 'the command line is wrong' },
      }),
    )
    .action(async (options) => done(await (await import('./demo.js')).demo(options)));

  program
    .command('sandbox')
    .summary('only the vendor sandboxes')
    .description(
      'Runs five vendor sandboxes on loopback, until SIGTERM or SIGINT. Prints a line of JSON for each, with its address and credentials.',
    )
    .addOption(learners())
    .addOption(seed())
    .addOption(latency())
    .addOption(
      port(
        'the first of the ports to listen on: each of the seven servers has the next one; 0: free ports',
        HIGHEST_PORT - 6,
      ).default(0),
    )
    .addOption(today())
    .addOption(
      new Option('--fault <SPEC>', 'what goes wrong, such as cyberhoot:500; several by commas, or by repeating it')
        .argParser((spec, before: readonly string[]) => [...before, spec])
        .default([] as readonly string[], 'none'),
    )
    .option(
      '--write-config <FILE>',
      'writes a configuration over these sandboxes, with an API key; FILE must not exist',
      notEmpty('write-config'),
    )
    .addOption(progress())
    .addHelpText(
      'after',
      notesText({
        examples: [
          'awaregraph sandbox --port 4100 --write-config sandbox.yaml',
          'awaregraph sandbox --fault cyberhoot:500,infosec-iq:429',
        ],
        exitCodes: { 0: STOPPED, 1: FAILED, 2: 'the command line is wrong' },
      }),
    )
    .action(async (options) => done(await (await import('./sandbox.js')).sandbox(options)));

  program
    .command('check')
    .summary('tries every configured vendor')
    .usage('--config FILE [options]')
    .description(
      'Validates the configuration, logs in at every vendor, reads records of each kind, and tries Redis and the key server. Prints a table.',
    )
    .addOption(config())
    .option('--contracts', 'instead, compares what the vendors answer and publish with their contracts')
    .option('--json', 'prints JSON instead of tables')
    .addOption(progress())
    .addHelpText(
      'after',
      notesText({
        examples: [
          'awaregraph check --config awaregraph.yaml',
          'awaregraph check --config awaregraph.yaml --contracts',
        ],
        exitCodes: {
          0: 'no problem',
          1: 'a source, Redis or the key server has a problem, there are no clients, or (with --contracts) a field vanished or changed',
          2: WRONG,
        },
      }),
    )
    .action(async (options) => done(await (await import('./check/check.js')).check(options)));

  program
    .command('export')
    .summary('writes a table of a company, or the list of a query')
    .usage('--config FILE --company SLUG --table NAME [options]')
    .description(
      'Writes people, results, exposures, or the list of a query, page by page. The last line on standard error says whether it is complete.',
    )
    .addOption(config())
    .option('--company <SLUG>', 'the company, by its slug in the configuration')
    .addOption(new Option('--table <NAME>', 'what to write').choices(['learners', 'results', 'exposures'] as const))
    .option(
      '--query <FILE>',
      'instead of --table: a GraphQL query with one list that begins after $after',
      notEmpty('query'),
    )
    .addOption(
      new Option('--format <FORMAT>', 'how to write it').choices(['csv', 'jsonl'] as const).default('csv' as const),
    )
    .option(
      '--out <FILE>',
      'writes to this file, which its owner alone can read (default: standard output)',
      notEmpty('out'),
    )
    .addOption(progress())
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph export --config F --company acme --table learners --out people.csv'],
        exitCodes: {
          0: 'everything is there',
          1: 'something is missing',
          2: `${WRONG}, or the query`,
          130: 'interrupted: no file is left',
        },
      }),
    )
    .action(async (options) => done(await (await import('./export/export.js')).exportTable(options)));

  program
    .command('schema')
    .summary('prints the schema')
    .description('Prints the schema; with a configuration, also that of the vendors from outside that it names.')
    .addOption(
      new Option('--format <FORMAT>', 'in which form')
        .choices(['sdl', 'federation', 'stitching', 'introspection'] as const)
        .default('sdl' as const),
    )
    // Not from the environment: what is printed must not depend on it.
    .option('--config <FILE>', 'the configuration file')
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph schema --format federation > awaregraph.graphql'],
        exitCodes: { 0: 'printed', 2: WRONG },
      }),
    )
    .action(async (options) => done((await import('./schema.js')).printSchema(options)));

  const configuration = program
    .command('config')
    .summary('compares configurations')
    .description('Compares configurations.');
  configuration
    .command('diff')
    .summary('what a reload would do')
    .description('Prints what a reload from one configuration file to another would do, without secrets.')
    .argument('<A>', 'the present configuration file')
    .argument('<B>', 'the next one')
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph config diff awaregraph.yaml awaregraph.new.yaml'],
        exitCodes: {
          0: 'it would be accepted',
          1: 'it needs a restart, or B is wrong',
          2: 'the command line or A is wrong',
        },
      }),
    )
    .action(async (a, b) => done((await import('./config.js')).configDiff(a, b)));

  program
    .command('purge')
    .summary('removes what is stored of a company that has left')
    .usage('--config FILE --company SLUG [options]')
    .description(
      'Removes what Redis and this machine hold of a company, which need not be in the configuration any more. Prints what it removed, and what it cannot remove.',
    )
    .addOption(config())
    .option('--company <SLUG>', 'the company, by its slug')
    .option('--dry-run', 'only counts')
    .addHelpText(
      'after',
      notesText({
        examples: ['awaregraph purge --config awaregraph.yaml --company acme --dry-run'],
        exitCodes: {
          0: 'all is removed',
          1: 'Redis cannot be reached, or a mutation of the company is being executed: try again',
          2: WRONG,
        },
      }),
    )
    .action(async (options) => done(await (await import('./purge.js')).purge(options)));

  program
    .command('key')
    .summary('makes a key for a client')
    .description('Makes a key for a client, and its SHA-256 for the configuration. The key is stored nowhere.')
    .addHelpText(
      'after',
      notesText({ examples: ['awaregraph key'], exitCodes: { 0: 'printed', 2: 'the command line is wrong' } }),
    )
    .action(async () => done((await import('./key.js')).key()));

  return program;
}

/** What prints the help of the command that a command line names. */
export function helpHint(args: readonly string[]): string {
  const program = createProgram();
  let [names, commands] = [[program.name()], program.commands];
  for (const arg of args) {
    const next = commands.find((command) => command.name() === arg);
    if (!next) break;
    [names, commands] = [[...names, arg], next.commands];
  }
  return `${names.join(' ')} --help`;
}
