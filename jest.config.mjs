/** One configuration for every Node project. Kinds are told apart by the file's ending: see scripts/test.mjs. */
const endings = { unit: 'spec', integration: 'int-spec', e2e: 'e2e-spec', browser: 'browser-spec' };
const kind = process.env.TEST_KIND ?? 'unit';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [`<rootDir>/{libs,api,migrations,test}/**/*.${endings[kind]}.ts`],
  modulePathIgnorePatterns: ['/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/libs/ui/'],
  testEnvironmentOptions: { customExportConditions: ['@tongtang/source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: kind === 'unit' ? 20_000 : 120_000,
  maxWorkers: kind === 'browser' || kind === 'e2e' ? 1 : 2,
  ...(kind !== 'unit' ? { globalSetup: '<rootDir>/test/support/postgres-global-setup.mjs', globalTeardown: '<rootDir>/test/support/postgres-global-teardown.mjs' } : {}),
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      module: { type: 'es6' },
    }],
  },
};
