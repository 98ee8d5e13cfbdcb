/**
 * Runs the commands that work on `geodata/`: `node src/host/geodata.js refresh …` `… audit` and `… network`. They are
 * written in TypeScript beside what reads that folder for the build; Vite, which builds the site, runs them.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const COMMANDS = ['refresh', 'audit', 'network'];

const [command = '', ...args] = process.argv.slice(2);
if (!COMMANDS.includes(command)) {
	console.error(`geodata: choose one of ${COMMANDS.join(', ')}.`);
	process.exit(2);
}
const file = fileURLToPath(new URL(`../lib/server/${command}/command.ts`, import.meta.url));
const { module } = await runnerImport(
	file,
	/** @type {import('vite').InlineConfig} */ ({ configFile: false, logLevel: 'warn' })
);
/** @type {{ main(args: string[], print: (text: string) => void): number | Promise<number> }} */
const { main } = /** @type {any} */ (module);
process.exitCode = await main(args, console.log);
