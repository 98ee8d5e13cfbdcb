/** Which station and lines of the metro a thing belongs to, by the routes that it is a member of, or by its own tags. */
import { METRO_LINES } from '../../../../catalogue/schema/vocabulary';
import type { Tags } from '../../osm/elements';
import type { Thing } from '../../osm/thing';
import { zhOf } from '../../name/names';

const ON_THE_MAP: readonly string[] = METRO_LINES;

/** The numbers of lines in a text: `1号线;2号线`, `轨道交通11号线`, `11`. */
function numbersIn(text = ''): string[] {
	const named = [...text.matchAll(/(\d{1,2})\s*号线/g)].map((match) => match[1]!);
	return named.length > 0 ? named : text.split(/[;,，、]/).filter((part) => /^\d{1,2}$/.test(part));
}

const isMetro = ({ route }: Tags) => route === 'subway' || route === 'light_rail';

/** The routes of the metro that a thing is a member of, each with the number of its line. */
export function metroRoutes({ routes }: Pick<Thing, 'routes'>): { ref: string; line: string }[] {
	return routes
		.filter(({ tags }) => isMetro(tags))
		.flatMap(({ ref, tags }) => {
			const [line] = [...numbersIn(tags.ref), ...numbersIn(tags.name)];
			return line && ON_THE_MAP.includes(line) ? [{ ref, line }] : [];
		});
}

/** The lines that a thing's own tags name, where no route says. */
export function taggedLines({ tags }: Pick<Thing, 'tags'>): string[] {
	const { line, ref, name } = tags;
	const found = [line, ref, name].map(numbersIn).find((numbers) => numbers.length > 0) ?? [];
	return found.filter((number) => ON_THE_MAP.includes(number));
}

/** Lines in the order of the vocabulary, each once. */
export function sortedLines(lines: Iterable<string>): string[] {
	const all = new Set(lines);
	return ON_THE_MAP.filter((line) => all.has(line));
}

/** A station's name without the word for station, as the files have it: but 上海火车站 keeps it. */
export function stationName(
	{ tags }: Pick<Thing, 'tags'>,
	today: ReadonlyMap<string, unknown>
): string | null {
	const zh = zhOf(tags);
	if (zh === null || today.has(zh)) return zh;
	const bare = zh.replace(/^地铁/, '').replace(/(地铁)?站$/, '');
	return bare === '' || /(火车|汽车|客运)$/.test(bare) ? zh : bare;
}
