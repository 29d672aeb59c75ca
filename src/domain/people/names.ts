import { foldText } from '../text';

/** A name normalized for comparison: its words, lower case and without accents. Empty if there is no name. */
export type NameWords = readonly string[];

export function nameWords(name: string): NameWords {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);
}

/** Whether two names share no word, so that they are unlikely to be one person's. A missing name disagrees with none. */
export function namesDisagree(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/**
 * Whether all names agree beyond initials: the same last word, and first words that are all prefixes of the longest one
 * (`Jon`, `Jonathan`). An initial or a missing name is no evidence: false if there is either, also for a single name.
 * Linear: words that are prefixes of the longest word are prefixes of one another.
 */
export function namesCompatible(names: readonly NameWords[]): boolean {
  const firsts = names.map((words) => words[0] ?? '');
  const lasts = names.map((words) => words.at(-1) ?? '');
  if ([...firsts, ...lasts].some((word) => word === '' || isInitial(word))) return false;
  const longest = firsts.reduce((most, word) => (word.length > most.length ? word : most), '');
  return lasts.every((last) => last === lasts[0]) && firsts.every((first) => longest.startsWith(first));
}

/** Whether a word is one letter of a script with capitals. In other scripts one letter may be a full name (`明`). */
function isInitial(word: string): boolean {
  return word.length === 1 && word.toUpperCase() !== word.toLowerCase();
}

/**
 * Whether two names may be spellings of one name: each word of the shorter name is in the longer one, or is a prefix or an
 * extension of one of its words (`J. Lund`, `Jonas Lund`). A missing name may agree with any.
 */
export function namesMayAgree(a: NameWords, b: NameWords): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((other) => other.startsWith(word) || word.startsWith(other)));
}
