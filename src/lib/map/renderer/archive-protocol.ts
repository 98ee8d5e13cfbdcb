/**
 * Reads tiles from a PMTiles archive by ranges of bytes, where one is configured: the package that knows how is
 * fetched with the first tile.
 */
import type { Protocol } from 'pmtiles';
import { ARCHIVE } from '../../layers/tiles';
import { addProtocol } from './maplibre';

let reader: Promise<Protocol> | undefined;

/** The reader, made once; fetched again after a failure. */
function archives(): Promise<Protocol> {
	reader ??= import('pmtiles').then(({ Protocol }) => new Protocol());
	reader.catch(() => (reader = undefined));
	return reader;
}

/** Makes MapLibre understand addresses of archives. Calling it again changes nothing. */
export function readArchives(): void {
	addProtocol(ARCHIVE, async (request, abort) => {
		const { data, ...rest } = await (await archives()).tilev4(request, abort);
		// A tile that the archive leaves out is empty.
		return { ...rest, data: data as ArrayBuffer };
	});
}
