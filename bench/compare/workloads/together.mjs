// Many clients ask for one learner each, with an empty cache: how many vendor calls that takes, against reading everything once.
import { ask, assertSameAnswer } from '../answers.mjs';
import { median } from '../median.mjs';
import { headers, startAwaregraph } from '../peers/index.mjs';
import { OTHER_CORE, node } from '../processes.mjs';
import { addresses } from './distinct.mjs';

const CLIENTS = 20;
const LEARNERS = 100;
const FIELDS = `name email courseResults(first: 50) { totalCount nodes { courseName status } }
  simulationResults(first: 50) { totalCount nodes { simulationName outcome } }`;
const oneQuery = `query One($email: EmailAddress!) { learner(email: $email, company: "acme") { ${FIELDS} } }`;
const allQuery = `{ company(slug: "acme") { learners(first: ${LEARNERS}) { nodes { ${FIELDS} } } } }`;

export async function measureTogether({ rounds }) {
  const sandboxes = await node(
    new URL('../sandboxes.mjs', import.meta.url).pathname,
    ['--learners', String(LEARNERS)],
    {
      core: OTHER_CORE,
    },
  );
  const admin = async (path, method = 'GET') => (await fetch(`${sandboxes.url}${path}`, { method })).json();
  try {
    const { configuration } = await admin('/facts');
    const server = await startAwaregraph(configuration);
    try {
      const query = async (text, variables) => {
        const answer = await ask(server.url, JSON.stringify({ query: text, variables }), headers);
        assertSameAnswer('awaregraph', answer);
        return answer;
      };
      const emails = await addresses((body) => ask(server.url, body, headers), CLIENTS);
      /** The vendor calls of `work`, with an empty cache and vendors that take a while. */
      const callsOf = async (work) => {
        await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
        await admin('/reset?latency=20', 'POST');
        await work();
        // Reads in the background, which a later request would use, are part of the cost.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return Object.values(await admin('/calls')).reduce((sum, count) => sum + count, 0);
      };
      const medianOf = async (work) => {
        const counts = [];
        for (let round = 0; round < rounds; round += 1) counts.push(await callsOf(work));
        return median(counts);
      };
      const one = (email) => query(oneQuery, { email });
      const bulk = await medianOf(() => query(allQuery));
      const atOnce = await medianOf(() => Promise.all(emails.map(one)));
      const inTurn = await medianOf(async () => {
        for (const email of emails) await one(email);
      });
      const title = `${CLIENTS} clients ask for one learner each`;
      return {
        rows: [
          { title: 'the bulk plan: one query for all learners', value: bulk, unit: 'calls' },
          { title: `${title}, at the same time`, value: atOnce, unit: 'calls' },
          { title: `${title}, one after another`, value: inTurn, unit: 'calls' },
        ],
        targets: [
          ['at the same time', atOnce],
          ['one after another', inTurn],
        ].map(([how, calls]) => ({
          text: `at most 2 × the calls of the bulk plan, ${how}`,
          unit: '×',
          value: calls / bulk,
          held: calls <= 2 * bulk,
        })),
      };
    } finally {
      await server.stop();
    }
  } finally {
    await sandboxes.stop();
  }
}
