import { error } from '@sveltejs/kit';
import { kindWord } from '#lib/catalogue/kinds/place-kinds';
import { LOCALES, type Locale } from '#lib/i18n/locale';
import { inLanguage, inWords, localeBeside } from '#lib/i18n/localised';
import { m } from '#lib/i18n/paraglide/messages';
import { CORRIDOR_FRAME } from '#lib/layers/still-picture/frame/frame';
import { shareFrame, shareSvg } from '#lib/layers/still-picture/share/share-picture';
import { catalogue } from '#lib/server/catalogue';
import { mapFiles } from '#lib/server/publish/map-files';
import { sharePng } from '#lib/server/publish/share-png';
import { SITE_SHARE } from '#lib/state/address/paths';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** No pictures where there is no font to render their text. */
export const entries: EntryGenerator = async () => {
	if (!(await sharePng())) return [];
	const ids = [SITE_SHARE, ...catalogue().places.map(({ id }) => id)];
	return LOCALES.flatMap((lang) => ids.map((id) => ({ lang, id })));
};

/** The Open Graph picture of a place's page, or of the site. */
export const GET: RequestHandler = async ({ params }) => {
	const lang = params.lang as Locale;
	const { geodata, ground, places } = catalogue();
	const place = places.find(({ id }) => id === params.id);
	const toPng = await sharePng();
	if (!toPng || (!place && params.id !== SITE_SHARE)) error(404);
	const site = inWords(m.site_title);
	const name = place?.name ?? site;
	const svg = shareSvg({
		name: inLanguage(name, lang),
		otherName: inLanguage(name, localeBeside(name, lang)),
		line: place ? kindWord(place.kind, lang) : m.site_place({}, { locale: lang }),
		foot: [place ? site[lang] : '', m.attribution_osm({}, { locale: lang })],
		frame: place ? shareFrame(place.extent) : CORRIDOR_FRAME,
		places,
		chosen: place?.id ?? null,
		data: mapFiles(geodata, ground.green)
	});
	return new Response(toPng(svg), { headers: { 'content-type': 'image/png' } });
};
