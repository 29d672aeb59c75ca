// Tailcall's binary asks for glibc 2.38 because of one function: C23's strtol, which reads binary literals too. On a
// machine with an older glibc, a copy that asks for the older strtol runs just as well.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';

const NEWER = '__isoc23_strtol';
const [SECTION_SIZE, SYMBOL_SIZE, WEAK] = [64, 24, 2];

/** Writes a copy that does not need glibc 2.36 or newer. */
export function copyForOlderLibc(from, to) {
  const elf = readFileSync(from);
  const sections = sectionsOf(elf);
  const named = (name) => sections.find((section) => section.name === name);
  const [strings, symbols, versions, needs] = ['.dynstr', '.dynsym', '.gnu.version', '.gnu.version_r'].map(named);
  const text = (offset) => cString(elf, strings.offset + offset);

  let base;
  for (const { version, name, at } of neededVersions(elf, needs.offset, text)) {
    if (name === 'libc.so.6 GLIBC_2.2.5') base = version;
    // A weak version requirement that is not met is no error; the functions of these versions that remain may be missing.
    if (/ GLIBC_2\.3[6-9]$/.test(name)) elf.writeUInt16LE(elf.readUInt16LE(at + 4) | WEAK, at + 4);
  }
  for (let index = 0; index < symbols.size / SYMBOL_SIZE; index += 1) {
    const at = symbols.offset + index * SYMBOL_SIZE;
    if (text(elf.readUInt32LE(at)) !== NEWER) continue;
    elf.writeUInt32LE(elf.readUInt32LE(at) + NEWER.indexOf('strtol'), at);
    elf.writeUInt16LE(base, versions.offset + index * 2);
  }
  writeFileSync(to, elf);
  chmodSync(to, 0o755);
}

const cString = (elf, from) => elf.toString('latin1', from, elf.indexOf(0, from));

function sectionsOf(elf) {
  const [start, count, namesAt] = [Number(elf.readBigUInt64LE(40)), elf.readUInt16LE(60), elf.readUInt16LE(62)];
  const headers = Array.from({ length: count }, (_, index) => {
    const at = start + index * SECTION_SIZE;
    return {
      nameAt: elf.readUInt32LE(at),
      offset: Number(elf.readBigUInt64LE(at + 24)),
      size: Number(elf.readBigUInt64LE(at + 32)),
    };
  });
  return headers.map((header) => ({ ...header, name: cString(elf, headers[namesAt].offset + header.nameAt) }));
}

/** Each required version of a library, and its offset in the file. */
function* neededVersions(elf, start, text) {
  for (let at = start; ; at += elf.readUInt32LE(at + 12)) {
    const library = text(elf.readUInt32LE(at + 4));
    let entry = at + elf.readUInt32LE(at + 8);
    for (let left = elf.readUInt16LE(at + 2); left > 0; left -= 1) {
      yield {
        version: elf.readUInt16LE(entry + 6),
        name: `${library} ${text(elf.readUInt32LE(entry + 8))}`,
        at: entry,
      };
      entry += elf.readUInt32LE(entry + 12);
    }
    if (elf.readUInt32LE(at + 12) === 0) return;
  }
}
