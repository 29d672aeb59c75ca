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

/** A name as far as comparing goes: lower case, without accents, in words. */
function words(name: string): readonly string[] {
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
  const [a, b] = [words(one), words(other)];
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** The same last word, and first words of which one begins the other (`Jon`, `Jonathan`, `J`). A missing name agrees with nothing. */
export function namesAgree(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined || a.at(-1) !== b.at(-1)) return false;
  return firstA.startsWith(firstB) || firstB.startsWith(firstA);
}
