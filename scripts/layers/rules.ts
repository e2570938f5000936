import type { IConfiguration } from 'dependency-cruiser';

/**
 * The layers of ARCHITECTURE.md: a layer imports itself and those before it in this list, never those after it.
 */
const LAYERS = [
  'text',
  'syntax',
  'vocabulary',
  'classification',
  'model',
  'relations',
  'reconcile',
  'rules',
  'analysis',
  'features',
];
/** Office files into text and back: for the adapters, above the core, without Node so that it can run in a browser. */
const CONVERT = 'convert';
const ADAPTERS = ['protocol', 'cli'];
const folder = (name: string) => `^server/src/${name}/`;
const CORE = `^server/src/(${LAYERS.join('|')})/`;

const downward = LAYERS.map((layer, at) => ({
  name: `layer-${layer}`,
  comment: `${layer}/ imports only itself and the layers before it.`,
  severity: 'error' as const,
  from: { path: folder(layer) },
  to: { path: '^(server|client)/src/', pathNot: LAYERS.slice(0, at + 1).map(folder) },
}));

const adapters = ADAPTERS.map((adapter) => ({
  name: `adapter-${adapter}`,
  comment: 'Adapters import the core and convert/, never each other.',
  severity: 'error' as const,
  from: { path: folder(adapter) },
  to: { path: '^(server|client)/src/', pathNot: [CORE, folder(CONVERT), folder(adapter)] },
}));

export const configuration: IConfiguration = {
  forbidden: [
    ...downward,
    ...adapters,
    {
      name: 'layer-convert',
      comment: 'convert/ imports the core and packages: no adapter, no Node built-in.',
      severity: 'error',
      from: { path: folder(CONVERT) },
      to: { path: '^(server|client)/src/', pathNot: [CORE, folder(CONVERT)] },
    },
    {
      name: 'convert-runs-anywhere',
      comment: 'convert/ reads bytes and gives bytes: files are the adapters’ business.',
      severity: 'error',
      from: { path: folder(CONVERT) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-imports-messages-only',
      comment: 'The client knows the messages.ts files of protocol/ and nothing else of the server.',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        path: '^server/',
        pathNot: ['^server/src/protocol/messages\\.ts$', '^server/src/protocol/[^/]+/messages\\.ts$'],
      },
    },
    {
      name: 'panel-and-host-share-messages-only',
      comment:
        'The panel runs in a web page and the host beside the editor; they know of each other what both must agree on.',
      severity: 'error',
      from: { path: '^client/(src|webview)/' },
      to: {
        path: '^client/',
        pathNot: ['^client/$1/', '^client/webview/(messages|strings|strings-zh)\\.ts$'],
      },
    },
    {
      name: 'panel-is-a-web-page',
      comment: 'The panel has neither Node nor the editor.',
      severity: 'error',
      from: { path: '^client/webview/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-is-pure',
      comment: 'The core runs in a browser worker as it is: no Node built-in, no package.',
      severity: 'error',
      from: { path: CORE },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'rules-import-no-rule',
      comment: 'A rule stands alone; what two rules share lies in a folder that holds no rule.ts.',
      severity: 'error',
      from: { path: '^server/src/rules/([^/]+)/' },
      to: { path: '^server/src/rules/[^/]+/rule\\.ts$', pathNot: '^server/src/rules/$1/' },
    },
    {
      name: 'families-import-no-family',
      comment: 'A relation family stands alone.',
      severity: 'error',
      from: { path: '^server/src/relations/families/([^/]+)' },
      to: { path: '^server/src/relations/families/', pathNot: '^server/src/relations/families/$1' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
