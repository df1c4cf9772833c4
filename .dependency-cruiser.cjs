/** The import table of docs/architecture.md, checked. Each rule says what to do instead. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^lib/domain/',
      ['^lib/domain/', '^node_modules/(zod|date-fns|@date-fns/utc|chrono-node)/'],
      'lib/domain holds rules only: facts and today in, result and reason out. Reading, saving and browser calls live in lib/services, lib/db and lib/platform.',
    ),
    only(
      'linkedin-reads-only',
      '^lib/linkedin/',
      ['^lib/linkedin/', '^lib/domain/'],
      'lib/linkedin runs inside the page: it may know the DOM and the domain types, nothing else.',
    ),
    only(
      'strings-are-words',
      '^lib/strings/',
      ['^lib/strings/', '^lib/domain/', '^node_modules/date-fns/'],
      'lib/strings turns domain data into words; it knows no surface.',
    ),
    only(
      'db-knows-tables',
      '^lib/db/',
      ['^lib/db/', '^lib/domain/', '^node_modules/(dexie|zod)/'],
      'lib/db names tables, indexes and transactions; deciding belongs to domain, use cases to services.',
    ),
    only(
      'settings-are-declared-once',
      '^lib/settings/',
      ['^lib/settings/', '^lib/domain/', '^node_modules/(wxt|@wxt-dev|zod)/'],
      'lib/settings declares what is stored in extension storage and validates it on read.',
    ),
    only(
      'platform-wraps-the-browser',
      '^lib/platform/',
      ['^lib/platform/', '^lib/domain/', '^node_modules/(wxt|@wxt-dev|uuid|zod)/'],
      'lib/platform is the only room (beside settings) that calls browser.*.',
    ),
    only(
      'transfer-knows-formats',
      '^lib/transfer/',
      [
        '^lib/transfer/',
        '^lib/domain/',
        '^lib/linkedin/(profile-address|slug)\\.ts$',
        '^node_modules/(fflate|ical.js|zod)/',
      ],
      'lib/transfer turns bytes into previews and back; it never writes. Of lib/linkedin it knows how an address is read.',
    ),
    only(
      'services-load-decide-save',
      '^lib/services/',
      ['^lib/(services|domain|db|transfer|settings|platform|strings)/', '^node_modules/dexie/'],
      'A service loads, lets the domain decide and saves in one transaction. It knows no React and no page.',
    ),
    only(
      'components-render',
      '^components/',
      [
        '^components/',
        '^lib/(domain|services|strings)/',
        '^node_modules/(react|react-dom|wouter|@tanstack/react-virtual|react-aria-components|lucide-react|@visx|dexie-react-hooks|react-aria|react-stately|@react-aria|@react-types|@internationalized)/',
        '\\.css$',
      ],
      'Components render and call services. They never name a table or the browser.',
    ),
    {
      name: 'ui-knows-no-noun',
      severity: 'error',
      comment:
        'components/ui is the design system: it may know React and words, never a domain noun.',
      from: { path: '^components/ui/' },
      to: { path: ['^components/(?!ui/)', '^lib/(?!strings/)'] },
    },
    {
      name: 'entrypoints-are-apart',
      severity: 'error',
      comment: 'An entrypoint never imports another one; shared code has a room of its own.',
      from: { path: '^entrypoints/([^/]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1' },
    },
    {
      name: 'live-query-hook-in-one-place',
      severity: 'error',
      comment: 'Views read through components/shell/use-live.ts, so that one place knows how.',
      from: { path: '^(components|entrypoints)/', pathNot: '^components/shell/use-live' },
      to: { path: 'node_modules/dexie-react-hooks' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'Every import must resolve, else the other rules see nothing.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
