/** Properties of the reader's own features are only ever text, whatever a file holds. */
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FeatureCard from '#lib/tools/import/panel/FeatureCard.svelte';
import Stage from './Stage.svelte';

const HOSTILE = [
	'<img src=x onerror="window.wasRun=1">',
	'<script>window.wasRun=1</script>',
	'"><svg onload=window.wasRun=1>',
	"'-window.wasRun=1-'",
	'javascript:window.wasRun=1',
	'<a href="javascript:window.wasRun=1">x</a>',
	'{@html "<b>x</b>"}',
	'{{constructor.constructor("window.wasRun=1")()}}',
	'<style>*{display:none}</style>',
	'<iframe srcdoc="<script>parent.wasRun=1</script>">',
	'&lt;b&gt;',
	'\u202egnp.exe',
	'__proto__',
	'=HYPERLINK("https://example.org")'
];

test('hostile names and values are shown as they are written', async () => {
	const text = 'Row 1';
	const columns = HOSTILE.map((name) => ({ name, kind: 'text' }));
	const screen = render(Stage, {
		component: FeatureCard as unknown as Component<Record<string, unknown>>,
		with: {
			importing: { explorer: { lang: 'en' } },
			layer: { name: HOSTILE[0], placed: { columns } },
			feature: { index: 0, cells: HOSTILE, extent: null, area_m2: null, length_m: null }
		}
	});
	await expect.element(screen.getByRole('article', { name: text })).toBeVisible();
	const shown = [...screen.container.querySelectorAll('dd')].map((one) => one.textContent);
	expect(shown).toEqual(HOSTILE);
	const named = [...screen.container.querySelectorAll('dt')].map((one) => one.textContent);
	expect(named).toEqual(HOSTILE);
	expect(screen.container.querySelector('img, script, iframe, style, a')).toBeNull();
	expect((window as { wasRun?: number }).wasRun).toBeUndefined();
});
