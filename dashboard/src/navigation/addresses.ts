/** The addresses of the dashboard, each built in one place. Parts are encoded: slugs and ids may hold any character. */
export const companyAddress = (slug: string): string => `/companies/${encodeURIComponent(slug)}`;
export const peopleAddress = (slug: string): string => `${companyAddress(slug)}/people`;
export const personAddress = (slug: string, id: string): string => `${peopleAddress(slug)}/${encodeURIComponent(id)}`;

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
