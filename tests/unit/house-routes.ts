/** The rule for routes: they connect rooms, and have no logic */
import { partsOf } from './house-imports';

/** The most lines of script in a route's component. */
const LONGEST_SCRIPT = 80;

/** Routes that may have more: how many lines, and why; the limit is their present length. */
export const LONG_SCRIPTS: Record<string, { lines: number; why: string }> = {};

/** The lines of script of a component, without empty ones. */
function scriptLines(text: string): number {
	return partsOf(text)
		.script.split('\n')
		.filter((line) => line.trim() !== '').length;
}

/** Routes whose script is too long. */
export function routeFaults(house: ReadonlyMap<string, string>): string[] {
	return [...house].flatMap(([path, text]) => {
		if (!path.startsWith('src/routes/') || !path.endsWith('.svelte')) return [];
		const limit = LONG_SCRIPTS[path]?.lines ?? LONGEST_SCRIPT;
		const lines = scriptLines(text);
		return lines <= limit
			? []
			: `${path} has ${lines} lines of script, the limit is ${limit}. A route joins rooms: give what it ` +
					'decides to state/ or to the panel that shows it, where a unit test can ask for it.';
	});
}

/** Exceptions that are no longer needed. */
export function needlessLongScripts(house: ReadonlyMap<string, string>): string[] {
	return Object.keys(LONG_SCRIPTS).filter(
		(path) => scriptLines(house.get(path) ?? '') <= LONGEST_SCRIPT
	);
}
