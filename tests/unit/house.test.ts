/**
 * The plan of the house, enforced by tests: who may import whom, which packages stay in which room,
 * how long a file may be. A failure message explains what to do instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderCircles, fullFolders } from './house-folders';
import { guideFaults } from './house-guides';
import { circles, importsOf, isElsewhere, readHouse, resolved } from './house-imports';
import { emptyPlaces, KNOWLEDGE, knowledgeFaults } from './house-knowledge';
import {
	circleFaults,
	FENCES,
	importFaults,
	lengthFaults,
	LONG_FOR_A_REASON,
	LONGEST,
	markupFaults,
	roomOf,
	unknownRooms
} from './house-rules';
import { buildOnlyFaults } from './house-reach';
import { needlessExceptions, sharedPartFaults } from './house-parts';
import { needlessLongScripts, routeFaults } from './house-routes';
import { waitingFaults } from './house-waiting';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const house = readHouse(ROOT);

describe('the house', () => {
	it('has its rooms, and files in them', () => {
		expect(house.size).toBeGreaterThan(100);
		const imports = [...house].flatMap(([path, text]) => importsOf(path, text));
		expect(imports.filter(({ file }) => file).length).toBeGreaterThan(300);
		expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50);
		expect(unknownRooms(house.keys())).toEqual([]);
	});

	it('lets each floor see only the floors below it, and packages stay in their rooms', () => {
		const faults = [...house].flatMap(([path, text]) => importFaults(path, importsOf(path, text)));
		expect(faults).toEqual([]);
	});

	it('imports only what is there', () => {
		const known = new Set(house.keys());
		const missing = [...house].flatMap(([path, text]) =>
			importsOf(path, text)
				.filter(({ file }) => file && !resolved(file, known) && !isElsewhere(ROOT, file))
				.map(
					({ specifier }) => `${path} imports ${specifier}, which is not there. Mend the address.`
				)
		);
		expect(missing).toEqual([]);
	});

	it('has no files that import each other in a circle', () => {
		expect(circleFaults(house)).toEqual([]);
	});

	it('has no folders of a room that import each other in a circle', () => {
		expect(folderCircles(house)).toEqual([]);
	});

	it('keeps its folders small', () => {
		expect(fullFolders(house.keys())).toEqual([]);
	});

	it('brings no package of the build to the browser', () => {
		expect(buildOnlyFaults(house)).toEqual([]);
	});

	it('has no logic in its routes', () => {
		expect(routeFaults(house)).toEqual([]);
		expect(needlessLongScripts(house), 'take these out of LONG_SCRIPTS').toEqual([]);
	});

	it('has each shared part once', () => {
		expect(sharedPartFaults(house)).toEqual([]);
		expect(needlessExceptions(house), 'mend these in SHARED_PARTS').toEqual([]);
	});

	it('writes no markup from strings', () => {
		expect(markupFaults(house)).toEqual([]);
	});

	it('derives nothing from what is read after a wait', () => {
		expect([...house].flatMap(([path, text]) => waitingFaults(path, text))).toEqual([]);
	});

	it('says once what everybody has to say alike', () => {
		expect(knowledgeFaults(house)).toEqual([]);
		expect(emptyPlaces(house)).toEqual([]);
	});

	it('keeps its files short', () => {
		expect(lengthFaults(house)).toEqual([]);
	});

	it('has no exception from the length that is no longer needed', () => {
		const needless = Object.keys(LONG_FOR_A_REASON).filter((path) => {
			const ending = path.slice(path.lastIndexOf('.')) as keyof typeof LONGEST;
			return (house.get(path)?.trimEnd().split('\n').length ?? 0) <= LONGEST[ending];
		});
		expect(needless, 'take these out of LONG_FOR_A_REASON').toEqual([]);
	});
});

describe('the guides', () => {
	const SKIPPED = /^(node_modules|build|test-results|\.git|\.svelte-kit|.*\/node_modules)(\/|$)/;
	const files = (readdirSync(ROOT, { recursive: true }) as string[]).filter(
		(path) => !SKIPPED.test(path)
	);
	const guides = files.filter((path) =>
		/^([A-Z_]+|(geodata|tests\/bench)\/README)\.md$/.test(path)
	);

	it('name only paths that are there', () => {
		expect(guides.length).toBeGreaterThanOrEqual(4);
		const texts = new Map(guides.map((path) => [path, readFileSync(`${ROOT}/${path}`, 'utf8')]));
		expect(guideFaults(texts, files)).toEqual([]);
	});
});

describe('the top level', () => {
	const ignored = readFileSync(`${ROOT}/.gitignore`, 'utf8').split('\n').filter(Boolean);
	const isIgnored = (name: string) =>
		name === '.git' ||
		ignored.some((line) => line === name || (line === '*.log' && name.endsWith('.log'))) ||
		/^\.env\.(?!example)/.test(name);
	const entries = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !isIgnored(name));

	it('has no other folders', () => {
		const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
		const hint =
			'The top level is fixed: code goes to src, data to geodata, files served as they are to ' +
			'static, tests and benches to tests. What a tool writes goes into .gitignore.';
		expect(folders.sort(), hint).toEqual(['.ci', 'geodata', 'src', 'static', 'tests']);
	});

	it('has no files but those that tools and readers look for there', () => {
		const known =
			/^(package(-lock)?\.json|tsconfig\.json|(svelte|vite|eslint|playwright)\.config\.[jt]s|\.(prettierrc|prettierignore|gitignore|gitattributes|editorconfig|npmrc|nvmrc|env\.example)|(README|CONTRIBUTING|DECISIONS|CHANGELOG|SECURITY|CODE_OF_CONDUCT)(\.zh(-Hans)?)?\.md|LICENSE([-.]\w+)*)$/;
		const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
		expect(
			files.filter((name) => !known.test(name)),
			'The top level is fixed: find these a place in src, static, geodata or tests.'
		).toEqual([]);
	});
});

describe('the rule for waiting', () => {
	it.each([
		'const grid = $derived(load().then(({ to }) => to(vertex.at)));',
		'const grid = $derived.by(async () => (await load())(vertex.at));',
		'const grid = $derived((await load())(vertex.at));',
		'$effect(() => { load().then((to) => (text = to(vertex.at))); });',
		'$effect(() => { void (async () => { text = (await load())(vertex.at); })(); });'
	])('refuses %s', (script) => {
		const [fault] = waitingFaults(
			'src/lib/panels/A.svelte',
			`<script lang="ts">${script}</script>`
		);
		expect(fault).toMatch(/^src\/lib\/panels\/A\.svelte has an? \$\w+/);
		expect(waitingFaults('src/lib/panels/a.svelte.ts', script)).toHaveLength(1);
	});

	it.each([
		"const away = $derived(from ? import('./away') : null);",
		'const grid = $derived(to ? to(vertex.at) : null);',
		'$effect(() => { let newest = true; ask(query).then((found) => newest && (list = found)); return () => (newest = false); });',
		'async function save() { await store(text); }'
	])('lets pass %s', (script) => {
		expect(waitingFaults('src/lib/panels/a.svelte.ts', script)).toEqual([]);
	});
});

/** The faults that the rules find in a made-up file. */
const faultsOf = (path: string, text: string) => importFaults(path, importsOf(path, text));

