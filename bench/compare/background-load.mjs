// The share of the machine that other programs take: figures from a busy machine are reported as such.
import { cpus } from 'node:os';

const SAMPLE_MS = 1000;

function times() {
  const all = cpus().flatMap((cpu) => Object.entries(cpu.times));
  const sum = (entries) => entries.reduce((total, [, value]) => total + value, 0);
  return { all: sum(all), idle: sum(all.filter(([name]) => name === 'idle')) };
}

/** The busy share of all cores, from 0 to 1, sampled while no part of the comparison runs. */
export async function cpuShareOfOthers() {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
  const after = times();
  return Number((1 - (after.idle - before.idle) / (after.all - before.all)).toFixed(2));
}
