/** The report in plain words. */
import type { Listed } from '../compare/compare';
import type { Reason } from '../judge/reason';
import type { RefreshReport } from './report';

/** So many of a list are named; the report as JSON has all. */
const NAMED = 8;

function some<T>(all: readonly T[], word: (one: T) => string): string {
	const more = all.length - NAMED;
	return all.slice(0, NAMED).map(word).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const nameOf = ({ id, name }: Listed) => (name ? `${id} (${name})` : id);

function reasonLines(reasons: readonly Reason[]): string[] {
	const lines = reasons.map(
		({ dataset, id, reason }) =>
			`  ${[dataset, id].filter(Boolean).join(' ') || 'input'}: ${reason}`
	);
	const more = lines.length - 3 * NAMED;
	return more > 0 ? [...lines.slice(0, 3 * NAMED), `  and ${more} more`] : lines;
}

const OUTCOMES = {
	refreshed: 'geodata/base is refreshed.',
	unchanged: 'Nothing has changed.',
	refused: 'Refused: nothing was changed.',
	tried: 'Only tried: nothing was changed.'
};

function datasetLines({ datasets }: RefreshReport): string[] {
	return datasets.flatMap((one) => {
		const { dataset, before, after, extent, added, gone, moved, renamed, changed, leftOut } = one;
		const measure = extent ? `, ${extent.before} → ${extent.after} ${extent.unit}` : '';
		const list = <T>(what: string, all: readonly T[], word: (of: T) => string) =>
			all.length > 0 ? [`  ${what} ${all.length}: ${some(all, word)}`] : [];
		return [
			`${dataset}: ${before} → ${after}${measure}`,
			...list('added', added, nameOf),
			...list('gone', gone, nameOf),
			...list('moved', moved, (of) => `${nameOf(of)} by ${of.metres} m`),
			...list(
				'renamed',
				renamed,
				({ id, from, to }) => `${id}: ${from || '(none)'} → ${to || '(none)'}`
			),
			...list('otherwise changed', changed, nameOf),
			...list('left out', leftOut, ({ ref, reason }) => `${ref}: ${reason}`)
		];
	});
}

/** The report as lines of text. */
export function reportWords(report: RefreshReport): string {
	const { input, date, outcome, reasons, approximate } = report;
	const { replaced, shortened } = approximate;
	return [
		`${input}${date ? `, data of ${date}` : ''}`,
		...datasetLines(report),
		...(replaced.length > 0
			? [`approximate streets that are mapped now ${replaced.length}: ${some(replaced, String)}`]
			: []),
		...(shortened.length > 0
			? [
					`approximate streets that are mapped now in part ${shortened.length}: ${some(shortened, String)}`
				]
			: []),
		OUTCOMES[outcome],
		...reasonLines(reasons)
	].join('\n');
}
