/** Reads the text of an Overpass API answer and refuses one that is cut off, failed or malformed. */
import type { OsmElement } from '../osm/elements';
import type { Reading } from '../osm/reading';
import { elementFault } from './element-fault';

/** An answer as it came: elements may still be there twice. */
export interface OverpassAnswer {
	elements: OsmElement[];
	/** the day of the data by `osm3s.timestamp_osm_base`, ISO; null where the answer does not say */
	date: string | null;
}

const ASK_AGAIN = 'Ask again with the query that --query prints.';

/** The first sentence of an error page, without its markup. */
function pageText(text: string): string {
	const words = text
		.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return words.slice(0, 160);
}

function parsed(text: string): Reading<unknown> {
	if (text.trim() === '') return { reason: `is empty. ${ASK_AGAIN}` };
	if (text.trimStart().startsWith('<')) {
		return {
			reason: `is XML or a page, not JSON: “${pageText(text)}”. Begin the query with [out:json]; --query prints one that does.`
		};
	}
	try {
		return { ok: JSON.parse(text) };
	} catch (error) {
		const isWhole = text.trimEnd().endsWith('}');
		const what = isWhole ? 'is not JSON' : 'is cut off: it does not end as JSON does';
		return { reason: `${what} (${(error as Error).message}). ${ASK_AGAIN}` };
	}
}

/** Reads an answer; the reason of a refusal names the element and the field. */
export function readOverpass(text: string): Reading<OverpassAnswer> {
	const json = parsed(text);
	if ('reason' in json) return json;
	const answer = json.ok as Partial<Record<string, unknown>> | null;
	if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
		return { reason: `is JSON, but no Overpass answer: it must be an object. ${ASK_AGAIN}` };
	}
	if ('remark' in answer) {
		return {
			reason: `has a remark of Overpass, so that it is not the whole answer: “${String(answer.remark)}”. Ask again later, or raise [timeout:…].`
		};
	}
	const { elements } = answer;
	if (!Array.isArray(elements)) {
		return { reason: `has no list of elements. ${ASK_AGAIN}` };
	}
	if (elements.length === 0) return { reason: `has no elements at all. ${ASK_AGAIN}` };
	for (let at = 0; at < elements.length; at++) {
		const fault = elementFault(elements[at]);
		if (fault) return { reason: `elements.${at}${fault}` };
	}
	const osm3s = answer.osm3s as { timestamp_osm_base?: unknown } | undefined;
	const base = osm3s?.timestamp_osm_base;
	const date =
		typeof base === 'string' && /^\d{4}-\d\d-\d\dT/.test(base) ? base.slice(0, 10) : null;
	return { ok: { elements: elements as OsmElement[], date } };
}
