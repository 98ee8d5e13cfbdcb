/** A tool on a page: when it is loaded, its callbacks, and the notice where it cannot be loaded. */
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

/** A fake tool on a page of its own, which records its calls in order. */
function page(light: Partial<Tool> = {}) {
	const calls: string[] = [];
	const running: RunningTool = {
		attach() {
			calls.push('attach');
			return () => void calls.push('detach');
		},
		showLinked: (links) => void calls.push(`links ${links.length}`),
		putDown: () => void calls.push('put down')
	};
	const tool: ToolCode = {
		start() {
			calls.push('start');
			return running;
		},
		fulfil: (_running, { kind }) => void calls.push(`fulfil ${kind}`)
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
	return { calls, load, explorer, open, map };
}
const settled = async (open: OpenTool) => {
	await vi.waitFor(() => expect(open.inUse).not.toBeNull());
	flushSync();
};

test('a tool is loaded when its panel is opened, and started once', async () => {
	const { load, explorer, open, calls } = page();
	expect(load).not.toHaveBeenCalled();
	explorer.openTool = 'measure';
	flushSync();
	explorer.openTool = null;
	flushSync();
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	await vi.waitFor(() => expect(load).toHaveResolvedTimes(load.mock.calls.length));
	expect(calls).toEqual(['start']);
});

test('a tool gets the map before it carries out a request, and the request is cleared', async () => {
	const { explorer, open, calls, map } = page();
	map({} as MapSurface);
	explorer.toolIntent = { id: 'measure', kind: 'area' };
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	expect(calls).toEqual(['start', 'attach', 'fulfil area']);
	expect(explorer.toolIntent).toBeNull();
	map({} as MapSurface);
	expect(calls.slice(3)).toEqual(['detach', 'attach']);
});

test('a tool is notified once of links entered into the open page, and when its panel is closed', async () => {
	const { explorer, open, calls } = page();
	explorer.openTool = 'measure';
	flushSync();
	await settled(open);
	explorer.toolLinksToShow = { measure: LINKED };
	flushSync();
	expect(explorer.toolLinksToShow.measure).toBeUndefined();
	explorer.openTool = null;
	flushSync();
	expect(calls).toEqual(['start', 'links 1', 'put down']);
});

test('a tool is restored with the page only where the device stores something of it', async () => {
	const empty = page({ hasStored: () => false });
	empty.open.recall();
	expect(empty.load).not.toHaveBeenCalled();
	stop();
	const { open, explorer } = page({ hasStored: () => true });
	open.recall();
	await settled(open);
	expect(explorer.openTool).toBeNull();
});

test('a tool that fails to load opens no panel, is reported, and can be retried', async () => {
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