describe('the rule for imports', () => {
	it.each([
		['src/lib/layers/a.ts', "import { b } from '../catalogue/b';"],
		['src/lib/layers/a.ts', "import { b } from './b';"],
		['src/lib/panels/A.svelte', "<script>import b from '#lib/state/b';</script>"],
		['src/lib/layers/a.ts', "import type { Map } from 'maplibre-gl';"],
		['src/lib/map/a.ts', "import { Map } from 'maplibre-gl';"],
		['src/routes/data/a/+server.ts', "import { b } from '#lib/server/b';"],
		['src/routes/(map)/+layout.server.ts', "import { b } from '#lib/server/b';"],
		['src/lib/geo/a.ts', "// import { b } from '../map/b';\nconst c = \"from '../map/b'\";"],
		[
			'src/lib/panels/A.svelte',
			"<!-- import('#lib/tools/b') --><p>import x from '#lib/tools/b'</p>"
		]
	])('is content with %s: %s', (path, text) => {
		expect(faultsOf(path, text)).toEqual([]);
	});

	it.each([
		['src/lib/geo/a.ts', "import { b } from '../i18n/b';", 'on one floor'],
		['src/lib/map/a.ts', "import { b } from '#lib/panels/b';", 'on one floor'],
		['src/lib/layers/a.ts', "export * from '../server/b';", 'build time only'],
		['src/lib/catalogue/a.ts', "import type { B } from '../layers/b';", 'above'],
		['src/lib/catalogue/a.ts', "type B = import('../layers/b').B;", 'above'],
		['src/lib/state/a.ts', "const b = await import('#lib/map/b');", 'above'],
		['src/lib/state/a.ts', 'const b = await import(`#lib/map/${c}`);', 'plain string'],
		['src/lib/state/a.ts', "const b = import.meta.glob('../map/*.ts');", 'above'],
		['src/lib/panels/A.svelte', "<script module>import b from '../tools/b'</script>", 'above'],
		['src/lib/panels/A.svelte', "{#await import('#lib/tools/b') then b}{/await}", 'above'],
		['src/lib/state/a.ts', "import type { B } from '../server/b';", 'catalogue/'],
		[
			'src/routes/+page.svelte',
			"<script>import b from '#lib/server/b'</script>",
			'+page.server.ts'
		],
		['src/routes/+page.ts', "import b from '#lib/server/b'", '+page.server.ts'],
		['src/lib/state/a.ts', "import { b } from '$lib/geo/b';", '#lib/'],
		['src/lib/server/a.ts', "import b from '../../../geodata/sources.json';", 'server/'],
		['src/lib/server/a.ts', "import b from '../../host/serve.js';", 'shares no code'],
		['src/lib/panels/a.ts', "import { Map } from 'maplibre-gl';", 'import type'],
		['src/lib/panels/a.ts', "import { type Map } from 'maplibre-gl';", 'import type'],
		['src/lib/panels/a.ts', "import 'maplibre-gl/dist/maplibre-gl.css';", 'maplibre-gl'],
		['src/lib/state/a.ts', "import type { GenericSchema } from 'valibot';", 'catalogue/schema'],
		['src/lib/catalogue/a.ts', "import MiniSearch from 'minisearch';", 'catalogue/search'],
		[
			'src/lib/panels/a.ts',
			"import { goto } from '$app/navigation';",
			'state/navigation/navigation.ts'
		],
		['src/lib/state/a.ts', "import { goto } from '$app/navigation';", 'state/navigation/'],
		['src/lib/state/navigation/a.ts', "import { goto } from '$app/navigation';", 'port.ts'],
		['src/lib/catalogue/search/a.ts', "import * as v from 'valibot';", 'catalogue/schema'],
		['src/lib/map/a.ts', "import simplify from 'simplify-js';", 'still picture'],
		['src/lib/tools/a.ts', "import { area } from '@turf/area';", 'geo/'],
		['src/lib/catalogue/a.ts', "import { readFileSync } from 'node:fs';", 'server/']
	])('refuses %s: %s', (path, text, advice) => {
		const faults = faultsOf(path, text);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(path);
		expect(faults[0]).toContain(advice);
	});

	it('knows the rooms of files outside src/lib', () => {
		expect(roomOf('src/hooks.client.ts')).toBe('routes');
		expect(roomOf('src/params/locale.ts')).toBe('routes');
		expect(roomOf('src/host/serve.js')).toBe('host');
		expect(unknownRooms(['src/lib/utils/a.ts', 'src/lib/geo/b.ts'])).toHaveLength(1);
	});

	it('ends every fence’s message with what to do', () => {
		for (const { why } of FENCES) expect(why).toMatch(/^[A-Z].*\.$/);
	});
});

