/**
 * The catalogue of this repository's own `geodata/`, built once for all test files of a worker:
 * building it takes seconds, and sixteen files ask for it. Read it, do not change it.
 */
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from '#lib/server/catalogue';

export const CATALOGUE = buildCatalogue(fileURLToPath(new URL('../geodata', import.meta.url)));
