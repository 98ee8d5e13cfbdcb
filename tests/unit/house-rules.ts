/** The rules of the house. Each returns sentences that explain what to do instead. */
import { circles, importsOf, resolved, type Import } from './house-imports';

/** The floors from the ground up. A room imports only from floors below its own. */
export const FLOORS = [
	['values'],
	['geo', 'i18n', 'formats', 'tokens'],
	['reach'],
	['catalogue'],
	['layers', 'server'],
	['state'],
	['map', 'panels'],
	['tools'],
	['routes']
] as const;

const ROOMS: readonly string[] = FLOORS.flat();
const floorOf = (room: string) => FLOORS.findIndex((floor) => floor.some((name) => name === room));

/** Files directly in `src` and the route parameters belong to the routes: they start the site. */
export function roomOf(path: string): string {
	const [, top = '', room = ''] = path.split('/');
	if (top === 'lib') return room;
	return top === 'host' ? 'host' : 'routes';
}

/** Packages and the rooms that may import them; */
export const FENCES: { packages: RegExp; rooms: string[]; typesAnywhere?: true; why: string }[] = [
	{
		packages: /^maplibre-gl$/,
		rooms: ['src/lib/map/'],
		typesAnywhere: true,
		why: 'Elsewhere write `import type`, or let map/ do the work: it is the only room that runs MapLibre.'
	},
	{
		packages: /^valibot$/,
		rooms: ['src/lib/catalogue/schema/', 'src/lib/server/read/', 'src/lib/tools/embed/contract/'],
		why: 'Import the types that catalogue/schema derives, so that no validator travels to the browser.'
	},
	{
		packages: /^minisearch$/,
		rooms: ['src/lib/catalogue/search/'],
		why: 'Call the functions of catalogue/search instead.'
	},
	{
		packages: /^\$app\/navigation$/,
		rooms: ['src/lib/state/navigation/browser-port.ts'],
		why: 'Call state/navigation/navigation.ts or the file beside it that moves this kind of page; what they need of a browser stands in port.ts, so that a test can make one up.'
	},
	{
		packages: /^(geographiclib-geodesic|gcoord|proj4|@turf\/.*|polylabel)$/,
		rooms: ['src/lib/geo/'],
		why: 'Write or use a pure function of geo/ and import that.'
	},
	{
		packages: /^pinyin-pro$/,
		rooms: ['src/lib/server/'],
		why: 'It weighs 144 kB: let the build prepare what the browser needs.'
	},
	{
		packages: /^@maplibre\/maplibre-gl-style-spec$/,
		rooms: ['src/lib/layers/still-picture/'],
		typesAnywhere: true,
		why: 'It draws the still picture, at build time and for a printed sheet: elsewhere write `import type`, or let the build prepare what the browser needs.'
	},
	{
		packages: /^simplify-js$/,
		rooms: ['src/lib/layers/still-picture/', 'src/lib/server/refresh/shape/'],
		why: 'It simplifies for the still picture and for a refresh of the data: let the build prepare what the browser needs.'
	},
	{
		packages: /^uqr$/,
		rooms: ['src/lib/formats/qr-code.ts'],
		why: 'Ask qrCode() of formats/qr-code.ts, and load it with what is printed.'
	},
	{
		packages: /^(polyclip-ts|lineclip|osm-pbf-parser-node)$/,
		rooms: ['src/lib/server/refresh/'],
		why: 'They read and cut OpenStreetMap for a refresh of the data: the site has no use for them.'
	},
	{
		packages: /^@maplibre\/(geojson-vt|vt-pbf)$/,
		rooms: ['src/lib/server/tiles/'],
		why: 'Tiles are cut at build time: MapLibre brings what a browser needs of them.'
	},
	{
		packages: /^pmtiles$/,
		rooms: ['src/lib/map/renderer/', 'src/lib/server/tiles/'],
		why: 'It reads an archive of tiles for MapLibre, where one is configured, and numbers tiles for the writer.'
	},
	{
		packages: /^@resvg\/resvg-js$/,
		rooms: ['src/lib/server/'],
		why: 'Pictures are drawn at build time: let a route publish them.'
	},
	{
		packages: /^node:/,
		rooms: ['src/lib/server/', 'src/host/', 'src/hooks.server.ts', 'src/first-view.server.ts'],
		why: 'Browsers have no Node: read files in server/ and let a route publish the result.'
	}
];

/** The imports of a file that its floor or a fence forbids. */
export function importFaults(path: string, imports: readonly Import[]): string[] {
	const room = roomOf(path);
	return imports.flatMap((found) => {
		if (found.specifier === '(computed)') {
			return `${path} imports a computed address. Write it as a plain string, so that this test can read it.`;
		}
		if (/^\$lib(\/|$)/.test(found.specifier)) {
			return `${path} imports ${found.specifier}. Write #lib/… instead.`;
		}
		if (found.package) return fenceFault(path, found);
		const file = found.file!;
		if (!file.startsWith('src/')) {
			return `${path} imports ${file}. Let server/ read it, and publish what a page needs by a route.`;
		}
		return roomFault(path, room, file);
	});
}

