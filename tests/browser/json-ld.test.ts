/** The one component that writes raw HTML cannot be broken out of. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import JsonLd, { jsonLdElement } from '#lib/panels/page/JsonLd.svelte';

const HOSTILE = '</script><script>window.hacked = 1</script><!-- \u2028 "quoted" & \\';

test('a hostile name stays inside its script element, and parses to the same value', async () => {
	render(JsonLd, { value: { '@type': 'Place', name: HOSTILE } });
	const scripts = document.head.querySelectorAll('script[type="application/ld+json"]');
	expect(scripts).toHaveLength(1);
	expect(JSON.parse(scripts[0]!.textContent!).name).toBe(HOSTILE);
	expect('hacked' in window).toBe(false);
});

test('every less-than sign of a value is escaped', () => {
	const element = jsonLdElement({ name: HOSTILE });
	expect(element.match(/</g)).toHaveLength(2);
});