describe('the rule against circles', () => {
	it('finds a circle through an alias, an index and a component', () => {
		const faults = circleFaults(
			new Map([
				['src/lib/geo/index.ts', "import './a';"],
				['src/lib/geo/a.ts', "import '#lib/geo/B.svelte';"],
				['src/lib/geo/B.svelte', "<script>import '.';</script>"]
			])
		);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(
			/^src\/lib\/geo\/index.ts → .* → src\/lib\/geo\/index.ts is a circle/
		);
	});

	it('finds none where two files share a third', () => {
		const shared = { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] };
		expect(circles(new Map(Object.entries(shared)))).toEqual([]);
		expect(circles(new Map([['a', ['a']]]))).toEqual([['a', 'a']]);
	});
});

describe('the rules for folders', () => {
	it('refuse a circle through types, and name both folders and a file of each way', () => {
		const [fault, ...others] = folderCircles(
			new Map([
				['src/lib/geo/creek/a.ts', "import { b } from '../datum/b';"],
				['src/lib/geo/datum/b.ts', "import type { C } from '#lib/geo/creek/c';"],
				['src/lib/geo/creek/c.ts', '']
			])
		);
		expect(others).toEqual([]);
		expect(fault).toMatch(
			/^src\/lib\/geo\/creek → src\/lib\/geo\/datum → src\/lib\/geo\/creek is a/
		);
		expect(fault).toContain('src/lib/geo/creek/a.ts imports src/lib/geo/datum/b.ts');
		expect(fault).toContain('src/lib/geo/datum/b.ts imports src/lib/geo/creek/c.ts');
	});

	it('see one between a folder and what it holds, none where imports go one way', () => {
		const inner = (text: string) =>
			new Map([
				['src/lib/geo/a.ts', "import './creek/b';"],
				['src/lib/geo/creek/b.ts', text],
				['src/lib/geo/c.ts', '']
			]);
		expect(folderCircles(inner("import '../c';"))).toHaveLength(1);
		expect(folderCircles(inner(''))).toEqual([]);
	});

	it('leave rooms to the rule for floors', () => {
		const rooms = new Map([
			['src/lib/geo/a.ts', "import '../map/b';"],
			['src/lib/map/b.ts', "import '../geo/a';"]
		]);
		expect(folderCircles(rooms)).toEqual([]);
	});

	it('refuse a folder of more than 16 files, and do not count those of its folders', () => {
		const files = (count: number) =>
			Array.from({ length: count }, (_, at) => `src/lib/geo/creek/${at}.ts`);
		expect(fullFolders([...files(16), 'src/lib/geo/a.ts'])).toEqual([]);
		expect(fullFolders(files(17))).toHaveLength(1);
		expect(fullFolders(files(17))[0]).toMatch(
			/^src\/lib\/geo\/creek has 17 files, the limit is 16\./
		);
	});
});

