import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/*.browser-spec.ts', 'test/**/*.ts', 'libs/testing/**/*.ts', 'libs/*/src/testing/**/*.ts'];
const PURE = ['libs/kernel/src/**/*.ts', 'libs/time/src/**/*.ts', 'libs/authz/src/**/*.ts', 'libs/domain/src/**/*.ts', 'libs/solver/src/**/*.ts', 'libs/stream-client/src/**/*.ts'];
const WEB = ['web/src/**/*.ts', 'libs/ui/src/**/*.ts'];

/** What each layer may import (architecture part 3). `packages: []` means none at all. */
const LAYERS = {
  kernel: { projects: [], packages: [] },
  messages: { projects: [], packages: [] },
  time: { projects: ['kernel'], packages: ['temporal-polyfill'] },
  authz: { projects: ['kernel'], packages: [] },
  contracts: { projects: ['kernel', 'time', 'authz'], packages: ['zod'] },
  domain: { projects: ['kernel', 'time'], packages: [] },
  solver: { projects: ['kernel', 'time'], packages: [] },
  pool: { projects: ['solver'], packages: ['highs'] },
  stream: { projects: ['kernel', 'time'], packages: [] },
  ui: { projects: ['kernel', 'time', 'contracts'], packages: ['@angular/*', '@jsverse/transloco', 'rxjs', 'tslib'] },
  testing: { projects: ['kernel', 'time', 'authz', 'contracts', 'domain'], packages: ['fast-check'] },
  migrations: { projects: [], packages: ['typeorm', 'pg'] },
};
const NODE_PACKAGES = ['@angular/*', '@jsverse/*', 'playwright-core', 'fast-check', 'socket.io-client'];
const WEB_PACKAGES = ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', 'express', 'socket.io', 'exceljs', 'pino*', '@node-rs/*', 'zod'];

/** Specs of a pure library may also use the builders and the property tester. */
function layerConstraints({ forSpecs }) {
  const layers = Object.entries(LAYERS).map(([layer, { projects, packages }]) => ({
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: [...projects, ...(forSpecs ? ['testing'] : [])].map((name) => `layer:${name}`),
    allowedExternalImports: forSpecs ? [...packages, 'fast-check', '@angular/*', '@jest/globals', 'pg', 'typeorm'] : packages,
  }));
  const inner = (...names) => names.map((name) => `layer:${name}`);
  return [
    ...layers,
    {
      allSourceTags: ['scope:api', 'layer:app'],
      onlyDependOnLibsWithTags: inner('kernel', 'time', 'authz', 'contracts', 'domain', 'solver', 'pool', 'messages', 'migrations', ...(forSpecs ? ['testing'] : [])),
      bannedExternalImports: forSpecs ? [] : NODE_PACKAGES,
    },
    {
      allSourceTags: ['scope:web', 'layer:app'],
      onlyDependOnLibsWithTags: inner('kernel', 'time', 'authz', 'contracts', 'domain', 'stream', 'ui', 'messages', ...(forSpecs ? ['testing'] : [])),
      bannedExternalImports: WEB_PACKAGES,
    },
    { allSourceTags: ['scope:test', 'layer:app'], onlyDependOnLibsWithTags: ['scope:shared', 'scope:api', 'scope:web'] },
  ];
}

const moduleBoundaries = (forSpecs) => [
  'error',
  {
    allow: forSpecs ? ['^.*/scripts/.*$', '^.*/test/support/.*$', '^.*/api/.*$', '^.*/migrations/.*$', '^.*/libs/messages/.*$'] : [],
    depConstraints: layerConstraints({ forSpecs }),
    enforceBuildableLibDependency: false,
    banTransitiveDependencies: false,
    // Specs of the domain use builders that are made of the domain; product code cannot, see dependency-cruiser.
    ignoredCircularDependencies: [['domain', 'testing'], ['authz', 'testing'], ['contracts', 'testing'], ['time', 'testing'], ['kernel', 'testing']],
  },
];

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name: a default export has no name to search for.' };
const focusedTest = {
  selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|failing)$/], CallExpression[callee.name=/^(fdescribe|xit|xtest|xdescribe)$/], CallExpression[callee.name='fit'][arguments.1.type=/Function/]",
  message: 'A test runs or it does not exist: no only, no skip.',
};
const currentTime = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'The time of day comes from Clock or SystemClock, so that tests and the sample clock can set it.',
};
const sleep = {
  selector: "CallExpression[callee.name='setTimeout'] > Identifier[name=/^resolve$/], ImportDeclaration[source.value='node:timers/promises']",
  message: 'A test waits with eventually(), never for a length of time.',
};
const pureGlobals = [
  { name: 'Date', message: 'Pure code gets the time as an argument.' },
  { name: 'performance', message: 'Pure code gets the time as an argument.' },
  { name: 'process', message: 'Pure code knows no process.' },
  { name: 'crypto', message: 'Pure code gets its ids and its randomness as an argument.' },
  { name: 'fetch', message: 'Pure code does no input or output.' },
  { name: 'setTimeout', message: 'Pure code keeps no timers.' },
  { name: 'setInterval', message: 'Pure code keeps no timers.' },
];

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/dist-dev/**', '.nx/**', '.data/**', '.angular/**', 'artefacts/**', 'coverage/**', 'samples/**', 'test/scheduling/**', '**/*.d.ts', '**/*.d.mts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: ['tsconfig.spec.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(false),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', defaultExport, focusedTest],
    },
  },
  { files: PURE, ignores: SPECS, rules: { 'no-restricted-globals': ['error', ...pureGlobals], 'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Pure code gets its randomness as an argument.' }] } },
  // Inner loops over typed arrays whose indices the engine made itself: a check there costs a tenth of the speed and can never fail.
  { files: ['libs/solver/src/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['api/src/**/*.ts'], ignores: [...SPECS, 'api/src/platform/clock/**'], rules: { 'no-restricted-syntax': ['error', defaultExport, focusedTest, currentTime] } },
  {
    files: SPECS,
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(true),
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', defaultExport, focusedTest, sleep],
    },
  },
  { files: ['test/support/**/*.ts'], rules: { 'no-restricted-syntax': ['error', defaultExport, focusedTest] } },
  {
    files: WEB,
    extends: [...angular.configs.tsRecommended],
    languageOptions: { parserOptions: { project: ['tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname } },
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: ['tt', 'ui'], style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: ['tt', 'ui'], style: 'camelCase' }],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  { files: ['web/**/*.html', 'libs/ui/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
  { files: ['**/*.mjs', '**/*.cjs'], rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }], 'no-restricted-syntax': ['error', focusedTest] } },
);
