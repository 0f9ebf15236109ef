const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const importX = require('eslint-plugin-import-x');
const tseslint = require('typescript-eslint');
const globals = require('globals');

/** Who may import whom: each folder sees itself and the folders named in `except`. */
const importZones = [
  {
    target: './src/core',
    from: './src',
    except: ['./core', './grid'],
    message: 'core knows itself and the grid only',
  },
  { target: './src/grid', from: './src', except: ['./grid'] },
  { target: './src/core/measure', from: './src/core', except: ['./measure', './vocabulary', './language'] },
  { target: './src/core/vocabulary', from: './src/core', except: ['./vocabulary'] },
  {
    target: './src/core/form',
    from: './src/core',
    except: ['./form', './measure', './vocabulary', './language', './assessment.ts'],
  },
  {
    target: './src/core/reading',
    from: './src/core',
    except: [
      './reading',
      './form',
      './measure',
      './vocabulary',
      './language',
      './assessment.ts',
      './reasonFiller.ts',
    ],
  },
  {
    // Arithmetic on what was read: of form and measure only the shapes, and the calendar.
    target: './src/core/scoring',
    from: './src/core',
    except: [
      './scoring',
      './reading',
      './form/selfEvaluationForm.ts',
      './measure/measure.ts',
      './measure/calendar.ts',
      './language',
      './assessment.ts',
    ],
  },
  { target: './src/identity', from: './src', except: ['./identity'] },
  { target: './src/xlsx', from: './src', except: ['./xlsx', './grid'] },
  {
    target: './src/host',
    from: './src',
    except: ['./host', './core', './grid', './xlsx', './identity', './workbench/session'],
  },
  {
    // Of what the texts are about only the kinds: each has its own words.
    target: './src/locales',
    from: './src',
    except: [
      './locales',
      './core/language',
      './core/assessment.ts',
      './core/matters/matter.ts',
      './host/spreadsheetHost.ts',
      './host/file/namedKind.ts',
    ],
  },
  {
    target: './src/workbench',
    from: './src',
    except: ['./workbench', './xlsx', './identity', './grid', './locales', './core/language'],
  },
  {
    target: './src/addin',
    from: './src',
    except: ['./addin', './core', './grid', './host', './identity', './locales'],
  },
  {
    target: './src/cli',
    from: './src',
    except: ['./cli', './core', './grid', './host', './xlsx', './identity', './locales', './letters'],
  },
  { target: './src/letters', from: './src', except: ['./letters', './core', './locales'] },
  {
    target: './src/standalone',
    from: './src',
    except: [
      './standalone',
      './core',
      './grid',
      './host',
      './xlsx',
      './locales',
      './letters',
      './addin',
      './workbench/session',
      './workbench/page',
    ],
  },
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'artifacts/', 'node_modules/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, 'office-addins': officeAddins },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['playwright.config.ts'] },
        tsconfigRootDir: __dirname,
      },
    },
    settings: {
      'import-x/resolver': { typescript: true },
      'import-x/extensions': ['.ts', '.js'],
      // Without this the cycle rule cannot read the TypeScript files it follows.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      ...officeAddins.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', { zones: importZones }],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // A number in a text is written as it stands; decimals are formatted by functions of their own.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `[...text]` goes by code points, which is what is meant; other spreads are still looked at.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `return act();` leaves early in one line, and `() => act()` is a handler.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A host that answers at once is asynchronous all the same: what it throws must be a rejection.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The formula engine does not export its enum of nodes at run time (src/workbench/session/formula/formulaNode.ts).
    files: ['src/workbench/session/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // Tests look into what they are given: matchers are `any` by type, spies are methods without their object.
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'process',
          'Office',
          'Excel',
          'OfficeExtension',
          'fetch',
          'localStorage',
          'setTimeout',
          'Buffer',
          'console',
        ],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core reads no clock' },
        { object: 'Math', property: 'random', message: 'core throws no dice' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core reads no clock' },
      ],
    },
  },
  { files: ['src/cli/**/*.ts', 'src/workbench/server.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['*.js', 'build/**/*.js', 'test/**/*.js'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['build/liveReload.js'], languageOptions: { globals: globals.browser } },
);
