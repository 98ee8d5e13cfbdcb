/** The metro's tracks: one direction stands for a line, branches are kept. */
import { METRO_LINES } from '../../../../catalogue/schema/vocabulary';
import type { LngLat } from '../../../../values/lng-lat';
import type { OwnRule } from '../../datasets/rule';
import { joinLines } from '../../shape/join-lines';
import { NearLines } from '../../shape/near-lines';
import { lineM } from '../../shape/plane';
import { finishedLines, linear, withoutParallel } from '../lines';
import type { Made } from '../../features/feature';
import { selected, Shapes, type Given, type Making } from '../made';
import { metroRoutes, taggedLines } from './metro-refs';

const SHAPE = { shortest_m: 100, tolerance_m: 2.5 };

/** The other direction of a line runs within so many metres of the one that stands for it. */
const BESIDE_M = 60;

interface Route {
	/** the least of its tracks */
	ref: string;
	colour: string | undefined;
	pieces: LngLat[][];
}

/** By line and route: its tracks. Tracks that no route holds are a route of their own, by their tags. */
function routesByLine(rule: OwnRule, things: Given['things'], shapes: Shapes) {
	const lines = new Map<string, Map<string, Route>>();
	for (const thing of selected(things, rule)) {
		if (!thing.ref.startsWith('w')) continue;
		const inRoutes = metroRoutes(thing);
		const homes =
			inRoutes.length > 0 ? inRoutes : taggedLines(thing).map((line) => ({ ref: '', line }));
		const pieces = homes.length > 0 ? shapes.linesOf(thing) : null;
		if (!pieces) continue;
		for (const { ref, line } of homes) {
			const routes = lines.get(line) ?? new Map<string, Route>();
			const colour = thing.routes.find((route) => route.ref === ref)?.tags.colour;
			const route = routes.get(ref) ?? { ref: thing.ref, colour, pieces: [] };
			route.pieces.push(...pieces);
			lines.set(line, routes.set(ref, route));
		}
	}
	return lines;
}

const HEX = /^#[0-9A-F]{6}$/;

/** What a line is called and how it is coloured: as today, else as the source has it. */
function propertiesOf(line: string, today: Given['today'], colour = ''): Record<string, unknown> {
	const known = today?.features.find(({ properties }) => properties.ref === line);
	if (known) return known.properties;
	return {
		name: { en: `Line ${line}`, zh: `${line}号线` },
		name_basis: { en: 'published', zh: 'published' },
		ref: line,
		colour: colour.toUpperCase()
	};
}

/** Makes the lines of the vocabulary that have tracks. */
export function makeMetroLines(rule: OwnRule, { things, today }: Given): Making {
	const shapes = new Shapes();
	const byLine = routesByLine(rule, things, shapes);
	const features = METRO_LINES.flatMap((line): Made[] => {
		const routes = [...(byLine.get(line)?.values() ?? [])].map((route) => {
			const lines = finishedLines(joinLines(route.pieces), SHAPE);
			return { ...route, lines, length_m: lines.reduce((sum, one) => sum + lineM(one), 0) };
		});
		const longestFirst = routes.sort((a, b) => b.length_m - a.length_m);
		const kept = new NearLines();
		const lines = longestFirst.flatMap((route) => withoutParallel(route.lines, kept, BESIDE_M));
		if (lines.length === 0) return [];
		const [{ ref, colour }] = longestFirst as [(typeof routes)[number]];
		const known = today?.features.find(({ properties }) => properties.ref === line);
		if (!known && !HEX.test((colour ?? '').toUpperCase())) {
			shapes.leftOut.push({ ref, reason: `line ${line} has no colour #RRGGBB` });
			return [];
		}
		return [
			{
				ref,
				id: known?.id,
				properties: propertiesOf(line, today, colour),
				geometry: linear(lines)
			}
		];
	});
	return { features, leftOut: shapes.leftOut, incomplete: shapes.incomplete };
}
