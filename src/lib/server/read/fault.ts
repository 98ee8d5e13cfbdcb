/** A fault in the geodata: it stops the build and says where to mend what. */
export class GeodataFault extends Error {
	/**
	 * @param file the file, from the project's root: `geodata/places/m50.geojson`
	 * @param path where in it, as dotted keys: `properties.facts.2.as_of`; empty for the whole file
	 * @param reason what is wrong and what is expected
	 */
	constructor(
		readonly file: string,
		readonly path: string,
		readonly reason: string
	) {
		super(`${file}${path && ` at ${path}`}: ${reason}`);
		this.name = 'GeodataFault';
	}
}
