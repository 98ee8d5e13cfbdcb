/** Stations of the metro. */
import { m } from '../../i18n/paraglide/messages';
import type { CreekRelation } from '../items/place-item';
import type { StepFree } from '../schema/vocabulary';
import { linesWords } from '../words/ground-words';
import type { Entry, GroundLayer, Named, Renamed, Sure } from './ground-layer';

export interface StationItem extends Named {
	lines: string[];
	basis: 'mapped' | 'derived';
	/** whether a wheelchair gets to the train; null where the source does not say */
	step_free: StepFree | null;
	creek: CreekRelation;
}

export interface StationEntry extends Entry<'metro', 'station'>, Sure, Renamed {
	lines: string[];
}

/** A station, as what is selected. */
export const stationRef = (id: string) => ({ layer: 'metro', id }) as const;

/** A station goes by each half of its name, and with or without the word for what it is. */
function spokenNames({ name }: StationEntry): string[] {
	// A station that is named after two things is called by either.
	const halves = /·/.test(name.zh) ? [...name.zh.split('·'), ...name.en.split('·')] : [];
	// The railway station above is called without the word for trains: 上海站.
	const trains = / Railway Station$/.test(name.en)
		? [name.en.replace('Railway', 'Train'), name.en.replace(' Railway', '')]
		: [];
	if (name.zh.endsWith('火车站')) return [name.zh.replace('火车站', '站'), ...trains, ...halves];
	return name.zh.endsWith('站')
		? [...trains, ...halves]
		: [`${name.zh}站`, `${name.zh}地铁站`, ...halves];
}

export const metro: GroundLayer<'metro', 'metro-stations', StationItem, StationEntry> = {
	id: 'metro',
	dataset: 'metro-stations',
	list: {
		most: 12,
		kindLine: ({ lines }, lang) => linesWords(lines, lang),
		countWords: (count, locale) =>
			count === 1 ? m.in_view_station({}, { locale }) : m.in_view_stations({ count }, { locale })
	},
	entryOf: ({ id, name, point, accuracy_m, lines }) => ({
		layer: 'metro',
		id,
		kind: 'station',
		name,
		point,
		accuracy_m,
		lines
	}),
	search: {
		kindLine: (_, locale) => m.kind_station({}, { locale }),
		kindWords: {
			station:
				'metro subway underground station metro-station subway-station mrt tube 地铁 地铁站 轨道交通 轨交 车站 ditie ditiezhan'
		},
		spokenNames,
		weight: 4,
		sign: { image: () => 'station' }
	}
};
