/// <reference types="@sveltejs/kit" />
/**
 * The map without a network. Every version of the site is stored as a whole, in a cache of its own,
 * and a page is given the files of its own version and of no other.
 *
 * Pages come from the copy first, and the network is asked afterwards whether there is a newer
 * version (the browser does so with every page, `state/offline/site-copy.svelte.ts` besides). Refused: the
 * network first, with some patience. On a weak network every page would wait for that long, and a
 * page of today with data of yesterday is what it comes to when the two are asked apart.
 *
 * A new version is stored beside the old one and takes over at once, but for new pages only: those
 * that are open keep theirs, and a copy is deleted when no page is left that needs it.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { copyPrefix } from '#lib/state/offline/copy-record';
import { preferredLocale } from '#lib/state/device/preferred-locale';
import { answerFile, answerPage, pagesOf, storablePath } from './answer';
import { fileGroups } from './file-groups';
import { OpenPages } from './open-pages';
import { storeCopy, storeRest } from './store-copy';

const worker = self as unknown as ServiceWorkerGlobalScope;
const here = { base, version };
const withoutBase = (paths: string[]) => paths.map((path) => path.slice(base.length));
const groups = fileGroups({
	build: withoutBase(build),
	files: withoutBase(files),
	prerendered: withoutBase(prerendered)
});
const known = pagesOf(groups);
const pages = new OpenPages(base);

const open = (type: 'window' | 'all') =>
	worker.clients.matchAll({ type, includeUncontrolled: true });

/** The languages of the pages that are open, or else the one that the browser asks for. */
async function readersLanguages(): Promise<Locale[]> {
	const windows = await open('window');
	const names = windows.map(({ url }) => new URL(url).pathname.slice(base.length).split('/')[1]);
	const found = LOCALES.filter((lang) => names.includes(lang));
	return found.length > 0 ? found : [preferredLocale(worker.navigator.languages)];
}

async function install(): Promise<void> {
	const languages = await readersLanguages();
	await storeCopy([...groups.always, ...languages.flatMap((lang) => groups[lang])], here);
	await worker.skipWaiting();
}

/** Deletes copies that no open page needs. */
async function tidy(): Promise<void> {
	const all = (await caches.keys()).filter((name) => name.startsWith(copyPrefix(base)));
	const others = all.filter((name) => name !== copyPrefix(base) + version);
	const needed = await pages.keepOnly(new Set((await open('all')).map(({ id }) => id)));
	// A copy that is only being made is nobody's yet.
	if (worker.registration.installing) return;
	const done = others.filter((name) => !needed.has(name.slice(copyPrefix(base).length)));
	await Promise.all(done.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

// The page of the first visit, too: what it asks for from now on is answered without a network.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	const path = storablePath(request, base);
	if (path === null) return;
	if (request.mode === 'navigate') {
		const answer = answerPage(request, path, here, known);
		const noted = pages.note(
			resultingClientId,
			answer.then((found) => found.version)
		);
		event.waitUntil(noted);
		event.respondWith(answer.then(({ response }) => response));
		return;
	}
	const owner = pages.versionOf(clientId).then((noted) => noted ?? version);
	// The map's worker asks for its data itself: it is of its page's version.
	event.waitUntil(pages.note(resultingClientId, owner));
	event.respondWith(owner.then((noted) => answerFile(request, path, here, noted)));
});

// A page is calm: there is time for what nobody waits for. It says whether data is to be saved.
worker.addEventListener('message', (event) => {
	const { whenIdle, rest } = event.data as { whenIdle?: true; rest?: boolean };
	if (!whenIdle) return;
	const others = rest ? LOCALES.flatMap((lang) => groups[lang]) : [];
	event.waitUntil(tidy().then(() => storeRest(others, here)));
});
