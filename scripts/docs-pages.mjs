// The pages of docs/ that are generated from their sources. Pure functions, so that a test can compare them with the files.

/** Rows of cells as a Markdown table, aligned as Prettier aligns it. */
function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [first, ...others] = cells;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others.map(line)].join('\n');
}

const code = (text) => `\`${text}\``;

/** Replaces what stands between the markers of a name. */
export function replaceGenerated(page, name, text) {
  const [begin, end] = [`<!-- generated: ${name} -->`, '<!-- end of generated -->'];
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page has no markers for "${name}"`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

/** A schema without its wrappers, with the first description, default and word for "not set" that they state. */
function unwrap(schema, found = {}) {
  const meta = schema.meta?.() ?? {};
  const { def } = schema;
  const next = {
    description: found.description ?? meta.description,
    unset: found.unset ?? meta.unset,
    value: 'value' in found ? found.value : undefined,
    hasDefault: found.hasDefault ?? false,
  };
  if (def.type === 'default' || def.type === 'prefault')
    return unwrap(def.innerType, { ...next, value: next.hasDefault ? next.value : def.defaultValue, hasDefault: true });
  if (def.type === 'optional') return unwrap(def.innerType, { ...next, unset: next.unset ?? 'none' });
  if (def.type === 'nullable') return unwrap(def.innerType, next);
  if (def.type === 'pipe') return unwrap(def.in.def.type === 'transform' ? def.out : def.in, next);
  return { ...next, schema };
}

function shownDefault({ hasDefault, value, unset }) {
  if (unset !== undefined) return unset;
  if (!hasDefault) return 'required';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' ');
  if (value === '' || value === null) return 'none';
  return String(value);
}

/** The mapping that may be given instead of a plain value. */
function mappingIn({ def }) {
  if (def.type !== 'union') return null;
  return def.options.map((option) => unwrap(option).schema).find((option) => option.def.type === 'object') ?? null;
}

/** Every key of the configuration file: section, key below it, default, meaning. */
function keysBelow(schema, section, path = []) {
  return Object.entries(schema.def.shape).flatMap(([key, child]) => {
    const facts = unwrap(child);
    const { type } = facts.schema.def;
    const item = type === 'array' ? unwrap(facts.schema.def.element).schema : null;
    const inner = type === 'object' ? facts.schema : item?.def.type === 'object' ? item : mappingIn(facts.schema);
    const name = item && inner ? `${key}[]` : key;
    if (inner && section === '') return keysBelow(inner, name);
    // A section that is a list of plain values has no keys.
    const [of, at] = section === '' ? [name, ''] : [section, [...path, name].join('.')];
    return [
      ...(inner && facts.description === undefined ? [] : [[of, at, shownDefault(facts), facts.description ?? '']]),
      ...(inner ? keysBelow(inner, section, [...path, name]) : []),
    ];
  });
}

/** @returns the rows of docs/configuration.md */
export function configurationKeys(fileShape) {
  return keysBelow(fileShape, '');
}

export function configurationTable(fileShape) {
  let before = '';
  const rows = configurationKeys(fileShape).map(([section, key, fallback, meaning]) => {
    const shown = section === before ? '' : code(section);
    before = section;
    return [shown, key === '' ? '' : code(key), fallback, meaning];
  });
  return table(['section', 'key', 'default', 'meaning'], rows);
}

/** The help of a command, as a terminal of 80 columns shows it. */
function helpOf(command) {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80 });
  command.outputHelp();
  return text.trimEnd();
}

/** @param program of the command line @returns the help of each command, below its name */
export function commandsText(program) {
  const sections = (command, names) =>
    command.commands.length > 0
      ? command.commands.flatMap((inner) => sections(inner, [...names, inner.name()]))
      : [`## ${names.join(' ')}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``];
  return sections(program, [program.name()]).join('\n\n');
}

const RETRY_NEVER = 'no';

