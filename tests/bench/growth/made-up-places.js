/**
 * A catalogue of any size, made up: nothing in it is true, every name and text says so, and no page of the
 * project shows it. Shapes, facts and lengths of text are like those of the real places, so that its bytes and
 * times are too. Pure: the same number gives the same places.
 */

/** Inside the extent of the geodata with room for the largest outline, degrees WGS-84. */
const AREA = { west: 121.32, south: 31.205, east: 121.5, north: 31.305 };
/** Metres to a degree at this latitude, good enough for something made up. */
const DEGREE_M = { lng: 95_200, lat: 110_880 };

/** Each kind as often as among the real places, of which there are 37. */
const KINDS = [
	...Array(14).fill('culture'),
	...Array(6).fill('district'),
	...Array(6).fill('green'),
	...Array(4).fill('park'),
	...Array(3).fill('institute'),
	...Array(2).fill('campus'),
	...Array(2).fill('hub')
];
const KIND_NAMES = /** @type {Record<string, { en: string, zh: string }>} */ ({
	culture: { en: 'Museum', zh: '博物馆' },
	district: { en: 'Quarter', zh: '片区' },
	green: { en: 'Garden', zh: '绿园' },
	park: { en: 'Software Park', zh: '软件园' },
	institute: { en: 'Institute', zh: '研究院' },
	campus: { en: 'Campus', zh: '校区' },
	hub: { en: 'Incubator', zh: '孵化器' }
});
const WORDS = [
	['Willow', '柳荫'],
	['Heron', '白鹭'],
	['Lantern', '灯笼'],
	['Ferry', '渡口'],
	['Plum', '梅花'],
	['Silk', '丝绸'],
	['Stone Bridge', '石桥'],
	['Cloud', '云影'],
	['Bamboo', '竹溪'],
	['Harvest', '丰收'],
	['Pearl', '明珠'],
	['Autumn', '秋水']
];
const SECTORS = [
	'life-health',
	'ai',
	'smart-transport',
	'software',
	'integrated-circuits',
	'new-materials',
	'culture'
];
const COUNTED = /** @type {const} */ ([
	['area_m2', 'm2', 1000, 400_000],
	['floor_area_m2', 'm2', 1000, 200_000],
	['opened', 'year', 1990, 2024],
	['companies', 'companies', 5, 900],
	['people', 'people', 50, 9000],
	['output_cny', 'CNY', 1_000_000, 9_000_000_000],
	['tax_cny', 'CNY', 100_000, 900_000_000]
]);
const TOLD = ['contact', 'architect', 'business_measures'];

/**
 * Numbers that look as if by chance, the same with every run (mulberry32).
 * @param {number} seed
 * @returns {() => number} from 0 to less than 1
 */
