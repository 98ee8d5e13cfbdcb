/** What the page is told of a draft. */
import { inOrder } from '../../../geo/readings/candidates';
import { sourceSystem } from '../../../geo/readings/source-system';
import type { LngLat } from '../../../values/lng-lat';
import { faultList } from '../layer/own-layer';
import type { Draft } from '../protocol/protocol';
import type { ColumnChoice } from '../read/columns';
import type { ReadDraft } from '../read/read-drafts';

/** How many rows and columns of a table are shown to judge it by. */
const SAMPLE = { rows: 4, columns: 8 };
/** How many readings are drawn. */
const DRAWN_READINGS = 4;

const columnsOf = (choice: ColumnChoice) =>
	choice.kind === 'pair' ? [choice.first, choice.second] : [choice.column];

const isOnGlobe = ([lng, lat]: LngLat) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90;

/** @param opening the opening that it came from */
export function draftSummary(id: number, opening: number, draft: ReadDraft): Draft {
	const { layer, features, survey } = draft;
	return {
		id,
		opening,
		file: draft.file,
		name: layer.name,
		format: draft.format,
		encoding: draft.encoding,
		isEncodingGuess: draft.isGuess,
		sample: {
			columns: layer.columns.slice(0, SAMPLE.columns),
			rows: layer.features
				.slice(0, SAMPLE.rows)
				.map(({ values }) => values.slice(0, SAMPLE.columns))
		},
		rows: features.length,
		without: features.filter(({ geometry }) => geometry === null).length,
		mended: layer.mended,
		refused: faultList(draft.refused),
		stated: layer.system,
		columnOptions: draft.options.map(({ choice }) => ({
			choice,
			name: columnsOf(choice)
				.map((i) => layer.columns[i]!)
				.join(', ')
		})),
		columnChoice: draft.choice,
		unknownNames: draft.unknownNames,
		survey,
		preview: survey.readings.slice(0, DRAWN_READINGS).map(({ system, order }) => {
			const source = sourceSystem(system)!;
			return draft.sample.map((at) => source.toWgs84(inOrder(at, order))).filter(isOnGlobe);
		})
	};
}