export function errorsPage({ errorCodes, codeOfProblem, problemMeanings }) {
  const rowOf = ([name, { statuses, meaning, actor, retry }]) => [
    code(name),
    statuses.join(', '),
    meaning,
    actor,
    retry ?? RETRY_NEVER,
  ];
  const ofSources = new Set(Object.values(codeOfProblem));
  const all = Object.entries(errorCodes);
  const head = ['code', 'HTTP', 'means', 'who can act', 'retry'];
  const extensions = new Map();
  for (const [name, { extensions: names = [] }] of all)
    for (const one of names) extensions.set(one, [...(extensions.get(one) ?? []), name]);
  const common = (names) => names.length === ofSources.size && names.every((name) => ofSources.has(name));
  return `# Errors

Every error has \`extensions.code\`. HTTP is the status of a response that consists of this error alone; an error of a field is in
a response with 200, beside the data of other fields. Clients that accept \`application/json\` but not
\`application/graphql-response+json\` get errors about the operation (${all
    .filter(([, { isOfGraphql }]) => isOfGraphql)
    .map(([name]) => code(name))
    .join(', ')}) with 200, as
GraphQL over HTTP requires. This page is written by \`npm run docs\` from
[error-codes.ts](../src/server/error-codes.ts), and checked by the tests.

## Requests and operations

${table(head, all.filter(([name]) => !ofSources.has(name)).map(rowOf))}

## Sources

One entry for each failed source and field. The same problems are in \`missing\` and \`sources\` of lists and summaries, by the code of
the first column (the enum \`SourceProblemCode\`). What a failing source does to an answer: [resilience.md](resilience.md).

${table(
  ['problem', 'code of the error', 'means', 'who can act', 'retry'],
  Object.entries(codeOfProblem).map(([problem, name]) => [
    code(problem),
    code(name),
    problemMeanings[problem] ?? '',
    errorCodes[name].actor,
    errorCodes[name].retry ?? RETRY_NEVER,
  ]),
)}

A connection that is switched off is no error: \`DISABLED\` is in \`missing\` and \`sources\` alone.

What a mutation has not done is no error of the operation: it is in the payload's \`results\` and \`userErrors\`, by the codes of the enum
\`ErrorCode\` ([writes.md](writes.md#what-became-of-each-item)).

## Further extensions

${table(
  ['name', 'of'],
  [...extensions].map(([name, names]) => [
    code(name),
    common(names) ? 'every error of a source' : names.map(code).join(', '),
  ]),
)}
`;
}

const VIEWERS = {
  ofProcess: 'viewers of all companies',
  ofRequests: 'viewers of all companies',
  ofSources: 'viewers of every company that uses the source',
  ofConnections: 'viewers of every company that uses the source',
  ofCompanies: 'viewers of the company',
};
const DEFINITION =
  /new (?:Packed|Frequent)?(Counter|Gauge|Histogram|Summary)\(\{\s*name: '([^']+)',\s*help: (?:'([^']*)'|"([^"]*)"),\s*(?:labelNames: \[([^\]]*)\],\s*)?(?:buckets: [^\n]*\n\s*)?registers: \[(\w+)\]/g;

/**
 * @param sources texts of the files that define metrics
 * @param ofRuntime the metrics that prom-client collects by itself, as JSON
 */
