import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noClock = 'Core has no clock: use policy.asAt.';
const noLocale = 'Core has no locale: use model/wording.';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { 'office-addins': officeAddins },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './src/core/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...officeAddins.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
      '@typescript-eslint/no-misused-spread': 'off', // code points are what we want
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it asks for what no-non-null-assertion forbids
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: noClock },
        { name: 'Intl', message: noLocale },
        { name: 'performance', message: noClock },
        { name: 'crypto', message: 'Core has no randomness.' },
        { name: 'console', message: 'Core says nothing: it returns issues and findings.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Core has no randomness.' },
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'].map(
          (property) => ({ property, message: noLocale }),
        ),
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'max-params': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'webpack.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly', URL: 'readonly' },
    },
  },
);
