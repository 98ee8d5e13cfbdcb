/** What puts the map into another page: the frame's HTML, and the oEmbed answer that carries it. */
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { embedCode } from '#lib/state/address/embed-code';
import { oembedOf } from '#lib/state/address/oembed';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import { embeddedAddress } from '#lib/state/navigation/view-address';
import { readAddress } from '#lib/state/address/address';

/** Read by a parser that is not ours. */
const attributesOf = (html: string) => {
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
	return (parser.parse(html) as { iframe: Record<string, string> }).iframe;
};

describe('the code of a frame', () => {
	it('names what it shows, fills its column, and is at least as high as it says', () => {
		const address = 'https://map.example/en/?layers=places&embed=1#map=14/31.25/121.41';
		const html = embedCode({ address, title: 'Creek', width: null, height: 480 });
		expect(attributesOf(html)).toMatchObject({
			src: address,
			title: 'Creek',
			width: '100%',
			height: '480',
			loading: 'lazy'
		});
	});

	it('keeps hostile text within its attribute', () => {
		const title = '"><script>alert(1)</script><iframe src="javascript:alert(1)';
		const html = embedCode({ address: 'https://map.example/', title, width: 300, height: 240 });
		expect(html.match(/<\w+/g)).toEqual(['<iframe']);
		expect(attributesOf(html)).toMatchObject({ title, width: '300' });
	});
});

describe('the address in it', () => {
	const here = new URL('https://map.example/en/tour/?stop=2&theme=dark');

	it('opens the view in a frame, in its own language and theme', () => {
		const explorer = new Explorer();
		explorer.lookFrom({ zoom: 14, center: [121.41, 31.25], bearing: 0, pitch: 0 });
		explorer.query = 'secret';
		const ref = { layer: 'metro', id: 'daduhe-road' } as const;
		const address = embeddedAddress(explorer, ref, { lang: 'zh', theme: 'light' }, here);
		const url = new URL(address);
		expect(url.origin + url.pathname).toBe('https://map.example/zh/');
		expect(readAddress(url).state).toMatchObject({
			embed: true,
			theme: 'light',
			sel: ref,
			q: null,
			camera: { zoom: 14, center: [121.41, 31.25] }
		});
	});

	it('of a place is its page', () => {
		const ref = { layer: 'places', id: 'm50' } as const;
		const address = embeddedAddress(new Explorer(), ref, { lang: 'en', theme: null }, here);
		expect(address).toBe('https://map.example/en/places/m50/?embed=1');
	});
});

it('oEmbed answers with a rich frame of the place, whole addresses included', () => {
	const answer = oembedOf('https://map.example', 'en', 'm50', 'M50 “A&B”', 'Corridor');
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 480 });
	expect(attributesOf(String(answer.html))).toMatchObject({
		src: 'https://map.example/en/places/m50/?embed=1',
		title: 'M50 “A&B” · Corridor'
	});
});
