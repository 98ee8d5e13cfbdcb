/** A tool on a page: when it is fetched, what it is told, and what is said where it cannot be had. */
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { MapSurface } from '#lib/map/surface/surface';
import { Explorer } from '#lib/state/explorer/explorer.svelte';
import { joinPage } from '#lib/tools/tool/join-page.svelte';
import { openTool, type OpenTool } from '#lib/tools/tool/open-tool.svelte';
import type { RunningTool, Tool, ToolCode } from '#lib/tools/tool/tool';

const LINKED = [{ kind: 'point', points: [[121.4, 31.25]] }] as const;
let stop = () => {};
afterEach(() => stop());

/** A made-up tool on a page of its own, with what it was told, in order. */
function page(light: Partial<Tool> = {}) {
	const told: string[] = [];
	const running: RunningTool = {
		attach() {
			told.push('attach');
			return () => void told.push('detach');
		},
		showLinked: (links) => void told.push(`links ${links.length}`),
		putDown: () => void told.push('put down')
	};
	const tool: ToolCode = {
		start() {
			told.push('start');
			return running;
		},
		fulfil: (_running, { kind }) => void told.push(`fulfil ${kind}`)
	};
	const load = vi.fn(() => Promise.resolve({ tool, joinPage }));
	const explorer = new Explorer();
	let surface = $state.raw<MapSurface | null>(null);
	let open!: OpenTool;
	stop = $effect.root(() => {
		const all: Tool = { id: 'measure', load, failed: () => 'Could not be loaded', ...light };
		const context = { explorer, places: () => [], dataRoot: '/data/' };
		open = openTool(all, context, () => surface);
	});
	flushSync();
	const map = (made: MapSurface | null) => {
		surface = made;
		flushSync();
	};
	return { told, load, explorer, open, map };
}
const settled = async (open: OpenTool) => {
	await vi.waitFor(() => expect(open.inUse).not.toBeNull());
	flushSync();
};

test('a tool is fetched when its panel is to open, and starts once however often that is', async () => {
	const { load, explorer, open, told } = page();
	expect(load).not.toHaveBeenCalled();
	explorer.openTool = 'measure';
	flushSync();
	explorer.openTool = null;
	flushSync();
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	await vi.waitFor(() => expect(load).toHaveResolvedTimes(load.mock.calls.length));
	expect(told).toEqual(['start']);
});

test('it has the map before it does what is asked, and the wish is taken', async () => {
	const { explorer, open, told, map } = page();
	map({} as MapSurface);
	explorer.toolIntent = { id: 'measure', kind: 'area' };
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	expect(told).toEqual(['start', 'attach', 'fulfil area']);
	expect(explorer.toolIntent).toBeNull();
	map({} as MapSurface);
	expect(told.slice(3)).toEqual(['detach', 'attach']);
});

test('it is told of links put into the open page, once, and to put down what is in hand', async () => {
	const { explorer, open, told } = page();
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	explorer.toolLinksToShow = { measure: LINKED };
	flushSync();
	expect(explorer.toolLinksToShow.measure).toBeUndefined();
	explorer.openTool = null;
	flushSync();
	expect(told).toEqual(['start', 'links 1', 'put down']);
});

test('it comes back with the page where the device keeps something of it, and else does not', async () => {
	const empty = page({ hasStored: () => false });
	empty.open.recall();
	expect(empty.load).not.toHaveBeenCalled();
	stop();
	const { open, explorer } = page({ hasStored: () => true });
	open.recall();
	await settled(open);
	expect(explorer.openTool).toBeNull();
});

test('where it cannot be fetched the panel stays away, it is said, and can be tried again', async () => {
	const code: ToolCode = { start: () => ({}) };
	const load = vi
		.fn(() => Promise.resolve({ tool: code, joinPage }))
		.mockRejectedValueOnce(new TypeError('Failed to fetch'));
	const { explorer, open } = page({ load });
	explorer.openTool = 'measure';
	flushSync();
	await vi.waitFor(() => expect(explorer.notices).toHaveLength(1));
	expect(explorer.openTool).toBeNull();
	const [notice] = explorer.notices;
	expect(notice).toMatchObject({ text: 'Could not be loaded', alert: true });
	notice!.action!.run();
	await settled(open);
	expect(explorer.notices).toEqual([]);
});
