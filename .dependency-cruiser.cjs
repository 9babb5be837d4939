/**
 * Layers by file suffix inside api and web, purity of the libraries, no cycles: what the Nx rule cannot see.
 * Each rule has a violating fixture in test/architecture/boundary-fixtures.mjs.
 */
const SPEC = '\\.(spec|int-spec|e2e-spec|browser-spec)\\.ts$|/testing/|^libs/testing/';
const PURE = '^libs/(kernel|time|authz|domain|solver|stream-client)/src/';
const CONTEXT = '^api/src/contexts/([^/]+)/';
const FEATURE = '^web/src/app/features/([^/]+)/';

/** Pairs of domain contexts of which the first may read the second. A pair is added with the code that needs it. */
const DOMAIN_PAIRS = ['timetabling>calendar', 'lessons>calendar', 'attendance>lessons', 'interaction>lessons', 'imports>calendar', 'imports>curriculum'];
const allowedFrom = (context) => DOMAIN_PAIRS.filter((pair) => pair.startsWith(`${context}>`)).map((pair) => pair.split('>')[1]);
const domainContexts = ['attendance', 'calendar', 'curriculum', 'imports', 'interaction', 'lessons', 'timetabling'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycle', 'Two files that need each other are one file, or miss a third.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('resolvable', 'An import that finds nothing.', { pathNot: '^web/' }, { couldNotResolve: true }),

    rule('pure-no-node', 'Rules are pure: no Node built-ins.', { path: PURE, pathNot: SPEC }, { dependencyTypes: ['core'] }),
    rule('pure-no-package', 'Rules are pure: no packages, but the Temporal polyfill in libs/time.', { path: PURE, pathNot: `${SPEC}|^libs/time/` }, { path: '^node_modules/' }),
    rule('pool-only-highs', 'The solver threads use the MIP solver and nothing else.', { path: '^libs/solver-pool/src/', pathNot: SPEC }, { path: '^node_modules/(?!highs/)', dependencyTypesNot: ['core', 'type-only'] }),
    rule('time-only-temporal', 'libs/time imports the Temporal polyfill and nothing else.', { path: '^libs/time/src/', pathNot: SPEC }, { path: '^node_modules/(?!temporal-polyfill/)' }),
    rule('contracts-only-zod', 'libs/contracts imports zod and nothing else.', { path: '^libs/contracts/src/', pathNot: SPEC }, { path: '^node_modules/(?!zod/)', dependencyTypesNot: ['core'] }),
    rule('paths-no-zod', 'The plain entry of the contracts stays out of the schemas: browser bundles carry no zod.', { path: '^libs/contracts/src/paths\\.ts$' }, { path: '^node_modules/|^libs/', dependencyTypesNot: ['type-only'] }),
    rule('libs-no-apps', 'A library never imports an application.', { path: '^libs/' }, { path: '^(api|web|migrations|test|scripts)/' }),
    rule('product-no-testing', 'Product code never imports test builders or tests.', { path: '^(libs|api|web|migrations)/', pathNot: SPEC }, { path: `^libs/testing/|^test/|\\.(spec|int-spec|e2e-spec)\\.ts$` }),
    ...domainContexts.map((context) =>
      rule(`domain-pairs-${context}`, 'A domain context reads another one only by a pair named above.', { path: `^libs/domain/src/${context}/`, pathNot: SPEC }, {
        path: '^libs/domain/src/', pathNot: `^libs/domain/src/(${[context, ...allowedFrom(context)].join('|')})/`,
      })),

    rule('api-no-web', 'Server and console meet in libs only.', { path: '^api/' }, { path: '^web/|^libs/ui/|^libs/stream-client/' }),
    rule('web-no-api', 'Server and console meet in libs only.', { path: '^(web|libs/ui)/' }, { path: '^(api|migrations)/' }),
    rule('platform-no-context', 'The platform knows no business word.', { path: '^api/src/platform/', pathNot: SPEC }, { path: '^api/src/contexts/' }),
    rule('context-by-facade', 'A context is entered by its facade; modules wire modules.', { path: CONTEXT, pathNot: `${SPEC}|\\.module\\.ts$` }, { path: '^api/src/contexts/', pathNot: '^api/src/contexts/$1/|\\.facade\\.ts$' }),
    rule('module-wires-modules', 'A module imports of another context its module or its facade.', { path: `${CONTEXT}[^/]+\\.module\\.ts$` }, { path: '^api/src/contexts/', pathNot: '^api/src/contexts/$1/|\\.(facade|module)\\.ts$' }),
    rule('data-files-only', 'SQL lives in rows, repositories, queries, projections and the platform; a facade may pass a transaction on.', {
      path: '^api/src/contexts/.*\\.(use-case|controller|commands|gateway|frames|presenter|job)\\.ts$',
    }, { path: '^node_modules/(typeorm|pg)/', dependencyTypesNot: ['type-only'] }),
    rule('edge-no-repository', 'An edge calls use cases, queries and facades.', { path: '\\.(controller|commands|gateway|job)\\.ts$' }, { path: '\\.(repository|rows|row)\\.ts$', dependencyTypesNot: ['type-only'] }),
    rule('use-case-no-edge', 'A use case knows neither HTTP nor sockets nor jobs.', { path: '\\.use-case\\.ts$' }, { path: '\\.(controller|commands|gateway|job)\\.ts$|^node_modules/(@types/)?(express|socket\\.io|bullmq)/' }),
    rule('use-case-from-edge', 'Only edges, facades and modules call a use case.', { path: '^api/src/', pathNot: `\\.(controller|commands|gateway|job|module|facade)\\.ts$|-(jobs|router)\\.ts$|${SPEC}` }, { path: '\\.use-case\\.ts$', dependencyTypesNot: ['type-only'] }),
    rule('angular-in-web', 'Only libs/ui and web use Angular.', { path: '^(api|migrations|libs/(?!ui/))' }, { path: '^node_modules/(@angular|@jsverse)/' }),

    rule('feature-no-feature', 'Features meet in core, libs/ui or not at all.', { path: FEATURE, pathNot: SPEC }, { path: '^web/src/app/features/', pathNot: '^web/src/app/features/$1/' }),
    rule('core-no-feature', 'Core knows no feature.', { path: '^web/src/app/(core|layout)/' }, { path: '^web/src/app/features/' }),
    rule('client-in-api-files', 'In a feature only *.api.ts speaks to the server.', { path: FEATURE, pathNot: `\\.api\\.ts$|${SPEC}` }, { path: '^web/src/app/core/contract-client\\.ts$', dependencyTypesNot: ['type-only'] }),
    rule('ui-presents-only', 'Presentational pieces know no core, no store, no client.', { path: '^libs/ui/src/' }, { path: '^web/|socket\\.io' }),
  ],
  options: {
    doNotFollow: { path: ['^node_modules/', '/dist/'] },
    exclude: { path: ['/dist/', '^libs/.+/dist/', '\\.d\\.m?ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.spec.json' },
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@tongtang/source', 'import', 'node', 'types', 'default'], extensions: ['.ts', '.mjs', '.js', '.json'] },
    skipAnalysisNotInRules: true,
    cache: false,
  },
};
