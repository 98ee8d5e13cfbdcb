/** `geodata/sources.json`: every source once. */
import * as v from 'valibot';
import { LANGUAGES, LOCALES } from '../../i18n/locale';
import { SOURCE_TIERS } from './vocabulary';
import { id, isoDate, localised, text } from './common';

export const sourceSchema = v.strictObject({
	/** publisher, date and subject in a few words: `shine-2021-11-09-life-health` */
	id,
	/** as published, in its own language */
	title: text,
	/** the language of the title, as an HTML `lang` */
	language: v.picklist(LOCALES.map((lang) => LANGUAGES[lang].tag)),
	publisher: text,
	/** the date of publication; null where it states none */
	date: v.nullable(isoDate),
	/** when the page, or a stored copy of it, was last read for this map; left out where not recorded */
	read: v.optional(isoDate),
	/** an SPDX id or a short name; `unknown` where the source states none */
	licence: text,
	/** the address where it can be read; null where there is none */
	link: v.nullable(v.pipe(v.string(), v.url('must be a full address'), v.regex(/^https?:\/\//))),
	tier: v.picklist(SOURCE_TIERS),
	/** a remark for readers, such as what it reposts or which extract was used */
	note: v.optional(localised)
});

export const sourcesSchema = v.array(sourceSchema);
export type Source = v.InferOutput<typeof sourceSchema>;
