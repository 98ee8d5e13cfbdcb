/** GeoJSON features to KML 2.2 (OGC 07-147r2), coordinates `[lng, lat]` degrees WGS-84. */
import type { Feature, Geometry } from 'geojson';
import type { Cell } from './column';
import { kmlGeometry } from './kml-geometry';
import { xmlAttribute, xmlText } from './xml';

/** How the features of one kind look. */
export interface KmlStyle {
	/** `#rrggbb` */
	colour: string;
	/** opacity of an area's fill, 0–1; 0.35 by default */
	fillOpacity?: number;
	/** width of lines and outlines in pixels; 2 by default */
	width?: number;
}

/** The properties of a feature that the writer reads. */
export interface KmlProperties {
	name: string;
	/** plain text; markup in it is shown as text */
	description?: string;
	/** a key of the document's `styles` */
	style?: string;
	/** named values for the feature's table; `null` is omitted */
	data?: Record<string, Cell>;
}

export interface KmlDocument {
	name: string;
	/** plain text: name the origin of the data and their licence here */
	description?: string;
	styles?: Record<string, KmlStyle>;
	features: readonly Feature<Geometry, KmlProperties>[];
}

/**
 * The document as text.
 *
 * @throws {Error} where a style is not in `styles`, a colour is not `#rrggbb`, or a coordinate
 *   is not a number
 */
export function writeKml({ name, description, styles = {}, features }: KmlDocument): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<kml xmlns="http://www.opengis.net/kml/2.2">',
		'<Document>',
		`<name>${xmlText(name)}</name>`,
		...descriptionOf(description),
		...Object.entries(styles).map(([key, style]) => styleOf(key, style)),
		...features.map((feature) => placemark(feature, styles)),
		'</Document>',
		'</kml>',
		''
	].join('\n');
}

function placemark(
	{ properties, geometry }: Feature<Geometry, KmlProperties>,
	styles: Record<string, KmlStyle>
): string {
	const { name, description, style, data = {} } = properties;
	if (style !== undefined && !Object.hasOwn(styles, style)) {
		throw new Error(`"${name}": there is no style "${style}"`);
	}
	return [
		'<Placemark>',
		`<name>${xmlText(name)}</name>`,
		...descriptionOf(description),
		...(style === undefined ? [] : [`<styleUrl>#${styleId(style)}</styleUrl>`]),
		...extendedData(data),
		kmlGeometry(geometry),
		'</Placemark>'
	].join('\n');
}

/**
 * A viewer parses a description as HTML, so the plain text is escaped first: a `<` in it reaches the viewer
 * as `&lt;` and is shown. Text without `<` and `&` is written unchanged.
 */
function descriptionOf(text: string | undefined): string[] {
	if (!text) return [];
	const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return [`<description>${xmlText(html)}</description>`];
}

function extendedData(data: Record<string, Cell>): string[] {
	const values = Object.entries(data).filter(([, value]) => value !== null);
	if (values.length === 0) return [];
	return [
		'<ExtendedData>',
		...values.map(
			([key, value]) =>
				`<Data name="${xmlAttribute(key)}"><value>${xmlText(String(value))}</value></Data>`
		),
		'</ExtendedData>'
	];
}

/** A valid XML id for any key: it begins with a letter and contains no spaces. */
function styleId(key: string): string {
	return `style-${encodeURIComponent(key).replace(/[^A-Za-z0-9-]/g, '_')}`;
}

function styleOf(key: string, { colour, fillOpacity = 0.35, width = 2 }: KmlStyle): string {
	const solid = kmlColour(colour, 1);
	return [
		`<Style id="${styleId(key)}">`,
		`<IconStyle><color>${solid}</color></IconStyle>`,
		`<LineStyle><color>${solid}</color><width>${width}</width></LineStyle>`,
		`<PolyStyle><color>${kmlColour(colour, fillOpacity)}</color></PolyStyle>`,
		'</Style>'
	].join('\n');
}

/** KML writes a colour as `aabbggrr`: opacity first, then blue, green and red. */
function kmlColour(colour: string, opacity: number): string {
	const bytes = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
	if (!bytes) throw new Error(`"${colour}" is not a colour of the form #rrggbb`);
	const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
	const [, red, green, blue] = bytes;
	return `${alpha.toString(16).padStart(2, '0')}${blue}${green}${red}`.toLowerCase();
}
