import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One tsconfig per world, see ARCHITECTURE.md. */
const WORLDS = ['engine', 'worker', 'service-worker', 'app', 'node', 'probe', 'test'];

/** Rules for TypeScript that need types: the strict set, less what works against this code base. */
const typed = {
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: {
      project: WORLDS.map((world) => `./config/tsconfig.${world}.json`),
      tsconfigRootDir: import.meta.dirname,
    },
  },
  rules: {
    // Numbers in templates are how messages are made; objects and undefined stay errors.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    // `() => void call()` and `() => call()` are both clear.
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
    // An async function without await keeps the signature of the interface it implements.
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    // There are no enums here (erasableSyntaxOnly), and instances of different classes are never mixed: not worth ten seconds.
    '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

/** Every regular expression runs on text of any length and any origin: it must take linear time. */
const linearExpressions = {
  'regexp/no-super-linear-backtracking': 'error',
  'regexp/no-super-linear-move': 'error',
};

/** Spelling of expressions is the author's: one that reads like the words it finds is worth more than a shorter one. */
const expressionSpelling = [
  'negation', 'no-useless-character-class', 'no-useless-non-capturing-group', 'optimal-lookaround-quantifier',
  'optimal-quantifier-concatenation', 'prefer-character-class', 'prefer-d', 'prefer-predefined-assertion',
  'prefer-question-quantifier', 'prefer-range', 'prefer-w', 'use-ignore-case',
];

/** No markup from strings, in any spelling; the Trusted Types policy would refuse it in the browser as well. */
const noMarkupFromStrings = {
  'no-unsanitized/method': 'error',
  'no-unsanitized/property': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

const sizes = {
  'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 4 }],
};

export default defineConfig(
  globalIgnores(['dist/', 'kernel/', '.cache/', 'coverage/', 'training/', 'public/', 'docs/', 'node_modules/']),
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    extends: [regexp['flat/recommended']],
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      ...Object.fromEntries(expressionSpelling.map((rule) => [`regexp/${rule}`, 'off'])),
      ...linearExpressions,
      ...noMarkupFromStrings,
      ...sizes,
      'no-console': 'error',
      'no-debugger': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.{ts,tsx}'], ...typed },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/platform/**', 'src/headless/**', 'tools/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A describe block is one function, and a table of cases one file.
    files: ['**/*.test.{ts,tsx}', '**/*.testing.ts', '**/cases.ts', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Tables of words and rules are as long as what they describe.
    files: ['**/data/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Planted attacks use on purpose what is forbidden elsewhere.
    files: ['e2e/privacy/**', 'e2e/fixtures/leaks.ts'],
    rules: {
      ...Object.fromEntries(Object.keys(noMarkupFromStrings).map((rule) => [rule, 'off'])),
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
);
