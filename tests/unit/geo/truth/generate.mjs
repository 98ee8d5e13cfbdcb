/**
 * Writes the tables of this folder with GeographicLib's and PROJ's own command-line tools.
 * Usage: node tests/unit/geo/truth/generate.mjs (needs GeodSolve, Planimeter,
 * TransverseMercatorProj and cs2cs; see README.md)
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Mulberry32: a seeded generator, so that every run asks the same questions. */
function seeded(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const random = seeded(20260329);
const between = (low, high) => low + (high - low) * random();
const round = (value, digits = 10) => Number(value.toFixed(digits));
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const local = () => [round(between(121.3, 121.52)), round(between(31.19, 31.32))];
const anywhere = () => [
	round(between(-180, 180)),
	round((Math.asin(between(-1, 1)) * 180) / Math.PI)
];
const shifted = ([lng, lat], reachDeg) => [
	round(lng + between(-reachDeg, reachDeg), 12),
	round(lat + between(-reachDeg, reachDeg), 12)
];

const tool = (name, args, lines) =>
	execFileSync(name, args, { input: lines.join('\n') + '\n', encoding: 'utf8' }).trimEnd();
const latLng = ([lng, lat]) => `${lat} ${lng}`;
const write = (file, head, rows) =>
	writeFileSync(new URL(file, import.meta.url), [head, ...rows].join('\n') + '\n');

// --- lines: the inverse problem ------------------------------------------------------------------
const pairs = [
	...times(120, () => ['local', local(), local()]),
	...times(40, () => {
		const a = local();
		return ['sub-metre', a, shifted(a, 4e-6)];
	}),
	...times(20, () => {
		const a = local();
		return ['sub-millimetre', a, shifted(a, 4e-9)];
	}),
	...times(50, () => ['global', anywhere(), anywhere()]),
	...times(30, (i) => {
		const [lng, lat] = anywhere();
		return ['meridional', [lng, lat], i % 3 ? [lng, anywhere()[1]] : [lng + 180, anywhere()[1]]];
	}),
	...times(30, () => ['equatorial', [anywhere()[0], 0], [anywhere()[0], 0]]),
	...times(50, (i) => {
		const [lng, lat] = anywhere();
		return ['near-antipodal', [lng, lat], shifted([lng + 180, -lat], [1, 0.1, 0.01, 1e-6][i % 4])];
	}),
	['antipodal', [30, 0], [-150, 0]],
	['antipodal', [121.4, 31.2], [-58.6, -31.2]],
	['antipodal', [0, 90], [0, -90]],
	['antipodal', [121.4, 90], [-30, -90]],
	...times(30, () => [
		'dateline',
		[round(between(170, 180)), round(between(-80, 80))],
		[round(between(-180, -170)), round(between(-80, 80))]
	]),
	...times(10, (i) => ['pole', [round(between(-180, 180)), i % 2 ? 90 : -90], anywhere()]),
	['same point', [121.4, 31.2], [121.4, 31.2]],
	['same point', [180, 10], [-180, 10]]
];
const inverse = tool(
	'GeodSolve',
	['-i', '-E', '-p', '7'],
	pairs.map(([, a, b]) => `${latLng(a)} ${latLng(b)}`)
).split('\n');
write(
	'lines.tsv',
	'kind\tlng1\tlat1\tlng2\tlat2\tazi1\tazi2\ts12_m',
	pairs.map(([kind, a, b], i) => [kind, ...a, ...b, ...inverse[i].split(' ')].join('\t'))
);

// --- destinations: the direct problem ------------------------------------------------------------
const starts = [
	...times(60, () => ['local', local(), round(between(0, 360)), round(10 ** between(-2, 4.5), 6)]),
	...times(60, () => ['global', anywhere(), round(between(0, 360)), round(between(0, 2.5e7), 4)])
];
const direct = tool(
	'GeodSolve',
	['-E', '-p', '8'],
	starts.map(([, a, azimuth, s]) => `${latLng(a)} ${azimuth} ${s}`)
).split('\n');
write(
	'destinations.tsv',
	'kind\tlng1\tlat1\tazi1\ts12_m\tlng2\tlat2',
	starts.map(([kind, a, azimuth, s], i) => {
		const [lat2, lng2] = direct[i].split(' ');
		return [kind, ...a, azimuth, s, lng2, lat2].join('\t');
	})
);

// --- feet: a segment, a point on it, and a point at a right angle from there ---------------------
const segments = times(200, (i) => ({
	a: local(),
	azimuth: round(between(0, 360)),
	length: round([50, 300, 2000, 20000][i % 4] * between(0.5, 1), 6),
	share: between(0.02, 0.98),
	offset: round((i % 2 ? 1 : -1) * 10 ** between(-3, 4.3), 6)
}));
const solve = (lines) =>
	tool('GeodSolve', ['-E', '-p', '10'], lines)
		.split('\n')
		.map((line) => line.split(' ').map(Number));
const ends = solve(segments.map((s) => `${latLng(s.a)} ${s.azimuth} ${s.length}`));
const feet = solve(
	segments.map((s) => `${latLng(s.a)} ${s.azimuth} ${round(s.length * s.share, 6)}`)
);
const points = solve(
	segments.map((s, i) => `${feet[i][0]} ${feet[i][1]} ${feet[i][2] + 90} ${s.offset}`)
);
write(
	'feet.tsv',
	'lngA\tlatA\tlngB\tlatB\tlngP\tlatP\tdistance_m\tlngFoot\tlatFoot\talong_m',
	segments.map((s, i) =>
		[
			...s.a,
			...[ends, points].flatMap((list) => [list[i][1], list[i][0]]),
			Math.abs(s.offset),
			feet[i][1],
			feet[i][0],
			round(s.length * s.share, 6)
		].join('\t')
	)
);

// --- polygons ------------------------------------------------------------------------------------
/** A ring around a centre, not convex, reaching `reachDeg` at most; clockwise if asked. */
function star([lng, lat], reachDeg, vertices, clockwise) {
	const ring = times(vertices, (i) => {
		const angle = (2 * Math.PI * (i + between(0.1, 0.9))) / vertices;
		const reach = reachDeg * between(0.3, 1);
		const x = lng + (reach * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
		return [round(((x + 540) % 360) - 180), round(lat + reach * Math.sin(angle))];
	});
	return clockwise ? ring.reverse() : ring;
}
const polygons = [
	...times(30, (i) => ['local', star(local(), 10 ** between(-5, -1.5), 3 + i, i % 3 === 0)]),
	...times(10, (i) => ['tiny', star(local(), 10 ** between(-7, -5), 3 + i, i % 2 === 0)]),
	...times(10, (i) => [
		'continent',
		star([between(-150, 150), between(-50, 50)], between(5, 25), 4 + i, i % 2 === 0)
	]),
	...times(10, (i) => [
		'dateline',
		star([between(179, 181), between(-60, 60)], between(0.01, 10), 3 + i, i % 2 === 0)
	]),
	...times(6, (i) => [
		'equator',
		star([between(-170, 170), 0], between(0.1, 20), 5 + i, i % 2 === 0)
	]),
	...times(4, (i) => [
		'pole',
		times(4 + i, (k) => [round((360 * k) / (4 + i) - 180 + 7), (i % 2 ? -1 : 1) * (60 + 5 * i)])
	])
];
const measured = tool(
	'Planimeter',
	['-p', '10'],
	polygons.flatMap(([, ring]) => [...ring.map(latLng), ''])
).split('\n');
write(
	'polygons.tsv',
	'kind\tperimeter_m\tarea_m2\tlng,lat of each vertex, separated by blanks',
	polygons.map(([kind, ring], i) => {
		const [, perimeter, area] = measured[i].split(' ');
		return [kind, perimeter, area, ring.map(([lng, lat]) => `${lng},${lat}`).join(' ')].join('\t');
	})
);

// --- the grid: CGCS2000, Gauss–Krüger, central meridian 120° E -------------------------------------
const places = [
	...times(60, () => ['local', local()]),
	...times(60, () => ['zone', [round(between(118.5, 121.5)), round(between(18, 53))]]),
	...times(30, () => ['beside', [round(between(100, 140)), round(between(-80, 80))]]),
	['origin', [120, 0]],
	['central meridian', [120, 31.25]],
	['central meridian', [120, -31.25]],
	['pole', [120, 90]],
	['pole', [120, -90]]
];
const asked = places.map(([, at]) => latLng(at));
const numbersOf = (text) => text.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
const projected = numbersOf(tool('cs2cs', ['-f', '%.6f', 'EPSG:4490', 'EPSG:4549'], asked));
const exactly = numbersOf(
	tool(
		'TransverseMercatorProj',
		['-t', '-l', '120', '-k', '1', '-e', '6378137', '1/298.257222101', '-p', '9'],
		asked
	)
);
write(
	'gauss-kruger.tsv',
	'kind\tlng\tlat\tnorth_m\teast_m\tscale',
	places.map(([kind, at], i) => {
		const [[north, east], [exactX, exactY, , scale]] = [projected[i], exactly[i]];
		const apart = Math.max(Math.abs(north - exactY), Math.abs(east - 500000 - exactX));
		if (!(apart < 1e-6)) throw new Error(`the two tools differ by ${apart} m at ${at}`);
		return [kind, ...at, north.toFixed(6), east.toFixed(6), scale.toFixed(12)].join('\t');
	})
);
