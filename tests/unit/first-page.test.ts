/** The shell of every page: icons for all browsers, fields that no phone zooms into. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ICONS, iconPng } from '#lib/server/publish/icons';

const shell = readFileSync('src/app.html', 'utf8');

it('links icons that are there: pixels for browsers without SVG, and one for a home screen', () => {
	const links = [
		...shell.matchAll(/rel="(icon|apple-touch-icon)" href="%sveltekit.assets%\/(\S+)"/g)
	];
	const files = links.map(([, , file]) => file!);
	expect(files).toEqual(['icons/plain-32.png', 'icon.svg', 'icons/full-180.png']);
	for (const file of files.filter((name) => name.endsWith('.png'))) {
		expect(ICONS.map((name) => `icons/${name}.png`)).toContain(file);
	}
	// A PNG states its width and height in bytes 16 to 23.
	const png = Buffer.from(iconPng('plain-32'));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
});

it('tells no host where its reader was, before anything is asked for', () => {
	const [policy, first] = [
		'name="referrer" content="no-referrer"',
		/<(link|script)|%sveltekit.head%/
	];
	expect(shell).toContain(policy);
	expect(shell.indexOf(policy)).toBeLessThan(shell.search(first));
});

it('carries its own path, by which a page that was asked for in another way is put right', () => {
	expect(shell).toMatch(/<html[^>]* %path%/);
});

it('gives every field 16 px under a finger, in one rule that no component overrules', () => {
	const sheet = readFileSync('src/app.css', 'utf8');
	const coarse = /@media \(pointer: coarse\) \{[\s\S]*?\n\}/.exec(sheet)![0];
	expect(coarse).toMatch(
		/input,\s+select,\s+textarea \{\s+font-size: max\(1rem, 16px\) !important;/
	);
});
