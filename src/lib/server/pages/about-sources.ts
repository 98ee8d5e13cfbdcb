/** Who stands behind the data, and what rests on whom. */
import type { AboutDataset, CitedSource, SourceGroup } from '../../catalogue/items/about';
import type { Fact } from '../../catalogue/schema/place';
import type { Source } from '../../catalogue/schema/source';
import { BASE_DATASETS } from '../../catalogue/schema/base';
import { SOURCE_TIERS } from '../../catalogue/schema/vocabulary';
import type { Locale } from '../../i18n/locale';
import { inLanguage } from '../../i18n/localised';
import type { Geodata } from '../read/read-geodata';

/** How often each id occurs. */
function tally(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** Every fact: the places' and the corridor's own. */
export function allFacts({ places, corridor }: Geodata): Fact[] {
	return [...places.flatMap(({ properties }) => properties.facts), ...corridor.facts];
}

/** Every source with how many facts, opening hours among them, positions and datasets rest on it. */
export function citedSources(geodata: Geodata, lang: Locale) {
	const { sources, places, base, network } = geodata;
	const hours = places.flatMap(({ properties }) => properties.hours?.source ?? []);
	const facts = tally([...allFacts(geodata).map(({ source }) => source), ...hours]);
	const positions = tally(places.map(({ properties }) => properties.position.source));
	const datasets = tally([
		...BASE_DATASETS.flatMap((dataset) => base[dataset].sources),
		...new Set([...network.sources, ...network.published.map(({ source }) => source)])
	]);
	return sources.map((source): CitedSource & Pick<Source, 'tier'> => {
		const { id, title, language, publisher, date, licence, link, tier, note } = source;
		return {
			id,
			title,
			language,
			publisher,
			date,
			licence,
			link,
			tier,
			note: note ? inLanguage(note, lang) : null,
			facts: facts.get(id) ?? 0,
			positions: positions.get(id) ?? 0,
			datasets: datasets.get(id) ?? 0
		};
	});
}

/** The sources by standing, from the strongest; the most cited first, then the latest. */
export function sourceGroups(geodata: Geodata, lang: Locale): SourceGroup[] {
	const cited = citedSources(geodata, lang);
	return SOURCE_TIERS.map((tier) => {
		const sources = cited
			.filter((source) => source.tier === tier)
			.sort((a, b) => b.facts - a.facts || (b.date ?? '').localeCompare(a.date ?? ''));
		return {
			tier,
			facts: sources.reduce((sum, source) => sum + source.facts, 0),
			unlicensed: sources.filter(({ licence }) => licence === 'unknown').length,
			sources
		};
	}).filter(({ sources }) => sources.length > 0);
}

/** The datasets of the ground, with what was done to their sources. */
export function aboutDatasets({ base, sources }: Geodata, lang: Locale): AboutDataset[] {
	return BASE_DATASETS.map((id) => {
		const { title, method, licence, features, sources: used } = base[id];
		return {
			id,
			title: inLanguage(title, lang),
			method: inLanguage(method, lang),
			licence,
			features: features.length,
			sources: used.map((ref) => {
				const { title, language } = sources.find((source) => source.id === ref)!;
				return { id: ref, title, language };
			})
		};
	});
}
