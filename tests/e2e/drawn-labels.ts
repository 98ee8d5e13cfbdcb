/** The labels of the live map as it has placed them: their layers, names and boxes. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from '@playwright/test';

/** A drawn label; CSS pixels from the map's top left corner. */
export interface DrawnLabel {
	layer: string;
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

declare global {
	interface Window {
		/** the page's map, once it has been made */
		caughtMap?: MapLibreMap;
	}
}

/** Catches the page's map when it is made, by a property that MapLibre gives to maps alone. */
export async function catchMap(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const property = '_canvasContainer';
		Object.defineProperty(Object.prototype, property, {
			configurable: true,
			set(this: MapLibreMap, value: unknown) {
				window.caughtMap = this;
				Object.defineProperty(this, property, { value, writable: true });
			}
		});
	});
}

/** Moves the map, where a camera is given, and waits until it and its labels are at rest. */
export async function settleMap(page: Page, camera?: { zoom: number; center: [number, number] }) {
	await page.evaluate(async (to) => {
		const map = window.caughtMap!;
		const rest = async () => {
			map.triggerRepaint();
			await map.once('idle');
		};
		if (to) map.jumpTo(to);
		const aids = ['covered', 'line-names'];
		const filled = async () =>
			JSON.stringify(await Promise.all(aids.map((id) => map.getSource(id)!.serialize())));
		// The names of lines are chosen at rest, and some try another spot then.
		for (let before = ''; before !== (before = await filled());) await rest();
		for (let before = ''; before !== (before = await filled());) await rest();
	}, camera);
}

/** What a symbol is known by in MapLibre's collision index. */
interface Key {
	bucketInstanceId: number;
	featureIndex: number;
}

/** The part of MapLibre's inside that holds where its symbols were placed. */
interface Inside {
	_serializedAllLayers(): unknown;
	_layers: Record<string, unknown>;
	placement: {
		retainedQueryData: Record<
			number,
			{
				featureIndex: {
					lookupSymbolFeatures(
						...asked: unknown[]
					): Record<string, { feature: { properties: Record<string, string> } }[]>;
				};
				bucketIndex: number;
				sourceLayerIndex: number;
			}
		>;
		collisionIndex: {
			transform: { worldCoordinateHelper: unknown };
			grid: { boxKeys: Key[]; bboxes: number[]; circleKeys: Key[]; circles: number[] };
		};
	};
}

/** Every drawn label that has a name, and of which some part is in the window. */
export function drawnLabels(page: Page, lang: string): Promise<DrawnLabel[]> {
	return page.evaluate((language) => {
		const map = window.caughtMap!;
		const style = map.style as unknown as Inside;
		const { retainedQueryData, collisionIndex } = style.placement;
		/** how far the index reaches beyond the window */
		const BEYOND = 100;
		const found = new Map<string, DrawnLabel>();
		const add = (key: Key, x1: number, y1: number, x2: number, y2: number, own: number | '') => {
			const data = retainedQueryData[key.bucketInstanceId]!;
			const features = data.featureIndex.lookupSymbolFeatures(
				[key.featureIndex],
				style._serializedAllLayers(),
				data.bucketIndex,
				data.sourceLayerIndex,
				{ globalState: {}, worldCoordinateHelper: collisionIndex.transform.worldCoordinateHelper },
				null,
				[],
				style._layers
			);
			for (const [layer, [first]] of Object.entries(features)) {
				const name = first!.feature.properties[`name_${language}`];
				if (!name || map.getLayoutProperty(layer, 'text-field') === undefined) continue;
				const id = [layer, key.bucketInstanceId, key.featureIndex, own].join();
				const label = found.get(id);
				found.set(id, {
					layer,
					name,
					left: Math.min(label?.left ?? Infinity, x1 - BEYOND),
					top: Math.min(label?.top ?? Infinity, y1 - BEYOND),
					right: Math.max(label?.right ?? -Infinity, x2 - BEYOND),
					bottom: Math.max(label?.bottom ?? -Infinity, y2 - BEYOND)
				});
			}
		};
		const { boxKeys, bboxes, circleKeys, circles } = collisionIndex.grid;
		boxKeys.forEach((key, at) => {
			const [x1, y1, x2, y2] = bboxes.slice(4 * at, 4 * at + 4) as [number, number, number, number];
			add(key, x1, y1, x2, y2, at);
		});
		// A label along a line is a row of circles.
		circleKeys.forEach((key, at) => {
			const [x, y, r] = circles.slice(3 * at, 3 * at + 3) as [number, number, number];
			add(key, x - r, y - r, x + r, y + r, '');
		});
		const { clientWidth, clientHeight } = map.getContainer();
		return [...found.values()].filter(
			({ left, top, right, bottom }) =>
				right > 0 && bottom > 0 && left < clientWidth && top < clientHeight
		);
	}, lang);
}
