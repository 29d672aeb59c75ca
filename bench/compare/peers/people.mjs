// Accounts of several vendors → people: by address, and by employee id where the names agree.

const fullName = ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' ');
/** Letters that Unicode does not decompose. */
const PLAIN = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i' };
/** Without accents, in lower case. */
const folded = (text) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœþðı]/g, (letter) => PLAIN[letter]);
const words = (account) =>
  folded(fullName(account))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** `J Smith` may be `Jonathan Smith`; without an address, or without a name, a weaker match is enough. */
function mayBeOne(one, other) {
  const [a, b] = [words(one), words(other)];
  if (a.length === 0 || b.length === 0) return true;
  if (!one.email || !other.email) return a.some((word) => b.includes(word));
  return a.at(-1) === b.at(-1) && (a[0].startsWith(b[0]) || b[0].startsWith(a[0]));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function mostCommon(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}

export function mergePeople(accounts, aliases) {
  const canonical = (email) => {
    const [local, domain] = email.split('@');
    return `${local}@${aliases.find(({ from }) => from === domain)?.to ?? domain}`;
  };
  const group = new Map(accounts.map((account) => [account, [account]]));
  const join = (a, b) => {
    const [into, from] = [group.get(a), group.get(b)];
    if (into === from) return;
    for (const account of from) {
      into.push(account);
      group.set(account, into);
    }
  };
  const withEmail = accounts.filter(({ email }) => email !== null);
  for (const [first, ...others] of Map.groupBy(withEmail, ({ email }) => canonical(email)).values())
    for (const other of others) join(first, other);
  const withId = accounts.filter(({ employeeId }) => employeeId);
  for (const [first, ...others] of Map.groupBy(withId, ({ employeeId }) => employeeId.trim().toLowerCase()).values())
    for (const other of others) if (mayBeOne(other, first)) join(first, other);
  return [...new Set(group.values())].map((own) => personOf(own, canonical)).sort(byName);
}

const byName = (a, b) =>
  compare(folded(a.lastName ?? a.name), folded(b.lastName ?? b.name)) ||
  compare(folded(a.firstName), folded(b.firstName)) ||
  compare(folded(a.email), folded(b.email));

const STATUSES = ['ACTIVE', 'INACTIVE', 'ARCHIVED'];
const ORDER = ['sm', 'iq', 'cp', 'ch', 'cg'];

function personOf(own, canonical) {
  const accounts = own.sort((a, b) => ORDER.indexOf(a.source.slug) - ORDER.indexOf(b.source.slug));
  const email = mostCommon(accounts.flatMap((account) => (account.email ? [canonical(account.email)] : [])));
  const named = mostCommon(accounts.map(fullName).filter(Boolean));
  const giver = accounts.find((account) => fullName(account) === named);
  const employeeId = mostCommon(accounts.flatMap((account) => account.employeeId?.trim() || []));
  return {
    accounts,
    email,
    employeeId,
    name: named ?? email ?? employeeId ?? accounts[0].externalId,
    firstName: giver?.firstName ?? null,
    lastName: giver?.lastName ?? null,
    status: STATUSES.find((status) => accounts.some((account) => account.status === status)) ?? 'UNKNOWN',
    locale: mostCommon(accounts.flatMap(({ locale }) => locale ?? [])),
  };
}
