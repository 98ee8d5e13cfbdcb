/** `npm run geodata:audit`: what deserves to be looked up again, in plain words or as JSON. */
import { checkReferences } from '../check/check-references';
import { readGeodata } from '../read/read-geodata';
import { audit, OLD_YEARS, UNSURE_M, type Audit, type AuditedFact } from './audit';

const factLine = ({ place, key, as_of, status, source }: AuditedFact) =>
	`  ${place ?? 'corridor'} ${key}, ${as_of} (${status}; ${source})`;

function words({ checked, old, usedOnce, unsure, overdue }: Audit): string {
	const part = (title: string, lines: readonly string[]) =>
		[`${title}: ${lines.length}`, ...lines].join('\n');
	return [
		`Data last checked ${checked}.`,
		part(`Facts whose newest value is older than ${OLD_YEARS} years`, old.map(factLine)),
		part(
			'Sources that only one fact, position or file rests on',
			usedOnce.map(({ source, by }) => `  ${source}: ${by}`)
		),
		part(
			`Places known to no better than ${UNSURE_M} m`,
			unsure.map(({ place, accuracy_m, basis }) => `  ${place}: ± ${accuracy_m} m, ${basis}`)
		),
		part(
			'Plans and forecasts whose time has passed without an outcome that we know of',
			overdue.map(factLine)
		)
	].join('\n\n');
}

/**
 * Runs the command on a folder; `--json` prints it for programs.
 * @returns what a process ends with: 0 done, 2 where the folder or an option is wrong
 */
export function main(
	args: readonly string[],
	print: (text: string) => void,
	root = 'geodata'
): number {
	const unknown = args.find((arg) => arg !== '--json');
	if (unknown !== undefined) {
		print(`geodata:audit: there is no option "${unknown}"; --json is the only one.`);
		return 2;
	}
	try {
		const geodata = readGeodata(root);
		checkReferences(geodata);
		const found = audit(geodata);
		print(args.includes('--json') ? JSON.stringify(found, null, '\t') : words(found));
		return 0;
	} catch (error) {
		print(`geodata:audit: ${(error as Error).message}`);
		return 2;
	}
}
