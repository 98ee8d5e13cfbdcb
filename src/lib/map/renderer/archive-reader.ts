/**
 * Reads tiles from a PMTiles archive by ranges of bytes. The package that knows how is fetched with the first tile.
 */
import type { AddProtocolAction } from 'maplibre-gl';
import type { Protocol } from 'pmtiles';

type Reader = Pick<Protocol, 'tilev4'>;

/**
 * A protocol of MapLibre for archives.
 * @param load makes a reader; called again after a failure, because a reader keeps the failure of an archive's
 *   header and would give it to every later tile
 */
export function archiveReader(load: () => Promise<Reader>): AddProtocolAction {
	let reader: Promise<Reader> | undefined;
	return async (request, abort) => {
		const current = (reader ??= load());
		try {
			const { data, ...rest } = await (await current).tilev4(request, abort);
			return { ...rest, data: data as ArrayBuffer };
		} catch (error) {
			if (reader === current && !abort.signal.aborted) reader = undefined;
			throw error;
		}
	};
}
