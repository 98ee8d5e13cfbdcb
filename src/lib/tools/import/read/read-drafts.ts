/** Reads what is given, and finds the layers in it with the systems that they may be in. */
import { faultOf, ReadFault, type Fault } from '../../../formats/read/layer/fault';
import type { Format } from '../../../formats/read/known-format';
import { readFiles, type FileReading, type InputFile } from '../../../formats/read/read-files';
import type { ReadContext, ReadFeature, ReadLayer } from '../../../formats/read/layer/read-layer';
import { textFormat } from '../../../formats/read/known-format';
import { decodeText, type Encoding } from '../../../formats/read/text/encoding';
import { sourceSystem } from '../../../geo/readings/source-system';
import { survey, type Survey, type SurveyInput } from '../../../geo/readings/survey';
import type { LngLat } from '../../../values/lng-lat';
import { columnOptions, type ColumnChoice, type ColumnOption } from './columns';
import type { KnownNames } from './known-names';
import { isPointList, readPointList } from './pasted-points';
import { positionTable } from './positions';
import { representative } from './representative';
import { statedOf } from './stated';

/** A layer that was read, with everything that is needed to place it. */
export interface ReadDraft {
	readonly file: string;
	readonly format: Format;
	readonly encoding: Encoding | null;
	readonly isGuess: boolean;
	readonly layer: ReadLayer;
	readonly options: readonly ColumnOption[];
	readonly choice: ColumnChoice | null;
	/** the features with positions as in the file */
	readonly features: readonly ReadFeature[];
	readonly refused: readonly Fault[];
	readonly unknownNames: readonly string[];
	readonly survey: Survey;
	/** a position of some features as in the file, for the preview */
	readonly sample: readonly LngLat[];
}

/** What is known of the map while files are read. */
export interface Known {
	readonly boundary: SurveyInput['boundary'];
	readonly names: KnownNames;
}

/** How many features are surveyed: more would say the same, and take long. */
const SURVEYED = 5000;

/** Every how many-th of them is taken, so that the sample covers the whole file. */
function spread<T>(items: readonly T[], most: number): T[] {
	const step = Math.max(1, Math.ceil(items.length / most));
	return items.filter((_, i) => i % step === 0);
}

/** Features that bear the name of one on the map, with that one's position. */
function knownPairs(
	layer: ReadLayer,
	features: readonly ReadFeature[],
	names: KnownNames
): SurveyInput['known'] {
	const pairs: (readonly [LngLat, LngLat])[] = [];
	for (const { geometry, values } of spread(features, SURVEYED)) {
		if (!geometry || pairs.length >= 200) continue;
		const texts = values.filter((cell) => typeof cell === 'string' && cell.length < 60);
		const found = texts.map((cell) => names.find(String(cell))).find((one) => one);
		const at = found && representative(geometry);
		if (found && at) pairs.push([at, found.at]);
	}
	return layer.columns.length === 0 ? [] : pairs;
}

/** Whether two choices take the same columns in the same way. */
export const sameChoice = (a: ColumnChoice | null, b: ColumnChoice | null): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** A layer, with its columns chosen, as a draft. */
export function draftOf(
	base: Pick<ReadDraft, 'file' | 'format' | 'encoding' | 'isGuess' | 'layer' | 'options'>,
	choice: ColumnChoice | null,
	known: Known,
	context: ReadContext
): ReadDraft {
	const { layer, options, file } = base;
	const table = choice && positionTable(layer, choice, known.names, context.limits);
	const features = table?.features ?? layer.features;
	const option = options.find((one) => sameChoice(one.choice, choice)) ?? null;
	const some = spread(
		features.filter(({ geometry }) => geometry !== null),
		SURVEYED
	).flatMap(({ geometry }) => {
		const at = representative(geometry!);
		return at ? [at] : [];
	});
	const stated = statedOf({ layer, file, option, table });
	const isMetres = some.some(([a, b]) => Math.abs(a) > 180 || Math.abs(b) > 180);
	const fits = !stated || (sourceSystem(stated.system)?.unit === 'metres') === isMetres;
	return {
		...base,
		choice,
		features,
		refused: [...layer.refused, ...(table?.refused ?? [])],
		unknownNames: table?.unknownNames ?? [],
		sample: spread(some, 300),
		survey: survey({
			positions: some,
			// A statement of degrees over metres, or the other way, is about something else.
			stated: fits ? stated : null,
			order: option?.order,
			boundary: known.boundary,
			known: table?.system ? [] : knownPairs(layer, features, known.names)
		})
	};
}

/** A text that is a list of points is read as one; anything else as the file that it is. */
function asPoints(
	file: InputFile,
	chosen: Encoding | null,
	known: Known,
	context: ReadContext
): FileReading | null {
	const { content, name } = file;
	if (content.length > 5_000_000) return null;
	if (typeof content !== 'string' && !/\.(txt|csv|tsv|dat|xyz)$/i.test(name)) return null;
	const decoded = typeof content === 'string' ? null : decodeText(content, chosen);
	const text = decoded?.text ?? (content as string);
	const reading = { name, format: 'points', encoding: decoded?.encoding ?? null } as const;
	const isGuess = decoded?.isGuess ?? false;
	try {
		if (textFormat(text) !== 'table' || !isPointList(text, context.limits)) return null;
		const layer = readPointList(text, name.replace(/\.[^.]*$/, ''), context.limits);
		return { ...reading, isGuess, layers: [layer], fault: null };
	} catch (fault) {
		if (!(fault instanceof ReadFault)) throw fault;
		return { ...reading, isGuess, layers: [], fault: faultOf(fault) };
	}
}

/** The drafts of some files, and the files that cannot be read. */
export async function readDrafts(
	files: readonly InputFile[],
	chosen: Encoding | null,
	known: Known,
	context: ReadContext
): Promise<{ drafts: ReadDraft[]; refused: { file: string; fault: Fault }[] }> {
	const lists = files.map((file) => asPoints(file, chosen, known, context));
	const others = files.filter((_, i) => !lists[i]);
	const readings = [
		...lists.filter((one) => one !== null),
		...(await readFiles(others, chosen, context))
	];
	const drafts: ReadDraft[] = [];
	const refused: { file: string; fault: Fault }[] = [];
	for (const { name: file, format, encoding, isGuess, layers, fault } of readings) {
		if (fault || !format) {
			refused.push({ file, fault: fault ?? { code: 'unknown-format', at: {} } });
			continue;
		}
		for (const layer of layers) {
			if (layer.features.length === 0) {
				const first = layer.refused[0];
				refused.push({ file, fault: first ?? { code: 'no-features', at: { entry: layer.name } } });
				continue;
			}
			try {
				const options = layer.isTable ? columnOptions(layer, known.names) : [];
				const base = { file, format, encoding, isGuess, layer, options };
				drafts.push(draftOf(base, options[0]?.choice ?? null, known, context));
			} catch (error) {
				if (!(error instanceof ReadFault)) throw error;
				refused.push({ file, fault: faultOf(error, { entry: layer.name }) });
			}
		}
	}
	return { drafts, refused };
}
