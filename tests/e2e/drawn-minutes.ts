/** The stations by minutes as the live map draws them. */
import type { Page } from '@playwright/test';
import './drawn-labels';

/** The minutes that are drawn, by the id of the station; empty while none are. `catchMap` comes first. */
export const drawnMinutes = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => {
		const map = window.caughtMap!;
		const layers = ['station-minutes-number'].filter((id) => map.getLayer(id));
		if (layers.length === 0) return {};
		const features = map.queryRenderedFeatures({ layers });
		return Object.fromEntries(
			features.map(({ properties }) => [properties.id as string, properties.minutes as string])
		);
	});

/** Where a drawn station is in the window, CSS pixels. */
export const spotOfStation = (page: Page, id: string): Promise<{ x: number; y: number }> =>
	page.evaluate((wanted) => {
		const map = window.caughtMap!;
		const found = map
			.queryRenderedFeatures({ layers: ['station-minutes-disc'] })
			.find(({ properties }) => properties.id === wanted)!;
		const [lng, lat] = (found.geometry as GeoJSON.Point).coordinates as [number, number];
		const { x, y } = map.project([lng, lat]);
		const { left, top } = map.getCanvas().getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, id);
