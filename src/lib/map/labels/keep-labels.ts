/**
 * Fills the sources that labels need beside the data (`layers/overlays/label-aids.ts`). All of it is done when
 * the map has come to rest: while it moves, labels move with it, and nothing is computed.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { LABEL_AIDS, NONE, type LabelAid } from '../../layers/overlays/label-aids';
import type { FeatureRef } from '../../layers/layer-ids';
import type { Box } from '../../layers/labels/boxes';
import { coveredPoints } from './covered';
import { KeptSpots } from './kept-spots';
import { keyOf, lineName, namedLines, type NamedLine } from './named-lines';
import { pickedFeatures } from './picked';
import { drawnFeatures } from '../renderer/drawn-features';

/** The style layers that write the names of lines. */
const LINE_LABELS = ['creek-label', 'water-canal-label', 'street-label'];

/** What lies over the map bears this attribute. */
const COVERING = '[data-covers-map]';

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** Names of equal length and form on the ground: the same zoom, to less than a percent, and the same direction. */
const scaleOf = (map: MapLibreMap): string =>
	[map.getZoom().toFixed(2), map.getBearing().toFixed(1), map.getPitch().toFixed(1)].join();

export class LabelKeeper {
	readonly #map: MapLibreMap;
	readonly #picked = new Map<'hovered' | 'selected', FeatureRef | null>();
	#lines: { line: NamedLine; trial: number }[] = [];
	readonly #kept = new KeptSpots();
	/** whether the names of lines are those of another view */
	#isStale = true;
	#written = new Map<LabelAid, string>();
	#frame = 0;
	readonly #sizes: ResizeObserver;
	readonly #observed = new WeakSet<Element>();

	/** Begins with the map, and ends with it. */
	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#sizes = new ResizeObserver(() => this.#soon());
		map.on('style.load', () => this.#cover());
		map.on('styledata', () => {
			this.#isStale = true;
			this.#kept.forget();
		});
		map.on('sourcedata', ({ sourceId }) => {
			if (!LABEL_AIDS.some((id) => id === sourceId)) this.#isStale = true;
		});
		// A jump, or a canvas of another size, is over at once: what is covered is then written a single time.
		map.on('movestart', () => map.isMoving() && this.#write('covered', NONE));
		map.on('moveend', () => {
			this.#isStale = true;
			this.#cover();
		});
		// Until its first rest the map is not seen: each frame in which nothing is missing counts as one, so that the
		// names have found their spots when it is, and do not ask for a whole frame each time they try another.
		const settle = () => {
			if (map.loaded()) this.#atRest();
		};
		map.on('render', settle);
		map.once('idle', () => map.off('render', settle));
		map.on('idle', () => this.#atRest());
		map.on('remove', () => {
			this.#sizes.disconnect();
			cancelAnimationFrame(this.#frame);
		});
	}

	/** Draws what is chosen, or hovered, above its neighbours; null for nothing. */
	pick(how: 'hovered' | 'selected', ref: FeatureRef | null): void {
		this.#picked.set(how, ref);
		// What was chosen before has taken room from other names.
		if (how === 'selected') this.#kept.forget();
		this.#raise();
	}

	/** The elements over the map; the size of each is followed from when it is first met. */
	#covering(): Element[] {
		const elements = [...document.querySelectorAll(COVERING)];
		for (const element of elements) {
			if (this.#observed.has(element)) continue;
			this.#observed.add(element);
			this.#sizes.observe(element);
		}
		return elements;
	}

	/** What lies over the map, CSS pixels from its corner. */
	#boxes(): Box[] {
		const frame = this.#map.getContainer().getBoundingClientRect();
		return this.#covering()
			.map((element) => element.getBoundingClientRect())
			.filter(({ width, height }) => width > 0 && height > 0)
			.map(({ left, top, right, bottom }) => ({
				left: left - frame.left,
				top: top - frame.top,
				right: right - frame.left,
				bottom: bottom - frame.top
			}));
	}

	/** Sets a source's data, where it is another than before. */
	#write(id: LabelAid, data: FeatureCollection): void {
		const source = this.#map.getSource<GeoJSONSource>(id);
		const text = JSON.stringify(data);
		if (!source || this.#written.get(id) === text) return;
		this.#written.set(id, text);
		source.setData(data);
	}

	#soon(): void {
		this.#isStale = true;
		this.#frame ||= requestAnimationFrame(() => {
			this.#frame = 0;
			if (!this.#map.isMoving()) this.#cover();
		});
	}

	#cover(): void {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		const positionAt = ({ x, y }: { x: number; y: number }) =>
			this.#map.unproject([x, y]).toArray() as [number, number];
		this.#write('covered', coveredPoints(this.#boxes(), { width, height }, positionAt));
	}

	#atRest(): void {
		this.#cover();
		if (this.#isStale) {
			this.#isStale = false;
			const { clientWidth, clientHeight } = this.#map.getContainer();
			const free = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
			const room = { free, covered: this.#boxes() };
			this.#kept.begin(scaleOf(this.#map));
			const lines = namedLines(this.#map, room, this.#kept);
			this.#lines = lines.map((line) => ({ line, trial: 0 }));
		} else this.#tryOtherSpots();
		this.#write(
			'line-names',
			collection(this.#lines.map(({ line, trial }) => lineName(line, trial)))
		);
		this.#raise();
	}

	/** Names that found no room on their spot go to their next one. */
	#tryOtherSpots(): void {
		const layers = LINE_LABELS.filter((id) => this.#map.getLayer(id));
		if (this.#lines.length === 0 || layers.length === 0) return;
		const written = new Set(
			drawnFeatures(this.#map, { layers }).map(({ properties }) => {
				const { of: _of, rank: _rank, ...names } = properties;
				return keyOf(names);
			})
		);
		for (const one of this.#lines) {
			const { line, trial } = one;
			const [key, spot] = [keyOf(line.names), line.spots[trial]!];
			if (written.has(key)) this.#kept.wrote(key, spot);
			else this.#kept.failed(key, spot);
			if (!written.has(key) && trial < line.spots.length - 1) one.trial += 1;
		}
	}

	#raise(): void {
		const refs = [...this.#picked.values()].filter((ref) => ref !== null);
		const once = refs.filter(
			(ref, at) => refs.findIndex(({ layer, id }) => layer === ref.layer && id === ref.id) === at
		);
		this.#write('picked', collection(pickedFeatures(this.#map, once)));
	}
}
