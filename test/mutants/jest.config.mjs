/** As the project's tests, built with every comparison of the sources held ready to slip. */
import project from '../../jest.config.mjs';

const { sources } = JSON.parse(process.env.SLIPS);

export default {
  ...project,
  rootDir: '../..',
  reporters: [],
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/mutants/quickFirst.mjs',
  testEnvironment: '<rootDir>/test/mutants/slippingEnvironment.mjs',
  transform: { '^.+\\.tsx?$': ['<rootDir>/test/mutants/mutantTransform.mjs', { sources }] },
};
