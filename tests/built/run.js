// @ts-nocheck: trees and data that have no types
/**
 * Checks the built files against the browsers that package.json names, and against the size budget of each
 * kind of page: `npm run check:built`, after a build. Reads every file of code and every style sheet, and
 * the scripts in the pages themselves.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overBudget, readBudget, weigh, weightTable } from './budget.js';
import { needsOfCode } from './code.js';
import { CODE, STYLES } from './exceptions.js';
import { galleryFiles } from './gallery.js';
import { needsOfStyles } from './styles.js';

const BUILD = process.argv[2] ?? 'build';
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;

const used = new Set();
function isLetPass(exceptions, need, text) {
	const found = exceptions.filter(
		({ name, within }) =>
			name.test(need.name) &&
			(!within || (within.test ? within.test(need.where) : text.includes(within)))
	);
	found.forEach((one) => used.add(one));
	return found.length > 0;
}

const faults = [];
const report = (file, needs) =>
	needs.forEach(({ name, lack, where }) =>
		faults.push(`${file}: ${name} is not in ${lack.join(', ')}${where ? `\n    ${where}` : ''}`)
	);

const files = readdirSync(BUILD, { recursive: true }).map(String).sort();
for (const file of galleryFiles(BUILD))
	faults.push(`${file} is of the gallery, which is for developers.`);
const inline = new Set();
let count = 0;
for (const file of files) {
	if (!/\.(js|css|html)$/.test(file)) continue;
	const text = readFileSync(join(BUILD, file), 'utf8');
	count += 1;
	if (file.endsWith('.js')) {
		report(
			file,
			needsOfCode(text).filter((need) => !isLetPass(CODE, need, text))
		);
	} else if (file.endsWith('.css')) {
		report(
			file,
			needsOfStyles(text).filter((need) => !isLetPass(STYLES, need, text))
		);
	} else {
		for (const [, script] of text.matchAll(SCRIPT)) {
			// Kit writes nearly the same script into every page.
			const alike = script.replace(/data: \[[\s\S]*?\]|node_ids: \[.*?\]|[\da-z]{6,}/g, '');
			if (inline.has(alike)) continue;
			inline.add(alike);
			report(file, needsOfCode(script, 'script'));
		}
	}
}
if (count < 50) faults.push(`${BUILD} holds ${count} files: build the site first.`);
else {
	const weights = weigh(BUILD);
	console.log(`${weightTable(weights, readBudget())}\n`);
	faults.push(...overBudget(weights, readBudget()));
}
for (const one of [...CODE, ...STYLES]) {
	if (!used.has(one))
		faults.push(`No file needs the exception for ${one.name} any more: take it out.`);
}
console.log(
	faults.join('\n') ||
		`${count} files are within what the browsers have, and each kind of page within its budget.`
);
if (faults.length > 0) process.exitCode = 1;
