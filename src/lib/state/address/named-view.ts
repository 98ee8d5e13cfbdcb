/** The address that a named view stands for. */
import type { StoredView } from '../../catalogue/schema/view';
import type { Locale } from '../../i18n/locale';
import { cameraHash } from './camera';
import { mapPath, placePath } from './paths';
import { pathWithQuery } from './path-with-query';

/** Path, query and hash of a view in a language, with the base path. */
export function namedViewAddress({ place, query, camera }: StoredView, lang: Locale): string {
	const path = place === null ? mapPath(lang) : placePath(lang, place);
	const asked = new URLSearchParams(query);
	const hash = camera ? cameraHash({ ...camera, bearing: 0, pitch: 0 }) : '';
	return pathWithQuery(path, asked) + hash;
}
