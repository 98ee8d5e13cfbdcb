/**
 * The scale bar as rendered: its label equals the ground distance of its line. The ground distance
 * is
 */
import geographicLib from 'geographiclib-geodesic';
import { beforeEach, expect, test } from 'vitest';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime';
import type { UnitSystem } from '#lib/i18n/unit-systems';
import ScaleBar from '#lib/map/controls/ScaleBar.svelte';
import type { Explorer } from '#lib/state/explorer/explorer.svelte';
import Stage from './Stage.svelte';

beforeEach(() => overwriteGetLocale(() => 'en'));

interface View {
	zoom: number;
	lat: number;
	bearing: number;
}

/** A fake of the map as the bar uses it, which can be moved. */
function mapAt(first: View) {
	let view = first;
	const listeners = new Set<() => void>();
	return {
		map: {
			getZoom: () => view.zoom,
			getCenter: () => ({ lng: 121.4, lat: view.lat }),
			getBearing: () => view.bearing,
			on: (type: string, listener: () => void) => type === 'move' && listeners.add(listener),
			off: (_type: string, listener: () => void) => listeners.delete(listener)
		},
		moveTo(next: View) {
			view = next;
			for (const listener of listeners) listener();
		}
	};
}

/** The ground distance of so many pixels from left to right through */
function groundM({ zoom, lat, bearing }: View, pixels: number): number {
	const world = 512 * 2 ** zoom;
	const y = Math.asinh(Math.tan((lat * Math.PI) / 180));
	const turned = (bearing * Math.PI) / 180;
	const end = (half: number) => ({
		lng: 121.4 + (Math.cos(turned) * half * 360) / world,
		lat: (Math.atan(Math.sinh(y - (Math.sin(turned) * half * 2 * Math.PI) / world)) * 180) / Math.PI
	});
	const [a, b] = [end(-pixels / 2), end(pixels / 2)];
	return geographicLib.Geodesic.WGS84.Inverse(a.lat, a.lng, b.lat, b.lng).s12!;
}

/** Exact by definition: the international foot and mile. */
const METRES: Record<string, number> = { m: 1, km: 1000, ft: 0.3048, mi: 1609.344 };
const UNITS: Record<UnitSystem, string[]> = {
	metric: ['m', 'km'],
	imperial: ['ft', 'mi'],
	chinese: ['m', 'km']
};

const VIEWS: View[] = [31.1, 31.24, 31.38].flatMap((lat) =>
	[9.5, 11, 13.37, 15.5, 18, 20.2].flatMap((zoom) =>
		[0, 37].map((bearing) => ({ lat, zoom, bearing }))
	)
);

test.each(['metric', 'imperial', 'chinese'] as const)(
	'label × width is the ground distance within 1 %, at every zoom and latitude (%s)',
	async (units) => {
		const { map, moveTo } = mapAt({ zoom: 3, lat: 0, bearing: 0 });
		const { container } = render(Stage as unknown as Component<Record<string, unknown>>, {
			component: ScaleBar,
			with: { map },
			prepare: (explorer: Explorer) => (explorer.units = units)
		});
		const svg = () => container.querySelector('svg.scale')!;
		await expect.poll(svg).toBeTruthy();
		const seen = new Set<string>();
		for (const view of VIEWS) {
			moveTo(view);
			await new Promise(requestAnimationFrame);
			const words = svg()
				.querySelector('text')!
				.textContent.replace(/[\u00a0\u202f]/g, ' ');
			const [count, unit] = words.replaceAll(',', '').split(' ') as [string, string];
			// the line as rendered, without its stroke
			const path = svg().querySelector('path')!;
			const { a: scale } = path.getScreenCTM()!;
			const pixels = path.getBBox().width * scale;
			const said_m = Number(count) * METRES[unit]!;
			expect(UNITS[units]).toContain(unit);
			expect(Math.abs(groundM(view, pixels) / said_m - 1), words).toBeLessThan(0.01);
			// a readable bar: neither a dot nor across
			expect(pixels).toBeGreaterThan(30);
			expect(pixels).toBeLessThanOrEqual(110.01);
			expect(count).toMatch(/^0?\.?0*[125]0*$/);
			expect(
				svg()
					.getAttribute('aria-label')!
					.replace(/[\u00a0\u202f]/g, ' ')
			).toContain(words);
			seen.add(words);
		}
		expect(seen.size).toBeGreaterThan(4);
	}
);
