/** Makes `geodata/metro-network.json` of a copy of the operator's timetable. */
import type { BaseCollection } from '../../catalogue/schema/base';
import type { Localised } from '../../i18n/localised';
import type { NetworkChange, NetworkData, NetworkStation, Service } from '../../reach/network-data';
import { PUBLISHED } from './published';
import { CHANGES, LINE_IDS, SERVICES, type ServicePlan } from './services';
import { ACCURACY_M, ENGLISH, POSITIONS, POSITIONS_WHY, RIDES } from './settled';
import { LineRides, type Timetable } from './timetable';

type Stations = BaseCollection<'metro-stations'>['features'];

const rounded = (degrees: number) => Number(degrees.toFixed(5));
const idOf = (name: string) =>
	name
		.toLowerCase()
		.replace(/[’']/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Every station once, by name: as this map has it where it does. */
function stationsOf({ platforms, english }: Timetable, known: Stations): NetworkStation[] {
	const byName = new Map(known.map((feature) => [feature.properties.name.zh, feature]));
	const names = [...new Set(platforms.map(({ name }) => name))];
	return names
		.map((zh): NetworkStation => {
			const mapped = byName.get(zh);
			if (mapped) {
				const { name, accuracy_m } = mapped.properties;
				return { id: mapped.id, name, point: mapped.geometry.coordinates, accuracy_m };
			}
			const settled = POSITIONS[zh];
			const { lng, lat } = platforms.find(({ name }) => name === zh)!;
			const called = (ENGLISH[zh] ?? english[zh])?.replace(/\s*·\s*/g, ' · ');
			if (!called) throw new Error(`${zh} has no English name`);
			return {
				id: idOf(called),
				name: { en: called, zh: zh },
				point: settled ?? [rounded(lng), rounded(lat)],
				accuracy_m: settled ? ACCURACY_M.settled : ACCURACY_M.mapped
			};
		})
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const lineId = (line: string) => LINE_IDS[line] ?? line.replace(/号线$/, '');

function serviceOf(
	plan: ServicePlan,
	timetable: Timetable,
	idOfName: Map<string, string>
): Service {
	const rides = new LineRides(timetable, plan.line);
	const stops = rides.way(plan.from, plan.to, plan.through);
	const nexts = plan.loop ? [...stops.slice(1), stops[0]!] : stops.slice(1);
	const headway =
		plan.headway_min ?? timetable.headways.find(({ line }) => line === plan.line)?.off_peak_min;
	if (headway === undefined) throw new Error(`${plan.id} has no headway`);
	return {
		id: plan.id,
		lines: plan.lines ?? [lineId(plan.line)],
		stops: stops.map((name) => idOfName.get(name)!),
		there: nexts.map((next, at) => rides.minutes(stops[at]!, next)),
		back: nexts.map((next, at) => rides.minutes(next, stops[at]!)),
		headway_min: headway,
		...(plan.headway_ours && { headway_ours: true as const }),
		...(plan.loop && { loop: true as const })
	};
}

const METHOD: Localised = {
	en: 'Running times are differences of the first trains’ times at neighbouring stations, in whole minutes, each direction by itself. Headways are those published for the time outside the peaks. A stretch that two services share is one more service with the trains of both. Minutes of changing are not in the timetable: those listed here are published or ours, every other change is an assumption of the reckoning.',
	zh: '运行时间取相邻两站首班车时刻之差，整分钟计，两个方向分列；行车间隔取公布的平峰间隔。两个交路共用的区段另列一个交路，间隔按两者合计。时刻表不含换乘时间：此处所列者或见于公开报道，或为本站估计，其余换乘一律按推算的假定。'
};

/** The network of a copy of the timetable, with the stations of this map as it has them. */
export function makeNetwork(timetable: Timetable, known: Stations): NetworkData {
	const stations = stationsOf(timetable, known);
	const idOfName = new Map(stations.map(({ id, name }) => [name.zh, id]));
	const changes = CHANGES.map((change): NetworkChange => ({
		...change,
		station: idOfName.get(change.station)!
	}));
	return {
		title: { en: 'Metro network', zh: '轨道交通线网' },
		sources: [
			'shmetro-timetable-2026-07',
			'shmetro-headways-2026-06',
			'osm-network-stations-2026-07-01',
			'shine-2021-01-18-line-15',
			'shine-2024-12-25-airport-link',
			'wikipedia-shanghai-railway-station-metro',
			'own-estimate'
		],
		licence: 'ODbL-1.0',
		as_of: '2026-07',
		method: METHOD,
		settled: [...RIDES.map(({ why }) => why), POSITIONS_WHY],
		stations,
		services: SERVICES.map((plan) => serviceOf(plan, timetable, idOfName)),
		changes,
		published: PUBLISHED.map((one) => ({
			...one,
			from: idOfName.get(one.from)!,
			to: idOfName.get(one.to)!
		}))
	};
}

/** The file's text: one station and one service a line, for diffs. */
export function networkText({
	stations,
	services,
	changes,
	published,
	...head
}: NetworkData): string {
	const list = (name: string, rows: readonly unknown[]) =>
		`\t"${name}": [\n${rows.map((row) => '\t\t' + JSON.stringify(row)).join(',\n')}\n\t]`;
	const opened = JSON.stringify(head, null, '\t').replace(/\n\}$/, ',');
	const lists = [
		list('stations', stations),
		list('services', services),
		list('changes', changes),
		list('published', published)
	];
	return `${opened}\n${lists.join(',\n')}\n}\n`;
}
