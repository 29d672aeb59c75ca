// results.json → docs/benchmark.md
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { EXECUTION, outdatedNote } from './execution.mjs';
import { writePlot } from './plot.mjs';

const docs = new URL('../../docs/', import.meta.url).pathname;

const number = (value, digits = 0) =>
  value === null || value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
const measured = (value) => number(value, value < 10 ? 1 : 0);

/** Columns of equal width, as the formatter writes them. */
function table(head, rows) {
  const widths = head.map((title, index) => Math.max(3, title.length, ...rows.map((row) => row[index].length)));
  const left = (text, index) => text.padEnd(widths[index]);
  const right = (text, index) => text.padStart(widths[index]);
  const line = (cells) => `| ${cells.map((cell, index) => (index === 0 ? left : right)(cell, index)).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The share of other programs from which the page mentions them. */
const NOTICEABLE = 0.1;

const tables = {
  cold({ rows }) {
    const sorted = [...rows].sort((a, b) => a.ms - b.ms);
    return table(
      ['server', 'empty cache, ms', 'rounds', '× the chain', 'first of a process, ms', '× the chain', 'vendor calls'],
      sorted.map(({ title, ms, firstMs, chainMs, calls, spread }) => [
        title,
        number(ms),
        spread.map(measured).join(' to '),
        chainMs > 0 ? number(ms / chainMs, 2) : '–',
        number(firstMs),
        chainMs > 0 ? number(firstMs / chainMs, 2) : '–',
        number(calls),
      ]),
    );
  },
  load({ rows, requests }) {
    // Answers that are kept are compared with answers that are kept.
    const base = requests === 'same text' ? 'apollo-cached' : 'apollo-plain';
    const plain = rows.find(({ peer }) => peer === base)?.rps;
    const sorted = [...rows].sort((a, b) => b.rps - a.rps);
    return table(
      [
        'server',
        'requests/s',
        'rounds',
        'p50, ms',
        'p99, ms',
        base === 'apollo-cached' ? '× Apollo, response cache' : '× plain Apollo',
        'vendor calls a request',
        'response, KB',
      ],
      sorted.map(({ title, rps, p50, p99, bytes, callsPerRequest, spread }) => [
        title,
        measured(rps),
        spread.map(measured).join(' to '),
        measured(p50),
        measured(p99),
        plain ? number(rps / plain, rps / plain < 10 ? 1 : 0) : '–',
        number(callsPerRequest),
        number(bytes / 1024, bytes < 10_240 ? 1 : 0),
      ]),
    );
  },
  facts: ({ rows }) =>
    table(
      ['what', 'measured'],
      rows.map(({ title, value, unit }) => [title, `${number(value, value < 10 ? 1 : 0)} ${unit}`.trim()]),
    ),
};

function section(workload) {
  const { title, kind, targets, chain, why, latency, note, fewest, missing = [], rounds, seconds, busy } = workload;
  const lines = [`### ${title}`, '', tables[kind](workload), ''];
  const others = busy > NOTICEABLE ? ` Other programs used ${number(busy * 100)} % of the machine just before.` : '';
  const measured = `${rounds === 1 ? 'One round' : `${rounds} rounds`}${kind === 'load' ? ` of ${seconds} s` : ''}.`;
  lines.push(`${measured}${others}`, '');
  if (chain && latency > 0)
    lines.push(`The chain: ${chain} round trips × ${latency} ms = ${chain * latency} ms (${why}).`, '');
  if (fewest && latency === 0) {
    const total = Object.values(fewest).reduce((all, count) => all + count, 0);
    const own = workload.rows.find(({ peer }) => peer === 'awaregraph')?.callsBy ?? {};
    const more = Object.entries(own).filter(([endpoint, count]) => count > (fewest[endpoint] ?? 0));
    const beyond = more
      .map(([endpoint, count]) => `${endpoint} ${count} instead of ${fewest[endpoint] ?? 0}`)
      .join(', ');
    lines.push(`Fewest possible: ${total} calls.${beyond ? ` Awaregraph makes more of: ${beyond}.` : ''}`, '');
  }
  if (note) lines.push(note, '');
  if (missing.length > 0) lines.push(`Does not run on this machine: ${missing.join(', ')}.`, '');
  for (const { text, value, unit, held } of targets)
    if (held !== null)
      lines.push(`Target: ${text}. Measured: ${number(value, 2)} ${unit}. **${held ? 'Held' : 'Missed'}.**`, '');
  return lines.join('\n');
}

