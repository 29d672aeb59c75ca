// Computed from the sandboxes' population: the fewest calls that can answer a query, and its critical path. A chain counts
// round trips, each of which takes a vendor's latency, however many calls run in parallel.

const IQ_PAGE = 100;
const CP_PAGE = 100;
const CG_PAGE = 1000;
const pages = (count, size) => Math.max(1, Math.ceil(count / size));
/** The first page states the total; the others are then read at once. */
const roundTrips = (count, size) => (pages(count, size) > 1 ? 2 : 1);

const SIMULATION_EVENTS = [
  'scheduled-in-phish-campaign',
  'scheduled-in-phish-campaign-run',
  'sent-phish-email',
  'opened-phish',
  'phished-learner',
  'entered-data',
  'opened-attachment',
  'enabled-macro',
  'replied',
  'matched-pattern',
  'fast-clicked',
  'submitted-phishsim-email',
];

export function factsOf(sandboxes) {
  const { acme } = sandboxes.population;
  return {
    configuration: sandboxes.configuration(),
    people: acme.people.length,
    flagship: flagship(acme),
    person: person(acme),
  };
}

/** The results of all people: assumes that all of them are on the page. */
function flagship({ sibermate, infosecIq, cyberpilot, cyberhoot, cyberGuru }) {
  const runs = infosecIq.campaigns.filter(({ type }) => type === 'awareness').flatMap((campaign) => campaign.runs);
  const inRun = ({ id }) => infosecIq.runLearners.filter(({ runId }) => runId === id).length;
  const ofType = (type) => infosecIq.events.filter((event) => event.type === type).length;
  const learnerIds = new Set(sibermate.learners.map(({ id }) => id));
  const userIds = new Set(cyberhoot.users.map(({ id }) => id));
  const calls = {
    'SM-07': 1,
    'SM-40': 1,
    'SM-58': 1,
    'SM-59': sibermate.simulations.length,
    'SM-16': sibermate.learners.length,
    'SM-61': 1,
    'SM-12': new Set(sibermate.breachedAccounts.map(({ learnerId }) => learnerId).filter((id) => learnerIds.has(id)))
      .size,
    'IQ-22': pages(infosecIq.learners.length, IQ_PAGE),
    'IQ-09': 2,
    'IQ-05': infosecIq.campaigns.filter(({ type }) => type === 'awareness').length,
    'IQ-08': runs.reduce((sum, run) => sum + pages(inRun(run), IQ_PAGE), 0),
    'IQ-34': SIMULATION_EVENTS.reduce((sum, type) => sum + pages(ofType(type), IQ_PAGE), 0),
    'cyberpilot token': 1,
    'CP-01': pages(cyberpilot.users.length, CP_PAGE),
    'CH-05': 1,
    'CH-10': 1,
    'CH-12': 1,
    'CH-13': cyberhoot.exposures.filter(({ userId }) => userId !== null && userIds.has(userId)).length,
    'cyber-guru token': 1,
    'CG-01': pages(cyberGuru.users.length, CG_PAGE),
    'CG-X3': 1,
    'CG-X4': 1,
  };
  const roster = rosterChain({ infosecIq, cyberpilot, cyberGuru });
  const chains = {
    'rosters, then SM-16, SM-12 and CH-13 of the people on the page': roster + 1,
    'IQ-09, IQ-05, IQ-08': 2 + Math.max(...runs.map((run) => roundTrips(inRun(run), IQ_PAGE))),
    'IQ-34': Math.max(...SIMULATION_EVENTS.map((type) => roundTrips(ofType(type), IQ_PAGE))),
  };
  return { calls, ...longest(chains) };
}

/** One person by address, everything: by a lookup if the vendor has one, else by a scan. */
function person(acme) {
  const { infosecIq, cyberpilot, cyberGuru } = acme;
  const runs = infosecIq.campaigns.filter(({ type }) => type === 'awareness').flatMap((campaign) => campaign.runs);
  const inRun = ({ id }) => infosecIq.runLearners.filter(({ runId }) => runId === id).length;
  return longest({
    'IQ-22, IQ-21 of the person': 2,
    'SM-07, SM-13, SM-16, SM-18 of the person': 2,
    'token, CP-01': 1 + roundTrips(cyberpilot.users.length, CP_PAGE),
    'token, CG-01': 1 + roundTrips(cyberGuru.users.length, CG_PAGE),
    'IQ-09, IQ-05, IQ-08': 2 + Math.max(...runs.map((run) => roundTrips(inRun(run), IQ_PAGE))),
  });
}

function rosterChain({ infosecIq, cyberpilot, cyberGuru }) {
  return Math.max(
    1,
    roundTrips(infosecIq.learners.length, IQ_PAGE),
    1 + roundTrips(cyberpilot.users.length, CP_PAGE),
    1 + roundTrips(cyberGuru.users.length, CG_PAGE),
  );
}

function longest(chains) {
  const [why, chain] = Object.entries(chains).sort(([, a], [, b]) => b - a)[0];
  return { chain, why };
}
