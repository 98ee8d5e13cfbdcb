/** The visible measurements on a printed sheet: their shapes, and their figures in words. */
import type { SheetPart, SheetScreen } from '../../tool/sheet-part';
import { labels } from '../draw/labels';
import { marks, shapes } from '../draw/overlays';
import type { Figures } from '../figures/all-figures';
import type { Measurement } from '../model/measurement';
import type { Session } from '../model/session';
import type { PositionWording } from './results-table';
import { methodLines, resultBlock } from './results-text';
import { withFigures } from './results-values';

/** What a sheet shows of a session. */
export function sheetPart(
	session: Session,
	figuresOf: (one: Measurement) => Figures,
	wording: PositionWording,
	screen: SheetScreen
): SheetPart {
	// On paper nothing is chosen and nothing in hand.
	const still: Session = { ...session, active: null, chosen: null, held: null, kind: null };
	const visible = still.drawing.measurements.filter(({ hidden }) => !hidden);
	const complete = withFigures(visible);
	return {
		overlays: {
			'measure-shapes': shapes(still, figuresOf),
			'measure-marks': marks(still),
			'measure-labels': labels(visible, figuresOf, screen, wording)
		},
		results: complete.map((one) => {
			const { heading, lines } = resultBlock(one, figuresOf(one), wording);
			return { heading, lines };
		}),
		method: complete.length > 0 ? methodLines(wording.datum) : []
	};
}
