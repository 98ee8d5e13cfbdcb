/**
 * What the views so far have shown, as long as their scale is one: where the name of a line was written, and where it
 * found no room. After a pan such a name stays where it is, and is not tried again where it failed. Each trial is
 * another round of frames, until the map is at rest.
 */
import { hasRoom, type Room, type Spot } from '../../layers/labels/line-spots';
import type { Px } from '../../layers/labels/boxes';
import type { LngLat } from '../../values/lng-lat';

/** A spot as near to one that failed fails as well, CSS pixels. */
const NEAR = 35;

/** A spot, and what it is on the ground: degrees WGS-84. */
export interface GroundSpot {
	path: LngLat[];
}

type Project = (at: LngLat) => Px;

/** The middle between both ends. */
function middleOf(path: readonly Px[]): Px {
	const [a, b] = [path[0]!, path.at(-1)!];
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The spots of names, by a key of each name. */
export class KeptSpots {
	#scale = '';
	readonly #written = new Map<string, GroundSpot>();
	readonly #failed = new Map<string, GroundSpot[]>();

	/** Forgets all of it where the scale is another than before. */
	begin(scale: string): void {
		if (scale !== this.#scale) this.forget();
		this.#scale = scale;
	}

	forget(): void {
		this.#written.clear();
		this.#failed.clear();
	}

	/** The name was written on that spot. */
	wrote(key: string, spot: GroundSpot): void {
		this.#written.set(key, spot);
	}

	/** The name found no room on that spot. */
	failed(key: string, spot: GroundSpot): void {
		this.#written.delete(key);
		const failed = this.#failed.get(key) ?? [];
		if (!failed.includes(spot)) this.#failed.set(key, [...failed, spot]);
	}

	/** Where the name is written, if it may stay there; null where it was not, or may not. */
	kept(key: string, project: Project, room: Room): GroundSpot | null {
		const spot = this.#written.get(key);
		return spot && hasRoom(spot.path.map(project), room) ? spot : null;
	}

	/** The spots that are worth a trial, in their order. */
	untried(key: string, spots: readonly Spot[], project: Project): Spot[] {
		const failed = (this.#failed.get(key) ?? []).map(({ path }) => middleOf(path.map(project)));
		return spots.filter(({ path }) => {
			const { x, y } = middleOf(path);
			return failed.every((other) => Math.hypot(other.x - x, other.y - y) >= NEAR);
		});
	}
}
