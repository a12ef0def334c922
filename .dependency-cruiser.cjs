/**
 * Who may import whom (ARCHITECTURE.md). One rule a row of its table: whatever the row does not name is forbidden.
 * A rule's `to` lists what is allowed, as `pathNot`.
 */

/** Pure libraries that the engine may use. */
const PURE_LIBRARIES = ['libphonenumber-js'];

const npm = (...names) => names.map((name) => `^node_modules/${name.replace('/', '\\/')}/`);
const src = (...folders) => folders.map((folder) => `^src/${folder}/`);
const NODE_BUILT_IN = '^(?:node:|assert|buffer|child_process|crypto|events|fs|os|path|process|readline|stream|url|util|worker_threads|zlib)';
const TEST_FILES = '\\.(?:test|testing)\\.tsx?$';
/** Modules that the build makes (tools/build). */
const VIRTUAL = '^virtual:';

/** Forbids every import of a folder's files but the allowed ones. Tests are free to reach what they need. */
function only(name, from, ...allowed) {
  return {
    name: `only-${name}`,
    severity: 'error',
    from: { path: from, pathNot: [TEST_FILES] },
    to: { pathNot: [from, ...allowed.flat()] },
  };
}

/** Forbids values: such a folder may be imported for its types alone. */
function typesOnly(name, from, to) {
  return {
    name: `types-only-${name}`,
    severity: 'error',
    from: { path: from, pathNot: [TEST_FILES] },
    to: { path: to, dependencyTypesNot: ['type-only'] },
  };
}

const REACT = npm('react', 'react-dom', 'react-aria-components', 'lucide-react', '@react-aria', '@react-stately', '@react-types', '@types/react', '@types/react-dom');

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: VIRTUAL } },
    { name: 'no-tests-in-code', severity: 'error', from: { pathNot: [TEST_FILES, '^bench/'] }, to: { path: TEST_FILES } },

    only('engine', '^src/engine/', npm(...PURE_LIBRARIES)),
    {
      name: 'no-sibling-plug-in',
      severity: 'error',
      comment: 'A recognizer, operator, exporter or vocabulary imports neither a sibling nor its registry.',
      from: { path: '^src/engine/(recognizers|deid/operators|exporters|vocabularies)/([^/]+)/', pathNot: [TEST_FILES] },
      to: { path: '^src/engine/$1/(?:[^/]+/|registry)', pathNot: '^src/engine/$1/$2/' },
    },
    only('contracts', '^src/contracts/', src('engine'), npm('comlink')),
    only('runtime', '^src/runtime/', ['^src/engine/(?:ports|errors)\\.ts$', '^src/engine/document/'], src('platform'), npm('onnxruntime-web', '@huggingface/transformers')),
    only('models', '^src/models/', src('engine', 'contracts', 'platform', 'storage/models'), ['^src/storage/storage-error\\.ts$', VIRTUAL], npm('@noble/hashes')),
    typesOnly('models-engine', '^src/models/', '^src/engine/(?!errors\\.ts)'),
    only('storage', '^src/storage/', src('engine', 'platform'), npm('dexie')),
    typesOnly('storage-engine', '^src/storage/', '^src/engine/(?!errors\\.ts)'),
    only('bridge', '^src/bridge/', src('contracts', 'platform', 'engine'), npm('comlink')),
    typesOnly('bridge-engine', '^src/bridge/', '^src/engine/(?!errors\\.ts)'),
    only('session', '^src/session/', src('bridge', 'contracts', 'engine', 'storage', 'platform'), npm('react', '@types/react')),
    typesOnly('session-engine', '^src/session/', '^src/engine/(?!errors\\.ts|document/|[a-z]+/types\\.ts)'),
    // The session declares what it asks of the browser (preferences to keep); platform makes it real.
    only('platform', '^src/platform/', ['^src/engine/(?:ports|errors)\\.ts$', '^src/session/(?:preferences|observable)\\.ts$', NODE_BUILT_IN, VIRTUAL]),
    {
      name: 'platform-browser-without-node',
      severity: 'error',
      from: { path: '^src/platform/browser/', pathNot: [TEST_FILES] },
      to: { path: [NODE_BUILT_IN, '^src/platform/node/'] },
    },
    only('workers', '^workers/', src('engine', 'runtime', 'models', 'contracts', 'platform/browser'), npm('comlink'), VIRTUAL),
    only('features', '^src/features/', src('ui', 'bridge', 'session', 'storage', 'models', 'engine', 'contracts', 'platform/browser'), REACT),
    typesOnly('features-engine', '^src/features/', '^src/engine/'),
    {
      name: 'no-other-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    only('ui', '^src/ui/', src('engine', 'contracts', 'session'), REACT, npm('@fontsource-variable')),
    typesOnly('ui-engine', '^src/ui/', '^src/(?:engine|contracts)/'),
    {
      name: 'app-without-engine-values',
      severity: 'error',
      from: { path: '^src/app/', pathNot: [TEST_FILES] },
      to: { path: '^src/(?:engine|runtime|headless|platform/node)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'app-names-workers-by-address',
      severity: 'error',
      comment: 'The page imports the address of a worker ("?worker&url"), never its code.',
      from: { path: '^src/(?!headless/)' },
      to: { path: '^workers/', pathNot: '\\.worker\\.ts' },
    },
    only('headless', '^src/headless/', src('engine', 'runtime', 'models', 'platform'), [NODE_BUILT_IN]),
    {
      name: 'nothing-from-tests',
      severity: 'error',
      from: { path: '^(?:src|workers)/' },
      to: { path: '^(?:e2e|bench|tools)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    exclude: { path: '^bench/gold/' },
  },
};
