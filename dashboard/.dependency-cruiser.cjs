/** Which folder of the dashboard may import which; see README.md. A violation fails the build.
 *  @type {import('dependency-cruiser').IConfiguration} */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const src = '^dashboard/src/';

module.exports = {
  forbidden: [
    rule(
      'pages-know-no-page',
      { path: `${src}pages/([^/]+)/` },
      { path: `${src}pages/`, pathNot: `${src}pages/$1/` },
      'Pages are independent: what two pages share is a component.',
    ),
    rule(
      'nothing-imports-pages',
      { pathNot: `${src}pages/` },
      { path: `${src}pages/` },
      'Pages are found by their folder, and loaded when they are shown.',
    ),
    rule(
      'shared-parts-know-no-shell',
      { path: `${src}(?:components|table|chart|format|graph|navigation)/` },
      { path: `${src}app/` },
      'Shared parts can be used by any page, and tested without a session.',
    ),
    rule(
      'no-code-of-the-server',
      {},
      { path: '^(?:src|resolvers|datasources|sandbox|bench|test)/', pathNot: '^src/csv[.]ts$' },
      'The dashboard uses the public graph, and nothing else; lines of CSV are written in one place.',
    ),
    rule(
      'tables-and-charts-load-later',
      { path: `${src}(?:app|components|graph|navigation|format)/` },
      { path: `${src}(?:table|chart)/|node_modules/@(?:tanstack|visx)/` },
      'They are in the chunks of the pages that use them.',
    ),
    rule('no-cycles', {}, { circular: true }, 'Type-only imports count, too.'),
    rule('no-orphans', { orphan: true, pathNot: '/page[.]ts$' }, {}),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/gql/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx'],
      conditionNames: ['import', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
