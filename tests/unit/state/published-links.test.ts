/**
 * Links that were shared before stay readable. `published-links.tsv` holds addresses as this map
 * has written or documented them: the state that each opens with, where it is not the default, and
 * the figures of its measurements, unrounded. It was recorded from the code that wrote them and is
 * not recorded again: lines are only added to it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAddress } from '#lib/state/address/address';
import { readComparison } from '#lib/state/address/compare-address';
import { readStop } from '#lib/state/address/tour-address';
import { figuresOf } from '#lib/tools/measure/figures/all-figures';
import { joined } from '#lib/tools/measure/stored/linked-drawing';
import { NOTHING_DRAWN } from '#lib/tools/measure/model/measurement';

const FILE = new URL('./published-links.tsv', import.meta.url);
const LINKS = readFileSync(FILE, 'utf8')
	.trimEnd()
	.split('\n')
	.map((line) => line.split('\t') as [link: string, says: string, figures: string]);
const PLACES = new Set(['taopu-smart-city', 'tongji-putuo-campus', 'm50', 'x-tower']);

/** The value as JSON: sets and maps */
const plain = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value, (_key, inner: unknown) =>
			inner instanceof Set || inner instanceof Map ? [...inner].sort() : inner
		)
	);

/** Filter groups without a choice are left out, because more groups may be added one day. */
const asked = (filters: Readonly<Record<string, readonly string[]>>) =>
	Object.fromEntries(Object.entries(filters).filter(([, choices]) => choices.length > 0));

function opened(link: string) {
	const url = new URL(link, 'https://map.example');
	const { state, unknownParameters, wanted } = readAddress(url);
	const { tools, ...page } = state;
	const { measure: measures = [] } = tools;
	const says: Record<string, unknown> = { ...page, measures, filters: asked(state.filters) };
	if (wanted) says.wanted = wanted;
	if (url.pathname.includes('/compare/')) {
		const comparison = readComparison(url, PLACES);
		says.comparison = comparison.state;
		unknownParameters.push(...comparison.unknownParameters);
	}
	if (url.pathname.includes('/tour/')) says.stop = readStop(url, 9);
	return { says: plain(says) as Record<string, unknown>, unknownParameters, measures };
}
const NOTHING = opened('/en/').says;

describe('a link that was sent before', () => {
	it.each(LINKS)('opens as it did: %s', (link, recorded, recordedFigures) => {
		const { says, unknownParameters, measures } = opened(link);
		expect(unknownParameters).toEqual([]);
		expect(says).toEqual({ ...NOTHING, ...JSON.parse(recorded) });
		const figures = joined(NOTHING_DRAWN, measures).measurements.map((one) => figuresOf(one, null));
		expect(plain(figures)).toMatchObject(recordedFigures ? JSON.parse(recordedFigures) : []);
	});

	it('is one of many: every parameter is among them', () => {
		expect(LINKS.length).toBeGreaterThanOrEqual(60);
		const all = LINKS.map(([link]) => link).join('\n');
		const known =
			'map= sel= layers= theme= embed= units= datum= q= kind= sector= status= basis= metro= creek= ids= sort= w= diff= stop= measure=distance measure=area measure=radius measure=creek measure=point';
		for (const parameter of known.split(' ')) expect(all, parameter).toContain(parameter);
	});
});
