/** A page is served with small data, and asks for large data itself, which Kit does where it does not find them. */
import { expect, it } from 'vitest';
import { withoutLargeData } from '../../src/large-data.server';

const script = (address: string, data: string) =>
	`\n\t\t\t<script type="application/json" data-sveltekit-fetched data-url="${address}">${data}</script>`;
const page = (...scripts: string[]) => `<body><p>Seen</p>${scripts.join('')}\n<i></i></body>`;

it('takes out the large data alone, with the space before them', () => {
	const [small, large] = [script('/a.json', '{"a":1}'), script('/b.json', `"${'x'.repeat(500)}"`)];
	expect(withoutLargeData(page(small, large, small), 200)).toEqual({
		page: page(small, small),
		addresses: ['/b.json']
	});
});

it('leaves a page as it is where nothing is large, and what other scripts say', () => {
	const other = `<script type="application/ld+json">${'x'.repeat(500)}</script>`;
	const whole = page(script('/a.json', '{}'), other);
	expect(withoutLargeData(whole, 200)).toEqual({ page: whole, addresses: [] });
});

it('keeps apart scripts that follow each other, whichever of them is large', () => {
	const large = (address: string) => script(address, 'y'.repeat(300));
	const whole = page(large('/one'), script('/two', '0'), large('/three'));
	expect(withoutLargeData(whole, 200)).toEqual({
		page: page(script('/two', '0')),
		addresses: ['/one', '/three']
	});
});
