/**
 * Waypoints, routes and tracks to GPX 1.1 (http://www.topografix.com/GPX/1/1/gpx.xsd), coordinates degrees WGS-84,
 * which is the only datum that GPX has. The order of the elements is the schema's.
 */
import type { Position } from 'geojson';
import type { LngLat } from '../values/lng-lat';
import { xmlAttribute, xmlText } from './xml';

export interface GpxPoint {
	/** `[lng, lat]` */
	point: LngLat;
	/** metres */
	elevation?: number | undefined;
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

/** A line that was walked or drawn: `[lng, lat]` or `[lng, lat, elevation in metres]`. */
export interface GpxTrack {
	name: string;
	/** parts with a gap between them */
	segments: readonly (readonly Position[])[];
}

export interface GpxDocument {
	name: string;
	description?: string;
	/** the program that wrote the file */
	creator: string;
	waypoints: readonly GpxPoint[];
	routes: readonly GpxRoute[];
	tracks?: readonly GpxTrack[];
}

const described = (text: string | undefined) => (text ? [`<desc>${xmlText(text)}</desc>`] : []);

function coordinates([lng, lat]: Position, name: string): string {
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) {
		throw new Error(`"${name}": a coordinate is not a number`);
	}
	return `lat="${lat}" lon="${lng}"`;
}

const height = (elevation: number | undefined) =>
	elevation === undefined ? [] : [`<ele>${elevation}</ele>`];

function pointAs(element: 'wpt' | 'rtept', point: GpxPoint): string {
	const { name, description, link } = point;
	return [
		`<${element} ${coordinates([...point.point], name)}>`,
		...height(point.elevation),
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

function trackOf({ name, segments }: GpxTrack): string {
	const points = (segment: readonly Position[]) =>
		segment.map((at) => `<trkpt ${coordinates(at, name)}>${height(at[2]).join('')}</trkpt>`);
	return [
		'<trk>',
		`<name>${xmlText(name)}</name>`,
		...segments.flatMap((segment) => ['<trkseg>', ...points(segment), '</trkseg>']),
		'</trk>'
	].join('\n');
}

/**
 * The document as text.
 *
 * @throws {Error} where a coordinate is not a number
 */
export function writeGpx(document: GpxDocument): string {
	const { name, description, creator, waypoints, routes, tracks = [] } = document;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<gpx version="1.1" creator="${xmlAttribute(creator)}" xmlns="http://www.topografix.com/GPX/1/1">`,
		'<metadata>',
		`<name>${xmlText(name)}</name>`,
		...described(description),
		'</metadata>',
		...waypoints.map((point) => pointAs('wpt', point)),
		...routes.map(routeOf),
		...tracks.map(trackOf),
		'</gpx>',
		''
	].join('\n');
}
