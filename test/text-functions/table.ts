import { Readable } from 'node:stream';
import { z } from 'zod';

/** How to call the text functions that need more than text. */
type Calls = Readonly<Record<string, (call: (...args: readonly unknown[]) => unknown, text: string) => unknown>>;

const rules = { emailAliases: [], plusAddressing: true, matchEmployeeId: true, overrides: [] };
const row = z.object({ id: z.string() });

export const CALLS: Calls = {
  'src/server/routes/switch-params.ts#readMinutes': (call, text) => [call('disable', text), call('enable', text)],
  'src/access/viewer.ts#canAccess': (call, text) => call({ companies: new Set(['acme']) }, text),
  'src/domain/companies/select.ts#matchesSearch': (call, text) =>
    call({ slug: text, name: text, domains: [text] }, text),
  'src/domain/lists/results.ts#isWithin': (call, text) => call(text, text, text),
  'src/domain/measures/training.ts#isOverdue': (call, text) => call({ dueOn: text, status: 'NOT_STARTED' }, text),
  'src/domain/pages/cursor.ts#encodeCursor': (call, text) => call(text, [text]),
  'src/domain/people/email.ts#canonicalEmail': (call, text) => call(text, rules),
  'src/domain/people/email.ts#emailVariants': (call, text) => call(text, { ...rules, plusAddressing: false }),
  'src/domain/people/learner.ts#learnerId': (call, text) => call({ slug: 'acme' }, text, null),
  'src/server/execution/parse.ts#parseWithin': (call, text) => call(text, 1e9),
  'src/server/cors.ts#corsHeaders': (call, text) => call(text, { origins: ['https://a.example'] }),
  'datasources/transport/charset.ts#createTextDecoder': (call, text) => call(text, Buffer.from('{}')),
  'datasources/transport/path.ts#path': (call, text) => call(['/learners/', '/breaches'], text),
  'datasources/transport/decode.ts#decodeContent': (call, text) => void call(Readable.from([]), text, 1000),
  'datasources/transport/json.ts#parseExactly': (call, text) => call(JSON.stringify(text)),
  'datasources/transport/entity.ts#readRaw': (call, text) => call('XX-01', row, { id: text }),
  'datasources/transport/listing.ts#readListing': (call, text) => call('XX-01', { body: [{ id: text }] }, row),
  'datasources/transport/redact.ts#redact': (call, text) =>
    call({ message: text, inner: [text] }, new Set(['message'])),
  'datasources/transport/wire/items.ts#readItemsTask': (call, text) =>
    Array.from(z.custom<Generator>().parse(call('XX-01', [{ id: text }, text], row))),
  'datasources/cyberhoot/wire-lists.ts#entriesOf': (call, text) => call('XX-01', 'field', text),
  'datasources/runtime/raw-payload.ts#loadRaw': (call, text) => call([text]),
  'src/server/routes/multipart-map.ts#placeOfFile': (call, text) =>
    call(text, { variables: { input: { file: null } } }),
  'datasources/cache/redis-switches.ts#switchText': (call, text) =>
    call(text, { isOff: true, until: null, at: 0, companies: [text] }),
  'datasources/cache/seal.ts#sealTask': (call, text) =>
    Array.from(z.custom<Generator>().parse(call(Buffer.alloc(32), text, Buffer.from(text)))),
  'datasources/cache/seal.ts#unsealTask': (call, text) =>
    Array.from(z.custom<Generator>().parse(call(Buffer.alloc(32), text, Buffer.from(text)))),
  'sandbox/faults.ts#faultFor': (call, text) => call([], 'sibermate', text),
};

