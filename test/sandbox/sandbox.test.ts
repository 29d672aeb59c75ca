import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import { parseFault, startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { factsOf } from '../vendor-facts';

let sandboxes: Sandboxes;
let keys: ReadonlyMap<string, string>;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 130 });
  const authorizations = sandboxes.all.map(async (server): Promise<[string, string]> => [
    server.vendor,
    await factsOf(server.vendor).sandbox.authorization(server),
  ]);
  keys = new Map(await Promise.all(authorizations));
});
afterAll(() => sandboxes.close());

function of(vendor: string) {
  const found = sandboxes.all.find((one) => one.vendor === vendor);
  if (!found) throw new Error(`no sandbox ${vendor}`);
  return found;
}
async function get(vendor: string, path: string, authorization = keys.get(vendor) ?? '') {
  const response = await fetch(of(vendor).url + path, { headers: { authorization }, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, text, body: (text ? JSON.parse(text) : undefined) as never };
}

describe.each(vendors.map(({ slug, contract }) => ({ slug, contract })))(
  'the sandbox of $slug',
  ({ slug, contract }) => {
    it('answers every read endpoint of the contract, and no other', async () => {
      const { paths, otherCalls = [] } = factsOf(slug).sandbox;
      sandboxes.clearCalls();
      for (const path of paths(sandboxes.population))
        expect([path, (await get(slug, path)).status]).toEqual([path, 200]);
      for (const { path, authorization } of otherCalls) expect((await get(slug, path, authorization)).status).toBe(200);
      const called = new Set(sandboxes.calls(slug).map(({ endpoint }) => endpoint));
      expect([...called].sort()).toEqual(of(slug).endpoints);
      // The contract is stated twice, once beside the client and once by the sandbox, which share no code.
      expect(of(slug).endpoints).toEqual(Object.keys(contract?.endpoints ?? {}).sort());
    });
  },
);

it('has no sandbox of a vendor that is not registered', () => {
  expect(sandboxes.all.map(({ vendor }) => vendor).sort()).toEqual(vendors.map(({ slug }) => slug).sort());
});

describe('the sandboxes behave as the contracts say', () => {
  it('refuse a wrong credential, each with its vendor’s error', async () => {
    expect(await get('sibermate', '/learners', 'Bearer wrong')).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthorized' } },
    });
    expect((await get('infosec-iq', '/learners', 'Bearer wrong')).status).toBe(401);
    expect(await get('cyberhoot', '/customers/', 'Bearer wrong')).toMatchObject({
      status: 401,
      body: { error: 'missing_api_key' },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion', 'Bearer old')).toMatchObject({
      status: 500,
      body: { code: 'EXT_1001' },
    });
    expect((await get('sibermate', '/companies')).status).toBe(403);
  });

  it('limit the page size', async () => {
    expect((await get('infosec-iq', '/learners?limit=101')).status).toBe(400);
    expect(await get('infosec-iq', '/learners?limit=100&page=2')).toMatchObject({
      body: { meta: { page: 2, pageCount: 2 } },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion?limit=50&page=99')).toMatchObject({
      status: 400,
      body: { code: 'EXT_1000' },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion?team=Nobody')).toMatchObject({
      status: 422,
      body: { code: 'EXT_1004' },
    });
    expect((await get('cyber-guru', '/ext/report/users-progress-completion')).text).not.toContain('pagination');
    const pilot = sandboxes.population.acme.cyberpilot;
    expect(await get('cyberpilot', `/accounts/${pilot.accountId}/reports/users-summary`)).toMatchObject({
      body: { count: pilot.users.length, fetched: 20 },
    });
  });

  it('return misleading statuses where the vendors do', async () => {
    const phish = sandboxes.population.acme.infosecIq.campaigns.find(({ type }) => type === 'phish');
    expect(
      (await get('infosec-iq', `/campaigns/${phish?.id ?? ''}/runs/${phish?.runs[0]?.id ?? ''}/stats`)).status,
    ).toBe(502);
    expect((await get('infosec-iq', '/learners?email=nobody')).status).toBe(404);
    expect((await get('cyberhoot', '/customers/users?customer_id=1000')).status).toBe(301);
    expect((await get('cyberhoot', '/customers/users/?customer_id=1000')).text).toContain('"n/a"');
  });

  it('contain secrets that a client must remove', async () => {
    expect((await get('cyberhoot', '/administrators/')).text).toContain('SECRET-password-hash');
    expect((await get('cyberhoot', '/partner/settings/')).text).toContain('SECRET-partner-key');
  });

  it('generate the same data for the same seed, and other data for another', async () => {
    const bytes = async (seed: number) => {
      const one = await startSandboxes({ learners: 10, seed });
      const url = one.all.find(({ vendor }) => vendor === 'sibermate')?.url ?? '';
      const text = await (
        await fetch(`${url}/learners`, { headers: { authorization: 'Bearer sandbox-sibermate-key' } })
      ).text();
      await one.close();
      return text;
    };
    expect(await bytes(5)).toBe(await bytes(5));
    expect(await bytes(5)).not.toBe(await bytes(6));
  });
});

describe('faults', () => {
  it('are parsed from text, and an invalid one is refused with the allowed values', () => {
    expect(parseFault('cyberhoot/CH-05:429=3')).toEqual({
      vendor: 'cyberhoot',
      endpoint: 'CH-05',
      kind: '429',
      value: 3,
    });
    expect(parseFault('all:hang')).toEqual({ vendor: 'all', kind: 'hang' });
    expect(() => parseFault('nobody:500')).toThrow('use one of cyber-guru');
    expect(() => parseFault('cyberhoot:explode')).toThrow('use one of refuse');
    expect(() => parseFault('cyberhoot:slow')).toThrow('needs a value');
    expect(() => parseFault('nonsense')).toThrow('VENDOR[/ENDPOINT]:KIND[=VALUE]');
  });

  it('occur where configured, and end', async () => {
    sandboxes.setFaults([parseFault('sibermate/SM-24:429=7')]);
    const struck = await fetch(`${of('sibermate').url}/groups`, {
      headers: { authorization: 'Bearer sandbox-sibermate-key' },
    });
    expect([struck.status, struck.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await get('sibermate', '/learners')).status).toBe(200);
    sandboxes.setFaults([]);
    expect((await get('sibermate', '/groups')).status).toBe(200);
  });
});