function fenceFault(path: string, found: Import): string[] {
	const name = found.package!;
	const fence = FENCES.find(({ packages }) => packages.test(name));
	if (!fence || (fence.typesAnywhere && found.typeOnly)) return [];
	if (fence.rooms.some((room) => path.startsWith(room))) return [];
	return [`${path} imports ${name}, which stays in ${fence.rooms.join(', ')}. ${fence.why}`];
}

/** Files that run only at build time, which Kit keeps out */
export const AT_BUILD = /(^src\/hooks\.server\.ts|\/\+(server|[a-z]+\.server)\.ts)$/;

function roomFault(path: string, room: string, file: string): string[] {
	const target = roomOf(file);
	if (target === room) return [];
	if (room === 'host' || target === 'host') {
		return [
			`${path} imports ${file}. src/host runs in Node beside the site: it shares no code with it.`
		];
	}
	if (target === 'server' && !AT_BUILD.test(path)) {
		return [
			`${path} imports ${file}. server/ runs at build time only: read it in a +page.server.ts or ` +
				'+server.ts and pass the value on; types that pages need belong in catalogue/.'
		];
	}
	const [own, other] = [floorOf(room), floorOf(target)];
	if (other < own) return [];
	return [
		other === own
			? `${path} imports ${file}. ${room}/ and ${target}/ are on one floor and do not see each ` +
				'other: move what both need to a floor below, or let the floor above join them.'
			: `${path} imports ${file}. ${target}/ is above ${room}/: move what ${room}/ needs down, or ` +
				'take it as an argument.'
	];
}

/** Rooms of `src/lib` that are not in the plan of the house. */
export function unknownRooms(paths: Iterable<string>): string[] {
	const rooms = new Set([...paths].filter((path) => path.startsWith('src/lib/')).map(roomOf));
	return [...rooms]
		.filter((room) => !ROOMS.includes(room) || room === 'routes')
		.map(
			(room) =>
				`src/lib/${room} is no room of the house (${ROOMS.slice(0, -1).join(', ')}). Put it into one ` +
				'of them, or give it a floor in tests/unit/house-rules.ts and say why.'
		);
}

/** Files with circular imports. */
export function circleFaults(house: ReadonlyMap<string, string>): string[] {
	const known = new Set(house.keys());
	const graph = new Map(
		[...house].map(([path, text]) => [
			path,
			importsOf(path, text).flatMap(({ file }) => (file && resolved(file, known)) ?? [])
		])
	);
	return circles(graph).map(
		(way) =>
			`${way.join(' → ')} is a circle. Move what they share into a file of its own that imports none of them.`
	);
}

/**
 * The most lines of a file; a longer one needs a reason here, and its limit is its present length.
 */
export const LONGEST = { '.svelte': 250, '.ts': 200, '.js': 200 } as const;

/** Files that may be longer, how long, and why. */
export const LONG_FOR_A_REASON: Record<string, { lines: number; why: string }> = {
	'src/lib/layers/features/places.ts': {
		lines: 258,
		why: 'a layer is one page from data to legend, and places are drawn in eleven ways'
	}
};

/** Files that have grown too long. */
export function lengthFaults(house: ReadonlyMap<string, string>): string[] {
	return [...house].flatMap(([path, text]) => {
		const ending = path.slice(path.lastIndexOf('.')) as keyof typeof LONGEST;
		const limit = LONG_FOR_A_REASON[path]?.lines ?? LONGEST[ending];
		const lines = text.trimEnd().split('\n').length;
		return lines <= limit
			? []
			: `${path} has ${lines} lines, the limit is ${limit}. Give a part of it its own file and name.`;
	});
}

/** Structured data, which is escaped there; and a part of a page as Svelte renders it on the server. */
const MAY_WRITE_MARKUP = [
	'src/lib/panels/page/JsonLd.svelte',
	'src/lib/panels/shell/HydratedLater.svelte'
];

/** Ways of writing markup from data, by which a name could become a script. */
export function markupFaults(house: ReadonlyMap<string, string>): string[] {
	return [...house].flatMap(([path, text]) => [
		...(text.includes('{@html') && !MAY_WRITE_MARKUP.includes(path)
			? [
					`${path} uses {@html}. Write elements; structured data goes through panels/page/JsonLd.svelte.`
				]
			: []),
		...(/\.\s*setHTML\s*\(/.test(text)
			? [`${path} calls setHTML(). Text from data is only ever text: use setDOMContent.`]
			: []),
		...(/\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML\s*\(/.test(text)
			? [`${path} writes markup as a string. Use a component, or textContent.`]
			: [])
	]);
}
