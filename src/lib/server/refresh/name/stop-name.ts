/** English names of bus stops by rule: the street, “at”, and what it meets or stands by. */
import type { Named } from './names';
import { romanised } from './romanise';

/** A stop named after two things, of which the first is a street: 银翔路扬子路, 沪太路新村. */
const STREET_FIRST = /^(.+?(?:公路|大道|路|街))(.+)$/u;

/**
 * The properties of a stop with its English name by rule. One that stands in the files today stays, as do
 * the English forms of the streets in it.
 * @param properties with `name` and `name_basis`, as of any named thing
 * @param today the names of today by their Chinese form, those of streets among them
 */
export function stopName<P extends object>(properties: P, today: ReadonlyMap<string, Named>): P {
	const { zh } = (properties as unknown as Named).name;
	if (today.has(zh)) return properties;
	const english = (part: string) => today.get(part)?.name.en ?? romanised(part);
	const [, street, where] = STREET_FIRST.exec(zh) ?? [];
	const en = street && where ? `${english(street)} at ${english(where)}` : english(zh);
	return { ...properties, name: { en, zh } };
}
