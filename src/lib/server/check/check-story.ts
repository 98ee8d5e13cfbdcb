/** Checks of the corridor's story and of the tour that their schemas cannot make. */
import { isReached } from '../../catalogue/items/best-fact';
import type { Chapter } from '../../catalogue/schema/corridor';
import type { Tour } from '../../catalogue/schema/tour';
import type { FactRef } from '../../catalogue/schema/fact-ref';
import { geodesicDistanceM } from '../../geo/geodesic/geodesic';
import { factAt, type Spot } from './fact-refs';
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

const CORRIDOR = 'geodata/corridor.json';
const TOUR = 'geodata/tour.json';

/** The longest straight leg of a walk, metres: up to about 50 minutes on foot. */
const WALKED_LEG_M = 2000;

/**
 * Each reference must name exactly one fact, with an actual state where `reached`, otherwise a plan or
 * forecast.
 */
function expectFacts(geodata: Geodata, refs: readonly FactRef[], spot: Spot, reached: boolean) {
	refs.forEach((ref, at) => {
		const here = { file: spot.file, path: `${spot.path}.${at}` };
		const { fact } = factAt(geodata, ref, here);
		if (isReached(fact) === reached) return;
		throw new GeodataFault(
			here.file,
			here.path,
			reached
				? `"${fact.key}" is a plan or forecast, which is nothing that was reached`
				: `"${fact.key}" is no plan or forecast; only those are promises`
		);
	});
}

function checkChapter(geodata: Geodata, { promises, figures }: Chapter, path: string): void {
	const spot = (rest: string) => ({ file: CORRIDOR, path: `${path}.${rest}` });
	promises.forEach(({ said, found }, at) => {
		expectFacts(geodata, said, spot(`promises.${at}.said`), false);
		expectFacts(geodata, found, spot(`promises.${at}.found`), true);
	});
	expectFacts(geodata, figures, spot('figures'), true);
}

function checkCorridor(geodata: Geodata): void {
	const { whole, sectors } = geodata.corridor;
	checkChapter(geodata, whole, 'whole');
	sectors.forEach((chapter, at) => {
		if (sectors.findIndex(({ sector }) => sector === chapter.sector) !== at) {
			throw new GeodataFault(
				CORRIDOR,
				`sectors.${at}.sector`,
				`"${chapter.sector}" is there twice`
			);
		}
		checkChapter(geodata, chapter, `sectors.${at}`);
	});
}

function checkTour(geodata: Geodata): void {
	const { stops, walks } = geodata.tour;
	stops.forEach(({ place, facts }, at) => {
		const path = `stops.${at}`;
		if (stops.findIndex((stop) => stop.place === place) !== at) {
			throw new GeodataFault(TOUR, `${path}.place`, `"${place}" is there twice`);
		}
		expectFacts(
			geodata,
			facts.map((ref) => ({ place, ...ref })),
			{ file: TOUR, path: `${path}.facts` },
			true
		);
		const found = geodata.places.find(({ id }) => id === place);
		if (!found || hasSite(found.properties.basis)) return;
		throw new GeodataFault(TOUR, `${path}.place`, `"${place}" is a concept: nobody can go there`);
	});
	walks.forEach((walk, at) => checkWalk(geodata, walk, `walks.${at}`));
}

/** A walk follows the tour, shares no stop with another, and none of its legs is too long to be walked. */
function checkWalk({ tour, places }: Geodata, walk: Tour['walks'][number], path: string): void {
	const order = tour.stops.map(({ place }) => place);
	const pointOf = (id: string) => places.find((place) => place.id === id)!.properties.point;
	walk.stops.forEach((id, at) => {
		const fault = (what: string) =>
			new GeodataFault(TOUR, `${path}.stops.${at}`, `"${id}" ${what}`);
		if (!order.includes(id)) throw fault('is no stop of the tour');
		if (tour.walks.some((other) => other !== walk && other.stops.includes(id))) {
			throw fault('is in two walks');
		}
		const before = walk.stops[at - 1];
		if (before === undefined) return;
		if (order.indexOf(id) !== order.indexOf(before) + 1) {
			throw fault(`does not follow "${before}" in the tour`);
		}
		if (geodesicDistanceM(pointOf(before), pointOf(id)) > WALKED_LEG_M) {
			throw fault(`is over ${WALKED_LEG_M} m from "${before}", straight: too far to be walked`);
		}
	});
}

/**
 * Checks that the story and the tour refer to existing places and facts.
 * @throws {GeodataFault} at the first place or fact that does not exist, or has the wrong status
 */
export function checkStory(geodata: Geodata): void {
	checkCorridor(geodata);
	checkTour(geodata);
}
