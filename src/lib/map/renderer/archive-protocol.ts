/** Makes MapLibre understand addresses of tiles in PMTiles archives. */
import { ARCHIVE } from '../../layers/tiles';
import { archiveReader } from './archive-reader';
import { addProtocol } from '../maplibre/maplibre';

const read = archiveReader(async () => new (await import('pmtiles')).Protocol());

/** Registers the protocol; calling it again changes nothing. */
export const readArchives = (): void => addProtocol(ARCHIVE, read);
