import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const forEverybody = [
	{
		selector: "CallExpression[callee.property.name='setHTML']",
		message: 'Text from data is only ever text: use setDOMContent with a component.'
	},
	{
		selector: "SvelteAttribute[key.name='style'], SvelteStyleDirective",
		message:
			'The content security policy forbids style attributes: use a class or an SVG attribute.'
	}
];

/** What the oldest browsers of package.json lack; `npm run check:built` finds the rest in what is built. */
const forOlderBrowsers = [
	{
		selector:
			'Literal[regex.pattern=/\\(\\?<[=!]/], Literal[value=/\\(\\?<[=!]/], TemplateElement[value.raw=/\\(\\?<[=!]/]',
		message:
			'Safari before 16.4 reads no look-behind, and none of the file that has one: match what stands before, and give it back.'
	},
	{
		selector:
			'CallExpression[callee.property.name=/^(toSpliced|toSorted|toReversed|with|groupBy|fromAsync|withResolvers|isWellFormed|toWellFormed)$/]',
		message:
			'Chrome 109 or Safari 15.4 has no such method: copy with slice() or spread, then change the copy.'
	},
	{
		selector:
			"CallExpression[callee.object.name='AbortSignal'][callee.property.name=/^(timeout|any)$/]",
		message: 'Safari 15.4 has none: state/device/patience.ts has.'
	}
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'src/lib/i18n/paraglide/',
			'tests/.words/',
			'test-results/',
			'tests/.artifacts/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: ['error', 'smart'],
			'no-restricted-syntax': ['error', ...forEverybody],
			// Only JsonLd.svelte may, and says so in place.
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/host/**', 'src/lib/server/**', 'src/*.server.ts'],
		rules: { 'no-restricted-syntax': ['error', ...forEverybody, ...forOlderBrowsers] }
	},
	{ files: ['tests/built/**'], rules: { '@typescript-eslint/ban-ts-comment': 'off' } },
	{
		files: ['src/before-paint.js', 'src/move-picture.js', 'src/picture-gestures.js'],
		languageOptions: { sourceType: 'script' }
	}
);
