/** What a crossing of the creek is called, where no source names it. */
import type { CrossingKind, NameBasis } from '../../catalogue/schema/vocabulary';
import { inEach, inLanguage, textsOf, type Localised } from '../../i18n/localised';
import { m } from '../../i18n/paraglide/messages';

/** How the datasets call what no source names: after what crosses, numbered where that crosses often. */
const WORKING_NAME = / crossing(?=$|,| \d+$)|[跨过]河处|(?<=crossing|河处) \d+$/gu;

/** What a crossing's name depends on. */
export interface Crossed {
	name: Localised;
	name_basis: Localised<NameBasis>;
	kind: CrossingKind;
}

/** Whether no source has a name for it, in any language. */
export const isNameless = (basis: Localised<NameBasis>): boolean =>
	textsOf(basis).every((one) => one === 'ours');

/**
 * What lists, search and cards call a crossing: its name; for one without, what crosses there and whether by a
 * bridge or a tunnel, which describes it and is no name.
 */
export function crossingName({ name, name_basis, kind }: Crossed): Localised {
	if (!isNameless(name_basis)) return name;
	const described = kind.endsWith('tunnel') ? m.crossing_by_tunnel : m.crossing_by_bridge;
	return inEach((locale) => {
		const what = inLanguage(name, locale).replace(WORKING_NAME, '').trim();
		return described({ what }, { locale });
	});
}
