/** Keeps the list of features in view up to date, and records when keys moved the view. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { InView } from '../../state/explorer/in-view.svelte';
import { LABEL_AIDS } from '../../layers/overlays/label-aids';
import { nextTurn } from '../../state/device/next-turn';
import { hitsInView } from './hits';

/** Whether the reader's last input came from the keyboard, by document: there is one keyboard. */
function followInput(): { byKeys: () => boolean; stop: () => void } {
	let byKeys = false;
	const listen = ({ type }: Event) => (byKeys = type === 'keydown');
	const types = ['keydown', 'pointerdown', 'wheel'] as const;
	for (const type of types) document.addEventListener(type, listen, { capture: true });
	return {
		byKeys: () => byKeys,
		stop: () => {
			for (const type of types) document.removeEventListener(type, listen, { capture: true });
		}
	};
}

/** True where the focus is on the map or its controls: a card on it has its own announcement. */
function isOnMap(map: MapLibreMap): boolean {
	const { activeElement } = document;
	const region = map.getContainer().parentElement;
	return Boolean(region?.contains(activeElement) && !activeElement?.closest('[role=dialog]'));
}

/**
 * The pause after the last move before a report, milliseconds: keys come one after the other, and
 * only where they have led to counts.
 */
const REST_MS = 300;

/**
 * Reports the features in view when the map is idle, and again when all data has loaded; querying
 * during a move would cost every frame. It ends with the map.
 */
export function followInView(map: MapLibreMap, inView: InView): void {
	const input = followInput();
	let rest: ReturnType<typeof setTimeout> | undefined;
	let frame = 0;
	let isStale = true;
	let movedByKeys = false;
	let isRemoved = false;
	const report = async () => {
		const refs = hitsInView(map);
		// The list that follows is work of its own.
		await nextTurn();
		if (isRemoved) return;
		inView.refs = refs;
		if (movedByKeys) inView.movedByKeys += 1;
		movedByKeys = false;
	};

	map.on('movestart', () => {
		cancelAnimationFrame(frame);
		clearTimeout(rest);
		movedByKeys ||= input.byKeys() && isOnMap(map);
	});
	map.on('moveend', () => {
		isStale = true;
		clearTimeout(rest);
		if (inView.refs) rest = setTimeout(report, REST_MS);
	});
	map.on('styledata', () => (isStale = true));
	map.on('sourcedata', ({ sourceId }) => {
		if (!LABEL_AIDS.some((id) => id === sourceId)) isStale = true;
	});
	map.on('idle', () => {
		if (!isStale) return;
		isStale = false;
		// A frame that was asked for meanwhile, such as the first to be seen, goes first.
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			clearTimeout(rest);
			rest = setTimeout(report);
		});
	});
	map.on('remove', () => {
		isRemoved = true;
		cancelAnimationFrame(frame);
		clearTimeout(rest);
		input.stop();
		inView.refs = null;
	});
}
