/**
 * Waypoints and routes to GPX 1.1 (http://www.topografix.com/GPX/1/1/gpx.xsd), coordinates degrees WGS-84,
 * which is the only datum that GPX has. The order of the elements is the schema's.
 */
import type { LngLat } from '../values/lng-lat';
import { xmlAttribute, xmlText } from './xml';

export interface GpxPoint {
	/** `[lng, lat]` */
	point: LngLat;
	name: string;
	/** plain text */
	description?: string;
	/** the address of a page about it */
	link?: string;
}

export interface GpxRoute {
	name: string;
	/** plain text */
	description?: string;
	points: readonly GpxPoint[];
}

export interface GpxDocument {
	name: string;
	description?: string;
	/** the program that wrote the file */
	creator: string;
	waypoints: readonly GpxPoint[];
	routes: readonly GpxRoute[];
}

const described = (text: string | undefined) => (text ? [`<desc>${xmlText(text)}</desc>`] : []);

function pointAs(element: 'wpt' | 'rtept', { point, name, description, link }: GpxPoint): string {
	const [lng, lat] = point;
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
		throw new Error(`"${name}": a coordinate is not a number`);
	}
	return [
		`<${element} lat="${lat}" lon="${lng}">`,
		`<name>${xmlText(name)}</name>`,
		...described(description),
		...(link ? [`<link href="${xmlAttribute(link)}"/>`] : []),
		`</${element}>`
	].join('\n');
}

function routeOf({ name, description, points }: GpxRoute): string {
	return [
		'<rte>',
		`<name>${xmlText(name)}</name>`,
		...described(description),
		...points.map((point) => pointAs('rtept', point)),
		'</rte>'
	].join('\n');
}

/**
 * The document as text.
 *
 * @throws {Error} where a coordinate is not a number
 */
export function writeGpx({ name, description, creator, waypoints, routes }: GpxDocument): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx version="1.1" creator="${xmlAttribute(creator)}" xmlns="http://www.topografix.com/GPX/1/1">`,
		'<metadata>',
		`<name>${xmlText(name)}</name>`,
		...described(description),
		'</metadata>',
		...waypoints.map((point) => pointAs('wpt', point)),
		...routes.map(routeOf),
		'</gpx>',
		''
	].join('\n');
}
