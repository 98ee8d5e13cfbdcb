import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'src/lib/i18n/paraglide/',
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
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.property.name='setHTML']",
					message: 'Text from data is only ever text: use setDOMContent with a component.'
				},
				{
					selector: "SvelteAttribute[key.name='style'], SvelteStyleDirective",
					message:
						'The content security policy forbids style attributes: use a class or an SVG attribute.'
				}
			],
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
	{ files: ['src/before-paint.js'], languageOptions: { sourceType: 'script' } }
);