export function metricsPage({ sources, ofRuntime }) {
  const own = sources.flatMap((text) =>
    [...text.matchAll(DEFINITION)].map(([, kind, name, single, double, labels = '', registry]) => {
      const viewers = VIEWERS[registry];
      if (viewers === undefined) throw new Error(`${name}: state in docs-pages.mjs to whom "${registry}" is shown`);
      const names = labels.match(/\w+/g) ?? [];
      return [code(name), kind.toLowerCase(), names.map(code).join(', '), single ?? double, viewers];
    }),
  );
  return `# Metrics

\`GET /metrics\` answers in Prometheus' text format, to viewers with the scope ADMIN. What a viewer sees is limited to what the
viewer's companies own ([security.md](security.md#operators)). No label has more values than the configuration and the code have
names: companies, sources, endpoints, paths, and statuses (a status without a name is counted as \`4xx\` and so on). An address that
does not exist is counted as \`other\`. \`server.metrics: false\` switches the path off. \`server.metricsPort\` also serves
the metrics of all companies on a port of its own, without credentials, on loopback unless \`server.metricsHost\` says otherwise. This page is written by \`npm run docs\` from the
definitions, and checked by the tests.

## Of the program

${table(['name', 'type', 'labels', 'meaning', 'shown to'], own)}

## Of the process

Collected by prom-client, and shown to viewers of all companies.

${table(
  ['name', 'type', 'meaning'],
  ofRuntime.map(({ name, type, help }) => [code(name), type, help]),
)}
`;
}

/** The settings of each vendor with which its page of costs is written: every feature, and a tenant where there are tenants. */
const SETTINGS = {
  sibermate: { apiKey: 'key' },
  'infosec-iq': { apiToken: 'token' },
  cyberpilot: { accountId: 'account', accessToken: 'token' },
  cyberhoot: { baseUrl: 'https://vendor.example', apiKey: 'key' },
  'cyber-guru': { baseUrl: 'https://vendor.example', tokenUrl: 'https://vendor.example/token', clientSecret: 'secret' },
};

function capabilitiesOf(vendor) {
  const get = () => Promise.reject(new Error('a page is written without calls'));
  return vendor.open(SETTINGS[vendor.slug], () => ({ get })).capabilities(vendor.tenants ? 'tenant' : null);
}

const shownCalls = ({ calls, each = [] }) => [calls, ...each].join(' + ');

/** @returns kind, vendor, calls of the scan, its round trips, calls of a lookup by account, other lookups */
function costRows(vendors, kinds) {
  const capabilities = vendors.map((vendor) => [vendor, capabilitiesOf(vendor)]);
  return kinds.flatMap((kind) =>
    capabilities.flatMap(([vendor, { [kind]: capability }]) => {
      if (!capability) return [];
      const { all, by = {} } = capability;
      const scan = all && (all.cost ?? { calls: all.minCalls, roundTrips: Math.min(1, all.minCalls) });
      const { account, ...others } = by;
      const person = account && shownCalls(account.cost ?? { calls: 1 });
      return [
        [
          code(kind),
          vendor.title,
          scan ? shownCalls(scan) : '–',
          scan ? scan.roundTrips : '–',
          person ? (account.prefilter ? `${person}, if on the list of \`${account.prefilter}\`` : person) : '–',
          Object.keys(others).sort().map(code).join(', ') || '–',
        ],
      ];
    }),
  );
}

/**
 * @param kinds every record kind
 * @param fieldReads the fields of the graph, with the kinds that each reads
 * @param fallback the calls at the same time of vendors that declare none
 */
