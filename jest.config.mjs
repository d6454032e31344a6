/** The tests run as ES modules, built by swc, exactly as the shipped code is. */
export default {
  testEnvironment: 'node',
  testTimeout: 60_000, // a limit for what hangs, not a measure of speed
  maxWorkers: '100%', // each in a process of its own,
  workerIdleMemoryLimit: '1GB', // which makes way for a fresh one: modules of finished tests are never let go
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } },
    ],
  },
  reporters: ['default', '<rootDir>/test/closingLine.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
};
