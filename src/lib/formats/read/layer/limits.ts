/**
 * How much a file may ask of the device. The one place for these figures: a file that exceeds one is refused
 * with its name, so that a page never hangs or dies of a file.
 */
export interface ReadLimits {
	/** bytes of a file as it is opened */
	readonly fileBytes: number;
	/** files in an archive */
	readonly entries: number;
	/** bytes of all that an archive unpacks to, counted while it is unpacked */
	readonly unpackedBytes: number;
	/** how deep elements, brackets or folders may be nested */
	readonly depth: number;
	/** positions of all features of a file; also its rows, with a position or without */
	readonly vertices: number;
	/**
	 * characters of one line, row or record. A JSON or XML text may stand on a single line as a whole: `fileBytes`
	 * bounds it
	 */
	readonly lineLength: number;
	/** columns of a table */
	readonly columns: number;
}

const MB = 2 ** 20;

export const READ_LIMITS: ReadLimits = {
	fileBytes: 200 * MB,
	entries: 200,
	unpackedBytes: 200 * MB,
	depth: 64,
	vertices: 1_000_000,
	lineLength: 10 * MB,
	columns: 500
};
