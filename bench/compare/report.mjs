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

/** Columns of equal width, as the formatter would have it. */
function table(head, rows) {
  const widths = head.map((title, index) => Math.max(3, title.length, ...rows.map((row) => row[index].length)));
  const left = (text, index) => text.padEnd(widths[index]);
  const right = (text, index) => text.padStart(widths[index]);
  const line = (cells) => `| ${cells.map((cell, index) => (index === 0 ? left : right)(cell, index)).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Other work on the machine that is worth a word. */
const NOTICEABLE = 0.1;

const tables = {
  cold({ rows }) {
    const sorted = [...rows].sort((a, b) => a.ms - b.ms);
    return table(
      ['server', 'nothing kept, ms', 'rounds', '× the chain', 'first of a process, ms', '× the chain', 'vendor calls'],
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
  load({ rows }) {
    const plain = rows.find(({ peer }) => peer.startsWith('apollo-'))?.rps;
    const sorted = [...rows].sort((a, b) => b.rps - a.rps);
    return table(
      [
        'server',
        'requests/s',
        'rounds',
        'p50, ms',
        'p99, ms',
        '× plain Apollo',
        'vendor calls a request',
        'answer, KB',
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
  const others = busy > NOTICEABLE ? ` Other programs took ${number(busy * 100)} % of the machine just before.` : '';
  lines.push(`${kind === 'load' ? `${rounds} rounds of ${seconds} s.` : `${rounds} rounds.`}${others}`, '');
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

/** Which tables are of an earlier version. */
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
process) for all; interleaved rounds, and what counts is the median. Before anything is measured, every server's answer is
compared with Awaregraph's: a difference ends the run.

${outdated(workloads)}${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${machine.pinning}. Figures differ between machines; look at the ratios.

![Requests per second](benchmark.svg)

- _Cold_ is measured twice. _Nothing kept_: the server has answered before, and then forgotten what vendors told (the peers
  keep nothing of it anyway; tokens are kept by all). _First of a process_: the server was just started, so that sessions
  with vendors and code that was never run come on top. The row of _the same vendor calls and nothing else_ is what is left
  of that when nothing is made of the answers: nobody can be quicker.
- The _chain_ is the longest row of vendor calls of which each needs the answer of the one before, tokens included; no server
  can be quicker than that times the vendors' latency. It is computed from the population (\`bench/compare/facts.mjs\`).
- The peers (\`bench/compare/peers/\`) keep access tokens, and nothing else, from one request to the next. Awaregraph
  keeps records, which is what _warm_ shows.
- Awaregraph runs as \`awaregraph serve\` with \`cache.ttlSeconds: 600\`, \`requestsPerMinute\`, \`maxCost\` and \`maxVendorCalls\`
  raised out of the way, and \`maxConcurrency: 256\`, since the peers put no limit on calls at once either; a row of its own shows the default.
- Whatever keeps nothing reads everything anew for each request; _vendor calls a request_ counts them on one request by itself.
- Identical operations that are under way at the same time are executed once, by Awaregraph and by Tailcall's \`dedupe\`. Where
  that decides a table, a row beside it shows requests none of which is the same as another. Awaregraph also hands out
  again an answer of nothing but kept records, while all of them are what would be read again.
- _Constant bytes_ is what the load generator and node:http can do together: the ceiling of every table it stands in.
- Tailcall's binary asks for glibc 2.38 because of one function. Where there is an older one, a copy that asks for the older
  function is run (\`bench/compare/peers/older-libc.mjs\`); its telemetry is off.
- Vendors and load generator share a core, which a server that asks vendors often feels.

${workloads.map(section).join('\n')}`;
  writeFileSync(`${docs}benchmark.md`, `${text.trimEnd()}\n`);
  const written = ['docs/benchmark.md', 'bench/compare/results.json'];
  spawnSync('node_modules/.bin/prettier', ['--write', ...written], { cwd: `${docs}..` });
  writePlot(workloads, `${docs}benchmark.svg`);
}
