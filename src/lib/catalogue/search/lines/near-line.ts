/**
 * "Near Line 11", "within 1 km of line 13", 11号线附近: reads queries for places near a line, with the
 * distance.
 */
import { lineWithin } from './line-query';

export interface NearLine {
	/** the line's number */
	line: string;
	/** the greatest distance, metres; null where the query gives none */
	metres: number | null;
}

/** Units with their lengths in metres; international yard and mile, 里 of 500 m. */
const UNITS: [RegExp, number][] = [
	[/^(公里|千米|km|kilomet(er|re)s?|kms)$/, 1000],
	[/^(米|m|met(er|re)s?)$/, 1],
	[/^(英里|mi|miles?)$/, 1609.344],
	[/^(英尺|ft|foot|feet)$/, 0.3048],
	[/^(yd|yards?)$/, 0.9144],
	[/^(里|华里)$/, 500]
];
const LENGTH =
	/(\d+(?:\.\d+)?|半|[一两二三四五六七八九])\s*(百)?\s*(公里|千米|kms?|kilomet(?:er|re)s?|英里|miles?|mi|英尺|feet|foot|ft|yards?|yd|米|met(?:er|re)s?|m|华里|里)(?![a-z])/u;
const HAN_DIGITS = '零一二三四五六七八九';

/** The first length of a text, metres, and the text without it; null where there is none. */
function lengthIn(text: string): { metres: number; rest: string } | null {
	const found = LENGTH.exec(text);
	if (!found) return null;
	const [all, number, hundred, unit] = found as unknown as [string, string, string?, string?];
	const spelled = number === '半' ? 0.5 : number === '两' ? 2 : HAN_DIGITS.indexOf(number);
	const value = /^\d/.test(number) ? Number(number) : spelled;
	const metres = value * (hundred ? 100 : 1) * UNITS.find(([is]) => is.test(unit!))![1];
	return { metres, rest: text.replace(all, ' ') };
}

/** Words that ask for the surroundings, and filler words. */
const NEAR =
	/附近|旁边|周边|周围|沿线|沿途|靠近|临近|邻近|以内|之内|范围|near|close|along|around|beside|within|nearby|next/gu;
const FILLERS =
	/地点|地方|地铁站|地铁|轨道交通|车站|距离|的|距|离|有|到|站|内|\b(?:places?|what|which|is|are|all|the|of|to|by|from|a|metro|stations?|subway|less|than|not|more|under|max|at|most)\b/gu;

/** The line and distance that a query asks for; null where it asks for anything else. */
export function askedNearLine(query: string): NearLine | null {
	const found = lineWithin(query);
	if (!found) return null;
	const length = lengthIn(found.rest.replace(/(\d),(?=\d{3})/g, '$1'));
	const words = length?.rest ?? found.rest;
	const isNear = words.search(NEAR) >= 0;
	if (!isNear && !length) return null;
	const left = words
		.replace(NEAR, ' ')
		.split(/[\s,，。.？?、<≤]+/u)
		.map((word) => word.replace(FILLERS, ''))
		.join('');
	return left ? null : { line: found.line, metres: length?.metres ?? null };
}
