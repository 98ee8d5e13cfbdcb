/**
 * The Chromium that the browser tests run in: found where there is one, installed where there
 * is none. `node tests/provide-browser.js` provides it and says which it is.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Chromium without a browser's windows around its pages: an eighth to a fifth less time a page. */
const SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * @typedef {object} Machine what is asked of the machine, so that a test can answer for it
 * @property {string | undefined} chosen CHROMIUM_PATH
 * @property {string | null} own where Playwright would keep its own Chromium
 * @property {(path: string) => boolean} works whether there is a browser at a path
 */

/**
 * The first browser there is: the one named by CHROMIUM_PATH and no other where that is set,
 * the system's, Playwright's own.
 *
 * @param {Machine} machine
 * @returns {string | null}
 */
export function chooseBrowser({ chosen, own, works }) {
	const candidates = chosen ? [chosen] : [...SYSTEM, ...(own ? [own] : [])];
	return candidates.find(works) ?? null;
}

/**
 * What has to be run, in order, for a browser (where packages can be had, the quicker one) and for
 * Chinese glyphs; empty where nothing is missing. A command may fail: the next one is another way to
 * the same end.
 *
 * @param {object} state
 * @param {string | null} state.browser the one there is
 * @param {boolean} state.chosen whether CHROMIUM_PATH says that it is to be no other
 * @param {boolean} state.chinese whether there is a font for Chinese
 * @param {boolean} state.apt whether we are root and apt-get exists
 * @param {boolean} state.quicker whether apt knows the quicker browser
 * @returns {string[][]}
 */
export function installPlan({ browser, chosen, chinese, apt, quicker }) {
	if (!apt) return browser ? [] : [['npx', 'playwright', 'install', 'chromium']];
	// Where another browser works, the quicker one is worth no failing try.
	const quick = chosen || browser === SHELL || (browser !== null && !quicker);
	if (quick && chinese) return [];
	return [
		['apt-get', 'update'],
		...(chinese ? [] : [['apt-get', 'install', '-y', 'fonts-noto-cjk']]),
		...(quick ? [] : [['apt-get', 'install', '-y', 'chromium-headless-shell']]),
		...(browser ? [] : [['apt-get', 'install', '-y', 'chromium']]),
		...(browser ? [] : [['npx', 'playwright', 'install', '--with-deps', 'chromium']])
	];
}

/**
 * Chromium's arguments: no sandbox for root, who cannot have one; nothing that talks to the
 * network by itself; WebGL drawn in software where there is no graphics card.
 *
 * @param {boolean} root
 * @returns {string[]}
 */
export function browserArguments(root) {
	return [
		...(root ? ['--no-sandbox'] : []),
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
		'--disable-quic',
		'--enable-unsafe-swiftshader'
	];
}

/** @returns {string | null} the path of the browser to use, null where there is none */
export function findBrowser() {
	return chooseBrowser({ chosen: process.env.CHROMIUM_PATH, own: playwrightsOwn(), works });
}

/** @returns {{ executablePath?: string, args: string[] }} for Playwright's `launch` */
export function launchOptions() {
	const executablePath = findBrowser();
	return { ...(executablePath ? { executablePath } : {}), args: browserArguments(isRoot()) };
}

function playwrightsOwn() {
	try {
		return chromium.executablePath();
	} catch {
		return null;
	}
}

/**
 * Ubuntu's `chromium-browser` is a small script that asks for a snap: no browser.
 *
 * @param {string} path
 */
function works(path) {
	if (!existsSync(path)) return false;
	const { size } = statSync(path);
	return size > 20_000 || !/\/snap\/bin|chromium snap/.test(readFileSync(path, 'utf8'));
}

function isRoot() {
	return process.getuid?.() === 0;
}

/** @param {string[]} words the command and its arguments */
function run([command = '', ...words]) {
	console.log(`> ${[command, ...words].join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, words, { stdio: 'inherit', env }).status === 0;
}

function hasChineseFonts() {
	const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	return list.status === 0 && list.stdout.trim() !== '';
}

/** Provides the browser and the fonts, saying what it does. */
function provide() {
	const { CHROMIUM_PATH } = process.env;
	let browser = findBrowser();
	if (!browser && CHROMIUM_PATH) {
		throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, and there is no browser there.`);
	}
	const apt = isRoot() && spawnSync('apt-get', ['--version']).status === 0;
	const chosen = CHROMIUM_PATH !== undefined;
	const quicker = apt && spawnSync('apt-cache', ['show', 'chromium-headless-shell']).status === 0;
	const plan = installPlan({ browser, chosen, chinese: hasChineseFonts(), apt, quicker });
	if (plan.length > 0) console.log('Installing what is missing for the tests:');
	for (const command of plan) {
		const isOther = command[0] === 'npx' || command.at(-1) === 'chromium';
		if (isOther && findBrowser()) continue;
		if (!run(command)) console.log(`"${command.join(' ')}" failed.`);
	}
	browser = findBrowser();
	if (!browser) throw new Error('No Chromium could be found or installed: set CHROMIUM_PATH.');
	if (!hasChineseFonts()) console.log('No Chinese fonts: labels will be drawn as boxes.');
	console.log(`Browser: ${browser}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		provide();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
