/** A fault in the geodata, which stops the build and names the file, the path and the reason. */
export class GeodataFault extends Error {
	/**
	 * @param file the file, from the project's root: `geodata/places/m50.geojson`
	 * @param path the path in it, as dotted keys: `properties.facts.2.as_of`; empty for the whole file
	 * @param reason the fault and what is expected
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
