/** The addresses of the two graphs, and the key with which a gateway reads their SDL at start. */

const { AWAREGRAPH_URL, GATEWAY_KEY, HR_URL, PORT } = process.env;

export const port = Number(PORT ?? 4002);
export const graphs = [
  { name: 'awaregraph', url: AWAREGRAPH_URL ?? 'http://127.0.0.1:4000/graphql' },
  { name: 'hr', url: HR_URL ?? 'http://127.0.0.1:4001/' },
];
/** For reading SDL only: queries carry the caller's own credentials. */
export const ownCredentials = `Bearer ${GATEWAY_KEY ?? ''}`;

/** Queries a graph for its SDL. */
export async function readSdl<Data>(url: string, query: string): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: ownCredentials, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (!data) throw new Error(`${url}: ${errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
  return data;
}
