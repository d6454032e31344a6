/** As the project's tests, built with one comparison slipped. */
import project from '../../jest.config.mjs';

export default { ...project, rootDir: '../..', bail: 1, reporters: [], transform: { '^.+\\.tsx?$': '<rootDir>/test/mutants/mutantTransform.mjs' } };
