/** A change of style as MapLibre carries it out: its own diff, of its own serialised style. */
import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap, StyleSpecification, StyleSwapOptions } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { styleOf, type StyleInput } from '#lib/layers/style';
import { changeStyle } from '#lib/map/renderer/style-change';

const input: StyleInput = { theme: 'light', lang: 'en', detail: true, dataRoot: '/data/' };
const features = [
	{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }
];

/** A style as the map serialises it: every file is replaced by what was in it. */
function serialised(style: StyleSpecification): StyleSpecification {
	const copy = structuredClone(style);
	for (const source of Object.values(copy.sources)) {
		if (source.type === 'geojson') source.data = { type: 'FeatureCollection', features } as never;
	}
	return copy;
}

/** What MapLibre's diff finds, from a map that draws `before`, and the style that it is given. */
function changes(before: StyleSpecification, after: StyleSpecification) {
	const previous = serialised(before);
	let given: StyleSpecification | undefined;
	const map = {
		setStyle: (style: StyleSpecification, { transformStyle }: StyleSwapOptions) => {
			given = transformStyle!(previous, style);
		}
	};
	changeStyle(map as unknown as MapLibreMap, before, after);
	return { given: given!, commands: diff(previous, given!) };
}

describe('a change of style', () => {
	it.each([
		['theme', { theme: 'dark' }],
		['language', { lang: 'zh' }]
	] as const)('of %s leaves every source as it is, and no data in the style', (_, change) => {
		const { given, commands } = changes(styleOf(input), styleOf({ ...input, ...change }));
		expect(commands.length).toBeGreaterThan(10);
		expect(commands.filter(({ command }) => /source/i.test(command))).toEqual([]);
		expect(JSON.stringify(given)).not.toContain(JSON.stringify(features));
	});

	it('adds and removes the sources that only one of the styles has', () => {
		const measuring = styleOf({ ...input, measuring: true });
		const commandsOf = (found: ReturnType<typeof changes>) =>
			new Set(found.commands.map(({ command }) => command).filter((name) => /source/i.test(name)));
		expect(commandsOf(changes(styleOf(input), measuring))).toEqual(new Set(['addSource']));
		expect(commandsOf(changes(measuring, styleOf(input)))).toEqual(new Set(['removeSource']));
	});

	it('replaces a source whose specification is another', () => {
		const before = styleOf(input);
		const after = structuredClone(before);
		const [id] = Object.keys(after.sources).filter((one) => after.sources[one]!.type === 'geojson');
		Object.assign(after.sources[id!]!, { data: '/data/other.geojson' });
		const { commands } = changes(before, after);
		expect(commands).toEqual([
			{ command: 'setGeoJSONSourceData', args: [id, '/data/other.geojson'] }
		]);
	});
});