export function costsPage({ vendors, kinds, fieldReads, fallback }) {
  let before = '';
  const rows = costRows(vendors, kinds).map(([kind, ...others]) => {
    const shown = kind === before ? '' : kind;
    before = kind;
    return [shown, ...others];
  });
  const fields = Object.entries(fieldReads).map(([field, { kinds: read, totals }]) => [
    code(field),
    read.map(code).join(', '),
    totals ? 'from the accounts, where a vendor sends totals' : '',
  ]);
  return `# What a question costs

What a field costs with empty caches: the vendor calls that it needs, and how many of them wait for one another. Vendors declare
it beside each read (\`cost\` in their \`capabilities.ts\`); this page is written by \`npm run docs\`, and \`test/graph/costs.test.ts\`
compares it with the calls that the sandboxes receive. What saves calls: [performance.md](performance.md#fewer-vendor-calls).

The time of a cold answer is at least the round trips times the vendor's latency, as long as all calls of one step are made at the
same time. Beyond the [calls at the same time](#calls-at-the-same-time) they queue: \`policyResults\` of a hundred people at
SiberMate are a hundred calls in one round trip, and at eight calls at the same time thirteen latencies.

## The kinds that a field reads

${table(['field', 'kinds', ''], fields)}

## The calls of a kind

- **all**: the calls of the scan. \`1 + simulations\` is one call, and one more for each simulation. The planner prefers lookups
  while they take no more calls.
- **round trips**: how many of these calls wait for one another, if each list fits into one page. A list with further pages takes
  one more: the first page states how many there are.
- **one person**: the calls of a lookup. Where there is no scan, N people take N times as many.
- **lookups by**: other keys, usually one call each.

Some kinds come with the same response (CyberHoot's accounts, course results and policy results; CyberPilot's whole report): the
second costs nothing. Without a tenant, CyberHoot needs CH-01 once before everything else. A login takes one call more.

${table(['kind', 'vendor', 'all', 'round trips', 'one person', 'lookups by'], rows)}

## Calls at the same time

How many calls a connection makes at the same time unless \`maxConcurrency\` is configured. A vendor declares it
(\`callsAtOnce\` in its \`index.ts\`); one that declares nothing gets ${fallback.most}. A response 429 pauses the connection in any case
([resilience.md](resilience.md#pauses)).

${table(
  ['vendor', 'calls', 'because'],
  vendors.map(({ title, callsAtOnce = fallback }) => [title, callsAtOnce.most, callsAtOnce.because]),
)}
`;
}

/** @param mutationKinds the kinds of write of each mutation */
export function writesTable({ vendors, mutationKinds }) {
  const get = () => Promise.reject(new Error('a page is written without calls'));
  const able = vendors.flatMap((vendor) => {
    const connection = vendor.open(SETTINGS[vendor.slug], () => ({ get }));
    const writes = connection.writes?.(null);
    return writes ? [[vendor.title, writes]] : [];
  });
  const rows = Object.entries(mutationKinds).map(([mutation, kinds]) => [
    code(mutation),
    ...able.map(([, writes]) => {
      const own = kinds.flatMap((kind) => writes[kind] ?? []);
      const endpoints = own.flatMap(({ endpoints: numbers }) => numbers);
      return endpoints.length === 0
        ? ''
        : `${endpoints.join(', ')}${own.some(({ sendsMail }) => sendsMail) ? ' ✉' : ''}`;
    }),
  ]);
  return table(['mutation', ...able.map(([title]) => title)], rows);
}

/** A query of the cookbook, its variables if it has any, and its answer. No block holds a backtick. */
const RECIPE = /```graphql\n([^`]*)```\n\n(?:```json\n([^`]*)```\n\n(?=```json))?```json\n([^`]*)```/g;

/** @returns the recipes of the cookbook, in its order */
export function recipesOf(page) {
  return [...page.matchAll(RECIPE)].map(([, query, variables = '{}', answer]) => ({ query, variables, answer }));
}

/** Replaces the answers of all recipes. */
export function withAnswers(page, answers) {
  let at = 0;
  return page.replace(RECIPE, (recipe, _query, _variables, answer) => {
    const unchanged = recipe.slice(0, recipe.length - answer.length - '```'.length);
    return `${unchanged}${compact(answers[at++], '')}\n\`\`\``;
  });
}

const WIDTH = 120;

/** JSON with an object or a list on one line where it fits: Prettier keeps that. */
function compact(value, indent) {
  const whole = oneLine(value);
  if (value === null || typeof value !== 'object' || (indent !== '' && whole.length + indent.length < WIDTH - 30))
    return whole;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + compact(item, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(([key, item]) => `${inner}"${key}": ${compact(item, inner)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

function oneLine(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `"${key}": ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