/** Text functions that no outside text reaches, or that only pass it on; by the prefix of their ids, with the reason. */
export const APART: Readonly<Record<string, string>> = {
  'src/access/key-set.ts#createKeySet': 'the address of the operator’s own key server',
  'sandbox/random.ts#createRandom': 'the seed of a population, from the program',
  'datasources/cache/redis-check.ts#checkRedis': 'the operator’s own Redis',
  'datasources/runtime/span.ts#inSpan': 'the name of a span, from the program',
  'datasources/runtime/today.ts#fixToday':
    'a day that the command line has checked; the whole process has it from then on',
  'src/server/tracing/opentelemetry.ts#createTracing': 'the operator’s settings, read once',
  'src/server/tracing/open-tracing.ts#openTracing': 'the operator’s settings, read once',
  'src/cli/': 'a command: its text is the operator’s, and it opens files and servers',
  'src/config/': 'the operator’s configuration, read once',
  'src/domain/lists/': 'works on records; the function that compares texts is listed separately',
  'src/domain/breakdown.ts#checkBreakdown': 'values of enums, and numbers',
  'src/domain/vendor-data.ts#vendorNode': 'the name of a type and an id, which are looked up in maps',
  'src/domain/writes/': 'texts of an input, which are bounded in length, and ids, which are looked up in maps',
  'src/server/refresh.ts#readsOfEndpoints': 'numbers of endpoints, from the program',
  'src/domain/teams/team-list.ts#': 'ids, which are looked up in a map',
  'src/domain/roster-facts.ts#isSameList': 'lists, compared by identity',
  'src/domain/lookup/': 'reads sources by ids that are looked up in maps',
  'src/domain/counting/': 'today, and the names of counts, from the program',
  'src/domain/measures/': 'a formula’s words, and today',
  'src/domain/pages/connection.ts#cachedOrder': 'the name of a list, which is looked up in a map',
  'src/server/execution/executor/results.ts#settleFields': 'names of fields, which are looked up in an object',
  'src/domain/pages/lazy-streams.ts#placeOf': 'the name of a list, from the program; `decodeCursor` reads the cursor',
  'src/domain/pages/lazy.ts#paginateVendorPages': 'the name of a list, from the program',
  'src/domain/records.ts#': 'ids made of what the functions of ids.ts make of texts',
  'src/domain/people/account.ts#compareText': 'one comparison',
  'src/domain/period.ts#': 'days that the scalar has checked, and today',
  'src/domain/people/keys.ts#': 'domains of the operator’s configuration, and accounts',
  'src/domain/contributions.ts#unreadableShortfall': 'names of fields, from the program',
  'src/domain/vendor-data.ts#fitsNumber': 'numbers',
  'src/server/content-negotiation.ts#negotiate':
    'the id of a request, which is put into errors; `EncodedBody` encodes the body',
  'datasources/engine/source-result.ts#': 'the name of a source, from the configuration',
  'src/server/http-response.ts#errorAnswer': 'serialises a message as JSON',
  'src/server/directives.ts#': 'names of the program’s schema',
  'src/server/limits/fields.ts#': 'names that are looked up in the schema’s maps',
  'src/server/refusal.ts#refuse': 'puts a message into a response; quotes are shortened before',
  'src/server/graphiql/': 'the program’s files',
  'src/server/pages/asset-page.ts#assetPage': 'the program’s files',
  'src/server/routes/admin.ts#refreshSources': 'looks the source up by its name',
  'src/server/subgraph-sdl.ts#': 'the program’s schema',
  'src/server/trusted-documents.ts#readTrustedDocuments': 'the operator’s file, read once',
  'datasources/cyber-guru/capabilities.ts#': 'the operator’s settings',
  'datasources/cyberhoot/capabilities.ts#': 'the operator’s settings',
  'datasources/cyberhoot/customer.ts#': 'the operator’s settings',
  'datasources/cyberhoot/mapping/breaches.ts#exposuresFromUser': 'an id that is put into records',
  'datasources/cyberhoot/mapping/learning.ts#simulationFromTraining': 'today',
  'datasources/cyberhoot/wire-lists.ts#one': 'names from the program',
  'datasources/cyberpilot/capabilities.ts#': 'the operator’s settings',
  'datasources/cyberpilot/client.ts#': 'the operator’s settings',
  'datasources/infosec-iq/events.ts#': 'the number of an endpoint',
  'datasources/infosec-iq/incremental-reads.ts#': 'the type of an event, from a list in the program',
  'datasources/infosec-iq/mapping.ts#': 'passes on what the wire’s readers have read',
  'datasources/sibermate/': 'the operator’s settings, and what the wire’s readers have read',
  'datasources/spec/vendor-fields.ts#': 'numbers of endpoints',
  'datasources/spec/published-contract.ts#': 'numbers of endpoints',
  'datasources/cache/redis-company.ts#': 'patterns of keys, from the program',
  'datasources/cache/size-estimate.ts#estimateEntryBytes': 'the length of a key',
  'datasources/engine/attach-origin.ts#': 'names of fields, from the program',
  'datasources/engine/planner.ts#lookupOf': 'names of lookups, from the program',
  'datasources/engine/record-finder.ts#findByKey': 'names of lookups, from the program',
  'datasources/transport/authorization.ts#oauth': 'the operator’s settings',
  'datasources/transport/listing.ts#': 'numbers of endpoints, and ids that are compared as they are',
  'datasources/transport/pages/': 'the number of an endpoint',
  'datasources/transport/wire/fields.ts#': 'words from the program',
  'sandbox/http.ts#route': 'routes of the program',
  'sandbox/http.ts#writeRoute': 'routes of the program',
  'sandbox/population/': 'generated data',
  'sandbox/multipart.ts#readMultipart': 'a boundary that a header names; the body is read as bytes, as it arrives',
  'sandbox/vendors/sibermate/replies.ts#': 'messages of the sandbox',
  'sandbox/tokens.ts#createTokens': 'credentials of the sandboxes',
};
