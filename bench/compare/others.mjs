// How much of the machine other programs take: figures that were measured on a busy one are to be read as such.
import { cpus } from 'node:os';

const SAMPLE_MS = 1000;

function times() {
  const all = cpus().flatMap((cpu) => Object.entries(cpu.times));
  const sum = (entries) => entries.reduce((total, [, value]) => total + value, 0);
  return { all: sum(all), idle: sum(all.filter(([name]) => name === 'idle')) };
}

/** The busy part of all cores, from 0 to 1, sampled while nothing of the comparison runs. */
export async function busyPart() {
  const before = times();
  await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
  const after = times();
  return Number((1 - (after.idle - before.idle) / (after.all - before.all)).toFixed(2));
}
