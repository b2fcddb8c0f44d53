/** @jest-config-loader esbuild-register */
import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

/** Tests are compiled, not type-checked; entities and injection need the decorators' metadata. */
const swc = (tsx: boolean): [string, Record<string, unknown>] => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
  },
];

/** Sources import what will be compiled (`./x.js`) or built; tests run on the sources themselves. */
const names = {
  '^(\\.{1,2}/.*)\\.js$': '$1',
  '^@baraza/shared/(.*)$': '<rootDir>/../../libs/shared/src/$1.ts',
  '^@baraza/disclosure/(.*)$': '<rootDir>/../../libs/disclosure/src/$1.ts',
  '^@baraza/ui/(.*?)(\\.js)?$': '<rootDir>/../../libs/ui/src/$1',
  '^#(features|platform|demo)/(.*)\\.js$': '<rootDir>/src/$1/$2',
  '^#config$': '<rootDir>/src/config',
  '^#app$': '<rootDir>/src/app.module',
};

const styles = {
  '\\.css(\\?.*)?$': '<rootDir>/../../tools/jest/css-names.mjs',
  '\\?raw$': '<rootDir>/../../tools/jest/text-file.mjs',
};

const project = (displayName: string, rootDir: string, more: Project): Project => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  moduleNameMapper: names,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...more,
});

/** Tests that need the database or the browser. */
const prepared: Project = {
  globalSetup: '<rootDir>/../../tools/jest/setup.mjs',
  globalTeardown: '<rootDir>/../../tools/jest/teardown.mjs',
};

export default {
  testTimeout: 30_000,
  maxWorkers: Math.min(4, availableParallelism()),
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('shared', 'libs/shared', { testMatch: ['<rootDir>/src/**/*.test.ts'] }),
    project('disclosure', 'libs/disclosure', { testMatch: ['<rootDir>/src/**/*.test.ts'] }),
    project('api', 'apps/api', { ...prepared, testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'] }),
    project('web', 'apps/web', {
      roots: ['<rootDir>', '<rootDir>/../../libs/ui'],
      testMatch: ['**/src/**/*.test.ts', '**/src/**/*.test.tsx'],
      moduleNameMapper: { ...styles, ...names },
    }),
    project('e2e', 'apps/e2e', {
      ...prepared,
      testMatch: ['<rootDir>/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/../../tools/jest/patient.mjs'],
    }),
    project('house', 'tools', { testMatch: ['<rootDir>/**/*.test.mjs'], transform: {}, moduleNameMapper: {} }),
  ],
} satisfies Config;
