/**
 * `npm test`: every check there is, as few minutes long as two cores allow. What reads only the sources runs
 * beside the build and what needs a browser; the user stories come last and alone, because each renders maps in
 * software. The output of a check is printed when it ends, so that no two are mixed. The first one that fails ends
 * the run, with its name.
 */
import { spawn } from 'node:child_process';

/**
 * The checks of each lane run one after another, the lanes beside each other; both take about as long. The words
 * are compiled once before them: `--ignore-scripts` leaves out the `pre…` scripts that compile them again, under the
 * readers' feet. Unit tests must not read `build/`, which is being written: what is built is held by `check:built`. Vitest and the
 * type check write into `.svelte-kit/` when they start, and a build that begins meanwhile mixes two versions of the
 * site, which no page survives: lint comes first.
 */
const LANES = [
	['lint', 'test:unit'],
	['build', 'check:built', 'test:browser', 'check']
];

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a script of package.json; ends the whole run if it fails.
 *
 * @param {string} name
 * @param {{ shown?: boolean }} [options] `shown` prints its output as it comes
 * @returns {Promise<void>}
 */
function runScript(name, { shown = false } = {}) {
	const start = Date.now();
	// A group of its own, so that ending it ends its children too.
	const child = spawn('npm', ['run', '--ignore-scripts', name], {
		stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		detached: !shown
	});
	running.add(child);
	/** @type {Buffer[]} */
	const output = [];
	child.stdout?.on('data', (text) => output.push(text));
	child.stderr?.on('data', (text) => output.push(text));
	return new Promise((resolve) => {
		child.on('close', (code) => {
			running.delete(child);
			process.stdout.write(Buffer.concat(output));
			const seconds = Math.round((Date.now() - start) / 1000);
			console.log(`\n── ${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds} s\n`);
			if (code === 0) return resolve();
			endRunning();
			process.exit(1);
		});
	});
}

function endRunning() {
	for (const { pid } of running) {
		try {
			if (pid) process.kill(-pid);
		} catch {
			// It ended in the meantime.
		}
	}
}

process.on('SIGINT', () => {
	endRunning();
	process.exit(130);
});
process.on('SIGTERM', () => {
	endRunning();
	process.exit(143);
});

await runScript('words', { shown: true });
await Promise.all(
	LANES.map(async (names) => {
		for (const name of names) await runScript(name);
	})
);
await runScript('test:e2e', { shown: true });
