const { createCjsPreset } = require('jest-preset-angular/presets');

/** Specs of the console and of its components; everything on Node has its own configuration at the root. */
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/web/tsconfig.spec.json' }),
  // Packages that ship only modules are compiled for the tests as well.
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|@jsverse|@angular))'],
  rootDir: '..',
  testEnvironmentOptions: { customExportConditions: ['@tongtang/source', 'node', 'require', 'default'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/web/src/test-setup.ts'],
  testMatch: ['<rootDir>/web/src/**/*.spec.ts', '<rootDir>/libs/ui/src/**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  maxWorkers: 2,
};
