/** Checks of the corridor's story and of the tour that their schemas cannot make. */
import { isReached } from '../../catalogue/items/best-fact';
import type { Chapter } from '../../catalogue/schema/corridor';
import type { FactRef } from '../../catalogue/schema/fact-ref';
import { factAt, type Spot } from './fact-refs';
import { GeodataFault } from '../read/fault';
import type { Geodata } from '../read/read-geodata';
import { hasSite } from '../../values/position-basis';

const CORRIDOR = 'geodata/corridor.json';
const TOUR = 'geodata/tour.json';

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
	const { stops } = geodata.tour;
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
}

/**
 * Checks that the story and the tour refer to existing places and facts.
 * @throws {GeodataFault} at the first place or fact that does not exist, or has the wrong status
 */
export function checkStory(geodata: Geodata): void {
	checkCorridor(geodata);
	checkTour(geodata);
}