function chance(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const round = (/** @type {number} */ degrees) => Math.round(degrees * 1e5) / 1e5;

/**
 * A ring around a point that does not cross itself: its radius changes, its angle only grows.
 * @param {number[]} middle degrees WGS-84
 * @param {() => number} next
 */
function ring([lng = 0, lat = 0], next) {
	const count = 6 + Math.floor(next() * 50);
	const radius_m = 40 + next() ** 3 * 700;
	const corners = Array.from({ length: count }, (_, at) => {
		const [angle, away_m] = [(2 * Math.PI * at) / count, radius_m * (0.7 + next() * 0.3)];
		return [
			round(lng + (Math.cos(angle) * away_m) / DEGREE_M.lng),
			round(lat + (Math.sin(angle) * away_m) / DEGREE_M.lat)
		];
	});
	return [...corners, corners[0]];
}

/**
 * @param {number} number of the place
 * @param {() => number} next
 * @param {string} source
 */
function factsOf(number, next, source) {
	const year = () => String(2010 + Math.floor(next() * 16));
	const counted = COUNTED.map(([key, unit, least, most]) => ({
		key,
		value: Math.round(least + next() * (most - least)),
		...(next() < 0.3 && { qualifier: 'about' }),
		unit,
		as_of: year(),
		status: next() < 0.85 ? 'actual' : 'projection',
		source,
		...(next() < 0.5 && {
			note: {
				en: `Made up for measuring: figure ${number} of nothing that exists, as long as a usual note is.`,
				zh: `为测量而虚构：编号${number}，并无此数，长度与一般附注相近。`
			}
		})
	}));
	const told = TOLD.map((key) => ({
		key,
		value: {
			en: `Made up for measuring, number ${number}: a sentence of the usual length about ${key}`,
			zh: `为测量而虚构的第${number}条，长度与一般说明相近`
		},
		unit: null,
		as_of: year(),
		status: 'description',
		source
	}));
	return [...counted, ...told].filter(() => next() < 0.92);
}

/**
 * One place that does not exist, as a file of `geodata/places/` has it.
 * @param {number} number from 1
 */
function madeUpPlace(number) {
	const next = chance(number * 7919);
	const pick = (/** @type {readonly any[]} */ of) => of[Math.floor(next() * of.length)];
	const id = `made-up-${number}`;
	const kind = KINDS[(number * 11) % KINDS.length];
	const [one, other] = [pick(WORDS), pick(WORDS)];
	const name = {
		en: `Made-up ${one[0]} ${other[0]} ${KIND_NAMES[kind]?.en} ${number}`,
		zh: `虚构${one[1]}${other[1]}${KIND_NAMES[kind]?.zh}${number}号`
	};
	const point = [
		round(AREA.west + next() * (AREA.east - AREA.west)),
		round(AREA.south + next() * (AREA.north - AREA.south))
	];
	const isArea = next() < 0.6;
	const isConcept = !isArea && next() < 0.07;
	const basis = isConcept ? 'concept' : isArea ? pick(['mapped', 'mapped', 'derived']) : 'geocoded';
	const source = `made-up-source-${number}`;
	return {
		type: 'Feature',
		id,
		properties: {
			id,
			name,
			aliases: [`Made-up ${other[0]} ${number}`, `虚构${other[1]}${number}`],
			name_basis: { en: 'ours', zh: 'ours' },
			kind,
			sectors: SECTORS.filter(() => next() < 0.2),
			summary: {
				en: `${name.en} does not exist. It stands in for a place while growth is measured, in two sentences of about the length that the summaries of real places have, which is some two hundred characters.`,
				zh: `${name.zh}并不存在，仅在测量数据增长时代替真实地点；这段文字的长度与真实地点的简介大致相同，共约六十字。`
			},
			status: isConcept ? 'concept' : pick(['operating', 'operating', 'operating', 'building']),
			address: { en: `${number} Made-up Road, Putuo District`, zh: `普陀区虚构路${number}号` },
			point,
			basis,
			accuracy_m: isConcept ? 800 : pick([10, 20, 40, 100, 200]),
			position: {
				source,
				method: {
					en: 'Made up: a number drawn by chance, which no map or address knows.',
					zh: '虚构：随机生成，不见于任何地图或地址。'
				}
			},
			within: null,
			...(next() < 0.35 && {
				hours: {
					weekly: [
						{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '09:00', to: '17:00' }
					],
					as_of: '2025',
					source
				}
			}),
			facts: factsOf(number, next, source)
		},
		geometry: isArea
			? { type: 'Polygon', coordinates: [ring(point, next)] }
			: { type: 'Point', coordinates: point }
	};
}

/**
 * @param {number} number of the place whose source it is
 */
function madeUpSource(number) {
	return {
		id: `made-up-source-${number}`,
		title: `Made up for measuring growth, source ${number}`,
		language: 'en',
		publisher: 'Nobody: made up for the bench',
		date: '2025-01-01',
		licence: 'unknown',
		link: null,
		tier: 'own-work'
	};
}

/**
 * A tour of the first places that anybody can go to, because the pages ask for one.
 * @param {ReturnType<typeof madeUpPlace>[]} places
 */
function madeUpTour(places) {
	const real = (/** @type {ReturnType<typeof madeUpPlace>} */ { properties }) =>
		properties.facts.find(({ status }) => status === 'actual' || status === 'description');
	const stops = places
		.filter((place) => place.properties.basis !== 'concept' && real(place))
		.slice(0, 2)
		.map((place) => ({
			place: place.id,
			text: { en: 'Made up for measuring.', zh: '为测量而虚构。' },
			facts: [{ key: real(place)?.key, as_of: real(place)?.as_of }]
		}));
	return { stops, walks: [] };
}

/**
 * A catalogue of made-up places.
 * @param {number} count how many
 */
export function madeUpCatalogue(count) {
	const numbers = Array.from({ length: count }, (_, at) => at + 1);
	const places = numbers.map(madeUpPlace);
	return { places, sources: numbers.map(madeUpSource), tour: madeUpTour(places) };
}
