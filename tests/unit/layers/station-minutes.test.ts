import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import {
	CLASS_OPACITY,
	stationMinutesOverlay,
	type StationMinutes
} from '#lib/layers/overlays/station-minutes';
import { PALETTES } from '#lib/layers/paint/palette';
import { lookOf, styleOf } from '#lib/layers/style';
import { CLASSES_MIN } from '#lib/tools/reach/model/answer';
import { contrast } from './contrast';

const THEMES = ['light', 'dark'] as const;
const station = (id: string, of: number, minutes: number): StationMinutes => ({
	id,
	name: { en: id, zh: '站' },
	point: [121.4, 31.24],
	of,
	minutes,
	lines: 1
});
const minutes = stationMinutesOverlay({
	stations: [station('near', 0, 4), station('far', 4, 104)],
	starts: [
		[121.4, 31.2],
		[121.5, 31.2]
	],
	chosen: 'far'
});
const style = (theme: 'light' | 'dark', lang: Locale = 'en') =>
	styleOf({ theme, lang, detail: true, dataRoot: '/data/', minutes });

describe('stations by minutes on the map', () => {
	it.each(THEMES.flatMap((theme) => LOCALES.map((lang) => [theme, lang] as const)))(
		'are a valid part of the style, above the map’s own stations and below the places: %s, %s',
		(theme, lang) => {
			const value = style(theme, lang);
			expect(validateStyleMin(value)).toEqual([]);
			const at = (id: string) => value.layers.findIndex((layer) => layer.id === id);
			expect(at('station-minutes-disc')).toBeGreaterThan(at('metro-station'));
			expect(at('station-minutes-disc')).toBeGreaterThan(at('metro-line'));
			expect(at('station-minutes-disc')).toBeGreaterThan(0);
			expect(at('minutes-starts-dot')).toBeGreaterThan(at('station-minutes-number'));
		}
	);

	it('come with the style’s value: another theme or language draws the same data', () => {
		const [light, dark] = THEMES.map((theme) => style(theme).sources['station-minutes']);
		expect(dark).toEqual(light);
		expect(style('light', LOCALES[1]!).sources['station-minutes']).toEqual(light);
		expect(JSON.stringify(light)).toContain('"minutes":"104"');
	});

	it('are gone from the style without the tool', () => {
		const value = styleOf({ theme: 'light', lang: 'en', detail: true, dataRoot: '/data/' });
		expect(JSON.stringify(value)).not.toContain('station-minutes');
	});

	it('have a shade for each class, fainter the later, and one for all beyond', () => {
		expect(CLASS_OPACITY).toHaveLength(CLASSES_MIN.length + 1);
		const within = CLASS_OPACITY.slice(0, -1);
		expect(within).toEqual([...within].sort((a, b) => b - a));
		expect(new Set(within).size).toBe(within.length);
	});

	it.each(THEMES)('have minutes that can be read against their outline: %s', (theme) => {
		const { palette } = lookOf({ theme, lang: 'en', detail: true });
		expect(palette).toEqual(PALETTES[theme]);
		const number = style(theme).layers.find(({ id }) => id === 'station-minutes-number')!;
		const paint = number.paint as Record<string, [string, unknown, string, string]>;
		for (const which of [2, 3] as const) {
			const [text, halo] = [paint['text-color']![which], paint['text-halo-color']![which]];
			expect(contrast(text, halo)).toBeGreaterThanOrEqual(4.5);
		}
	});
});
