/** Letters that vendors write without their stroke, and that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/** A name as far as comparing goes: its words, lower case and without accents. Empty where there is no name. */
export type NameWords = readonly string[];

export function nameWords(name: string): NameWords {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœþðı]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);
}

/** Names that share no word at all: hardly one person's. A missing name speaks against nothing. */
export function namesDisagree(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [nameWords(one), nameWords(other)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/**
 * Whether all of some names agree beyond initials: one last word, and first words of which each begins the longest
 * (`Jon`, `Jonathan`). An initial proves nothing, and neither does a missing name: false where there is either, also of
 * a single name. Linear: words that all begin the longest word begin one another, too.
 */
export function namesCompatible(names: readonly NameWords[]): boolean {
  const firsts = names.map((words) => words[0] ?? '');
  const lasts = names.map((words) => words.at(-1) ?? '');
  if ([...firsts, ...lasts].some((word) => word === '' || isInitial(word))) return false;
  const longest = firsts.reduce((known, word) => (word.length > known.length ? word : known), '');
  return lasts.every((last) => last === lasts[0]) && firsts.every((first) => longest.startsWith(first));
}

/** One letter of a script that has capitals. Elsewhere one letter may be a whole name (`明`). */
function isInitial(word: string): boolean {
  return word.length === 1 && word.toUpperCase() !== word.toLowerCase();
}

/**
 * Whether two names may be one name written twice: each word of the shorter one stands in the longer one, or begins or
 * continues a word of it (`J. Lund`, `Jonas Lund`). A missing name speaks against nothing.
 */
export function namesMayAgree(a: NameWords, b: NameWords): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((other) => other.startsWith(word) || word.startsWith(other)));
}
