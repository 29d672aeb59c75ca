/** Where the two graphs are, and the key by which a gateway reads their descriptions when it starts. */

const { AWAREGRAPH_URL, GATEWAY_KEY, HR_URL, PORT } = process.env;

export const port = Number(PORT ?? 4002);
export const graphs = [
  { name: 'awaregraph', url: AWAREGRAPH_URL ?? 'http://127.0.0.1:4000/graphql' },
  { name: 'hr', url: HR_URL ?? 'http://127.0.0.1:4001/' },
];
/** For the descriptions only: questions carry their asker's own credentials. */
export const ownCredentials = `Bearer ${GATEWAY_KEY ?? ''}`;

/** Asks a graph for its own description. */
export async function readDescription<Data>(url: string, query: string): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: ownCredentials, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (!data) throw new Error(`${url}: ${errors?.map(({ message }) => message).join('; ') ?? response.statusText}`);
  return data;
}