describe('the rule for what the browser loads', () => {
	const page = 'src/routes/+page.svelte';
	const reaches = (used: string, text: string) =>
		buildOnlyFaults(
			new Map([
				[page, `<script>${used}</script>`],
				['src/lib/layers/a.ts', "export { b } from './b';"],
				['src/lib/layers/b.ts', text]
			])
		);

	it('finds a package of the build behind files and import(), and names the way', () => {
		const found = reaches(
			"const a = import('#lib/layers/a');",
			"import simplify from 'simplify-js';"
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(
			`${page} → src/lib/layers/a.ts → src/lib/layers/b.ts brings simplify-js to the browser.`
		);
	});

	it('lets pass types, and what no page reaches', () => {
		const used = "import { b } from '#lib/layers/a';";
		expect(reaches(used, "import type { LayerSpecification } from 'valibot';")).toEqual([]);
		expect(reaches("import type { B } from '#lib/layers/a';", "import 'valibot';")).toEqual([]);
		expect(buildOnlyFaults(new Map([['src/routes/+page.server.ts', "import 'node:fs';"]]))).toEqual(
			[]
		);
	});
});

describe('the rule for guides', () => {
	const files = [
		'src/lib/state/address/address.ts',
		'geodata/places/m50.geojson',
		'tests/bench/run.js'
	];
	const faults = (text: string) => guideFaults(new Map([['README.md', text]]), files);

	it.each([
		'`src/lib/state/address/`, `address.ts`, `state/address/address.ts`',
		'`geodata/places/<id>.geojson`, `node tests/bench/run.js`',
		'`/data/map/`, `build/`, `2012-12-01/2012-12-31`, `@scope/name`, `area:v2:a5/b`, `$app/paths`'
	])('is content with %s', (text) => {
		expect(faults(text)).toEqual([]);
	});

	it.each([
		'`src/lib/state/links/`',
		'`state/address.ts`',
		'`node tests/bench/gone.js`',
		'`gone.json`'
	])('refuses %s', (text) => {
		expect(faults(text)).toHaveLength(1);
		expect(faults(text)[0]).toMatch(/^README\.md names `/);
	});
});

describe('the rule for knowledge', () => {
	const faults = (text: string) => knowledgeFaults(new Map([['src/lib/map/a.ts', text]]));

	it.each([
		['const R = 6378137;', 'values/ellipsoid.ts'],
		['const F = 1 / 298.257223563;', 'values/ellipsoid.ts'],
		['const lat = metres / 111_320;', 'degreeLength()'],
		['const lat = metres / 110870;', 'degreeLength()'],
		['const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;', 'isId()'],
		["const isStation = ref.startsWith('metro:');", 'idInLayer()'],
		['const key = `${ref.layer}:${ref.id}`;', 'writeRef()'],
		["const sure = basis === 'mapped' || basis === 'geocoded';", 'isSurePosition()'],
		["const name = { gcj02: 'GCJ-02' };", 'SYSTEM_NAMES'],
		["const label = 'Baidu Maps';", 'serviceWord()'],
		['const why = m.no_mileage_far();', 'NO_MILEAGE'],
		['if (!response.ok) throw new Error(`${response.url}: ${response.status}`);', 'fetchOnce()']
	])('refuses %s and says whom to ask', (text, advice) => {
		expect(faults(text)).toHaveLength(1);
		expect(faults(text)[0]).toMatch(/^src\/lib\/map\/a\.ts says /);
		expect(faults(text)[0]).toContain(advice);
	});

	it('lets pass what stands in its own file, and in a comment', () => {
		expect(faults('/** as long as 6378137 m */\nconst a = 1; // 111320')).toEqual([]);
		for (const { files, instead } of KNOWLEDGE) {
			expect(files.length).toBeLessThanOrEqual(1);
			expect(instead).toMatch(/^[A-Z].*\.$/);
		}
	});
});

describe('the other rules', () => {
	const one = (path: string, text: string) => new Map([[path, text]]);

	it('refuse a route that decides, and not one of the same length in a room', () => {
		const script = (count: number) => `<script>\n${'x;\n'.repeat(count)}</script>`;
		expect(routeFaults(one('src/routes/+page.svelte', script(80)))).toEqual([]);
		expect(routeFaults(one('src/routes/+page.svelte', script(81)))).toHaveLength(1);
		expect(routeFaults(one('src/lib/panels/A.svelte', script(81)))).toEqual([]);
	});

	it('refuse markup from strings, except where it is escaped or rendered by Svelte', () => {
		expect(markupFaults(one('src/lib/panels/A.svelte', '{@html name}'))).toHaveLength(1);
		expect(markupFaults(one('src/lib/panels/page/JsonLd.svelte', '{@html name}'))).toEqual([]);
		expect(markupFaults(one('src/lib/map/a.ts', 'popup.setHTML(name)'))).toHaveLength(1);
		expect(markupFaults(one('src/lib/map/a.ts', 'element.innerHTML = name'))).toHaveLength(1);
	});

	it('refuse a menu with an Escape of its own, and a copy with a state of its own', () => {
		const [escape] = sharedPartFaults(
			one('src/lib/panels/A.svelte', "if (event.key === 'Escape') open = false;")
		);
		expect(escape).toContain('is a disclosure');
		const [copy] = sharedPartFaults(
			one('src/lib/tools/a/A.svelte', 'copied = await copyText(text);')
		);
		expect(copy).toContain('is a CopyButton');
		expect(sharedPartFaults(one('src/lib/panels/A.svelte', '<!-- Escape closes. -->'))).toEqual([]);
	});

	it('refuse long files, each kind by its own limit', () => {
		const lines = (count: number) => 'x\n'.repeat(count);
		expect(lengthFaults(one('src/lib/geo/a.ts', lines(200)))).toEqual([]);
		expect(lengthFaults(one('src/lib/geo/a.ts', lines(201)))).toHaveLength(1);
		expect(lengthFaults(one('src/lib/map/A.svelte', lines(250)))).toEqual([]);
		expect(lengthFaults(one('src/lib/map/A.svelte', lines(251)))[0]).toContain('250');
	});
});
