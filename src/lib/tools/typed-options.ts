/**
 * Interpretations of a text in the search field other than a name: coordinates, a link, a mileage.
 */
import type { CoordinateSystem } from '../geo/datum/coordinate-systems';
import type { Locale } from '../i18n/locale';
import { m } from '../i18n/paraglide/messages';
import { nearLineOption } from '../panels/search/results/near-line-option';
import type { TypedOption } from '../panels/search/results/typed-option';
import type { Explorer } from '../state/explorer/explorer.svelte';

/** Only a text with a digit or an address can be a position. */
const MAY_BE_POSITION = /\d|:\/\//;

/** The settings for interpreting a text, as they were when it was typed. */
export interface TypedTerms {
	/** the datum of numbers where the text names none, and of the answer */
	readonly datum: CoordinateSystem;
	readonly lang: Locale;
	/** the address of `/data/`, with the base path */
	readonly dataRoot: string;
}

/**
 * Interprets the same forms as the measuring tool's own field; its code is loaded when it is
 * needed.
 */
export async function typedOptions(
	explorer: Explorer,
	{ datum, lang, dataRoot }: TypedTerms,
	text: string
): Promise<TypedOption[]> {
	const nearLine = nearLineOption(explorer, text);
	if (nearLine) return [nearLine];
	if (!MAY_BE_POSITION.test(text)) return [];
	const [{ locateText }, { coordinateText }] = await Promise.all([
		import('./measure/words/located-text'),
		import('../geo/coordinates/coordinate-writing')
	]);
	const creek = async () => {
		const { loadCreek } = await import('../catalogue/ground/load-creek');
		return loadCreek(dataRoot).catch(() => null);
	};
	const found = await locateText(text, datum, creek, lang);
	if (!found) return [];
	if (found.kind === 'refused') {
		const notify = () => explorer.notify({ id: 'typed', text: found.words });
		return [{ id: 'refused', title: m.typed_refused(), note: found.words, choose: notify }];
	}
	const { at, accuracy_m, conversion_m, words, confirm } = found;
	const choose = () => {
		explorer.cameraRequest = { type: 'point', point: [at[0], at[1]] };
		explorer.toolIntent = {
			id: 'measure',
			kind: 'point',
			at: { point: at, accuracy_m, conversion_m }
		};
	};
	// A position off the map cannot be shown: choosing it reports that.
	const far = () => explorer.notify({ id: 'typed', text: m.typed_off_map() });
	const title = coordinateText(at, datum, 'decimal', 5);
	return [{ id: 'position', title, note: words, choose: confirm ? far : choose }];
}