/** The note on tables that were measured with an earlier version. */
function outdated(workloads) {
  const old = workloads.filter(({ execution }) => execution !== EXECUTION);
  if (old.length === 0) return '';
  const which = old.length === workloads.length ? 'All figures below were' : `These tables were`;
  const named = old.length === workloads.length ? '' : `\n\n${old.map(({ title }) => `- ${title}`).join('\n')}`;
  return `${outdatedNote(which)}${named}\n\n`;
}

export function writeReport({ machine, workloads }) {
  const text = `# Benchmark

Written by \`npm run bench\`; not edited by hand. The same vendor sandboxes and the same load generator (autocannon, one
process) for all servers; interleaved rounds, of which the median counts. Before a measurement, every server's response is compared
with Awaregraph's: a difference ends the run.

${outdated(workloads)}${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${machine.pinning}. Figures differ between machines; compare the ratios.

![Requests per second](benchmark.svg)

- _Cold_ is measured twice. _Empty cache_: the server has answered before, and then its cache was cleared (the peers cache no
  records; all cache tokens). _First of a process_: the server was just started, so that logins at vendors and code that has never
  run come on top. The row _the same vendor calls and nothing else_ discards the responses: it is the lower bound.
- The _chain_ (critical path) is the longest sequence of vendor calls of which each needs the response of the one before, tokens
  included; no server can be faster than its length times the vendors' latency. It is computed from the population (\`bench/compare/facts.mjs\`).
- The peers (\`bench/compare/peers/\`) cache access tokens, and nothing else, across requests. Awaregraph caches records, which is
  what _warm_ shows.
- Awaregraph runs as \`awaregraph serve\` with \`cache.ttlSeconds: 600\`, \`requestsPerMinute\`, \`maxCost\` and \`maxVendorCalls\`
  raised so that they have no effect, and \`maxConcurrency: 256\`, since the peers do not limit concurrent calls either; a separate row
  shows the default.
- A server without a cache reads everything for each request; _vendor calls a request_ counts the calls of one single request.
- _Executed for itself_: no request of a measurement is the same as another. They differ in their page, their person or their viewer
  (an API key), never by an extension, a comment or an alias (\`bench/compare/requests.mjs\`). The headline figures are of these tables.
- _Same text_: clients send the same request again and again. Awaregraph serves a cached response again, while every record that it
  was built from is cached, unchanged and fresh; the peers of these tables keep each answer for 60 seconds, whatever happens to
  the records. Servers that make each answer are not in these tables.
- Identical operations that are in flight at the same time are executed once, by Awaregraph and by Tailcall's \`dedupe\`.
- _Today_ is an earlier commit (\`--today PATH\`), built beside and interleaved. Faults of its answers have been repaired since, so they are
  searched for errors and not compared.
- _Constant bytes_ is what the load generator and node:http reach together: the upper bound of every table with that row.
- Tailcall's binary requires glibc 2.38 because of one function. With an older glibc, a copy that requires the older function is run
  (\`bench/compare/peers/older-libc.mjs\`); its telemetry is off.
- Vendors and load generator share a core, which affects servers that make many vendor calls.

${workloads.map(section).join('\n')}`;
  writeFileSync(`${docs}benchmark.md`, `${text.trimEnd()}\n`);
  const written = ['docs/benchmark.md', 'bench/compare/results.json'];
  spawnSync('node_modules/.bin/prettier', ['--write', ...written], { cwd: `${docs}..` });
  writePlot(workloads, `${docs}benchmark.svg`);
}
