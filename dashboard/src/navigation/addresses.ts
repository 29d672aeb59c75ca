/** The addresses of the dashboard, each built in one place. Parts are encoded: slugs and ids may hold any character. */
export const companyAddress = (slug: string): string => `/companies/${encodeURIComponent(slug)}`;
export const peopleAddress = (slug: string): string => `${companyAddress(slug)}/people`;
export const personAddress = (slug: string, id: string): string => `${peopleAddress(slug)}/${encodeURIComponent(id)}`;

/** The present address with another value of some parameters; null removes one. Orders are those of the table that is left. */
export function addressWith(
  path: string,
  present: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const parameters = new URLSearchParams([...present].filter(([name]) => !name.startsWith('order-')));
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Adds parameters to an address that may have some. */
export const addressPlus = (to: string, parameters: string): string =>
  `${to}${to.includes('?') ? '&' : '?'}${parameters}`;

/** Adds the period of the present address to another one; a period that the other one has stays. */
export function addressWithPeriod(to: string, search: string): string {
  const at = to.indexOf('?');
  const path = at < 0 ? to : to.slice(0, at);
  const parameters = new URLSearchParams(at < 0 ? '' : to.slice(at));
  const present = new URLSearchParams(search);
  const hasPeriod = parameters.has('from') || parameters.has('to');
  for (const end of ['from', 'to']) {
    const day = present.get(end);
    if (day !== null && !hasPeriod) parameters.set(end, day);
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
