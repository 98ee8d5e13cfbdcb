/// <reference types="@sveltejs/kit" />
/**
 * The map offline. Every version of the site is stored as a whole, in a cache of its own, and a page
 * receives the files of its own version and of no other.
 *
 * Pages come from the copy first, and the network is asked afterwards for a newer version (by the browser
 * with every page, and by `state/offline/site-copy.svelte.ts`). Rejected: network first with a timeout. On
 * a weak network every page would wait for the timeout, and since page and data are requested separately, a
 * new page could be combined with old data.
 *
 * A new version is stored beside the old one and takes over at once, but for new pages only: open pages
 * keep theirs, and a copy is deleted when no open page needs it.
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

/** The languages of the open pages, or else the one that the browser requests. */
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
	// A copy that is still being stored belongs to no page yet.
	if (worker.registration.installing) return;
	const done = others.filter((name) => !needed.has(name.slice(copyPrefix(base).length)));
	await Promise.all(done.map((name) => caches.delete(name)));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

// Also take control of the page of the first visit, so that its further requests are answered offline.
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
	// The map's web worker fetches its data itself: it has the version of its page.
	event.waitUntil(pages.note(resultingClientId, owner));
	event.respondWith(owner.then((noted) => answerFile(request, path, here, noted)));
});

// A page is idle: time for work that nobody waits for. The message carries whether to save data.
worker.addEventListener('message', (event) => {
	const { whenIdle, rest } = event.data as { whenIdle?: true; rest?: boolean };
	if (!whenIdle) return;
	const others = rest ? LOCALES.flatMap((lang) => groups[lang]) : [];
	event.waitUntil(tidy().then(() => storeRest(others, here)));
});
