/**
 * The state of the dossier's page: which places it has, what of them is loaded, and their maps. To be made while
 * a component is set up.
 */
import { untrack } from 'svelte';
import type { FeatureCollection } from 'geojson';
import { loadPlaces } from '../../../catalogue/compare/load-comparison';
import { dossierOf, type Dossier } from '../../../catalogue/dossier/dossier';
import type { DossierShell } from '../../../catalogue/dossier/shell';
import { fetchOnce } from '../../../catalogue/fetch-once';
import type { PlaceDetail } from '../../../catalogue/items/place-item';
import type { PublishedComparison } from '../../../catalogue/compare/comparison-data';
import type { Locale } from '../../../i18n/locale';
import type { PlaceMap } from '../../../layers/still-picture/paper/place-map';
import type { ReadDossier } from '../../../state/address/dossier-address';
import { nextTurn } from '../../../state/device/next-turn';
import { watchDossier } from '../../../state/navigation/dossier-navigation.svelte';

/** What the view depends on. */
interface DossierSources {
	readonly shell: DossierShell;
	readonly lang: Locale;
	/** the starred places */
	readonly starred: readonly string[];
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;
}

export class DossierView {
	readonly #from: DossierSources;
	/** what the address asks for; null where it asks for none, undefined until it is read */
	asked = $state.raw<ReadDossier | null | undefined>(undefined);
	#loaded = $state.raw<{ places: readonly PlaceDetail[]; data: PublishedComparison } | null>(null);
	failed = $state(false);
	/** by the place's id, those that are drawn */
	maps = $state.raw<ReadonlyMap<string, PlaceMap>>(new Map());
	mapsFailed = $state(false);

	/** the places in their order; those of the address, else the starred ones */
	ids = $derived.by<readonly string[]>(() => {
		const { asked } = this;
		if (asked === undefined) return [];
		return asked ? asked.ids : this.#known(this.#from.starred);
	});
	/** starred places that this map does not have, or what the address asks for without being on it */
	unknown = $derived.by<readonly string[]>(() => {
		const { starred } = this.#from;
		return this.asked?.unknown ?? starred.filter((id) => !this.#known(starred).includes(id));
	});
	/** null until its places are loaded */
	dossier = $derived.by<Dossier | null>(() => {
		const { shell } = this.#from;
		return this.#loaded && dossierOf({ ...this.#loaded, shell });
	});
	/** the figures between places; null until they are loaded */
	data = $derived.by(() => this.#loaded?.data ?? null);
	/** whether everything that it will have is on the page */
	isWhole = $derived.by(
		() => this.dossier !== null && (this.mapsFailed || this.maps.size >= this.ids.length)
	);

	constructor(from: DossierSources) {
		this.#from = from;
		watchDossier(
			() => new Set(from.shell.places.map(({ id }) => id)),
			(asked) => (this.asked = asked)
		);
		$effect(() => {
			const { ids } = this;
			return untrack(() => this.#load(ids));
		});
		$effect(() => {
			const places = this.#loaded?.places ?? [];
			const { lang, dataRoot } = from;
			return untrack(() => this.#drawMaps(places, lang, dataRoot));
		});
	}

	#known(ids: readonly string[]): string[] {
		const known = new Set(this.#from.shell.places.map(({ id }) => id));
		return ids.filter((id) => known.has(id));
	}

	/** Requests again what did not load. */
	retry(): void {
		if (this.failed) this.#load(this.ids);
		else this.#drawMaps(this.#loaded?.places ?? [], this.#from.lang, this.#from.dataRoot);
	}

	/** Loads the places. Returns how to give it up. */
	#load(ids: readonly string[]): () => void {
		let isWanted = true;
		this.failed = false;
		this.#loaded = null;
		if (ids.length > 0) {
			loadPlaces(ids, this.#from.dataRoot).then(
				(loaded) => isWanted && (this.#loaded = loaded),
				() => isWanted && (this.failed = true)
			);
		}
		return () => (isWanted = false);
	}

	/** Draws the maps, one after the other. Returns how to give it up. */
	#drawMaps(places: readonly PlaceDetail[], lang: Locale, dataRoot: string): () => void {
		let isWanted = true;
		this.maps = new Map();
		this.mapsFailed = false;
		const draw = async () => {
			const { placeMap, placeMapFiles } =
				await import('../../../layers/still-picture/paper/place-map');
			const files = placeMapFiles(lang);
			const load = (file: string) => fetchOnce<FeatureCollection>(`${dataRoot}map/${file}.geojson`);
			const loaded = await Promise.all(files.map(load));
			const data = Object.fromEntries(files.map((file, at) => [file, loaded[at]!]));
			for (const { id, point, frame } of places) {
				await nextTurn();
				if (!isWanted) return;
				this.maps = new Map(this.maps).set(id, placeMap({ lang, data, id, point, frame }));
			}
		};
		if (places.length > 0) draw().catch(() => isWanted && (this.mapsFailed = true));
		return () => (isWanted = false);
	}
}
