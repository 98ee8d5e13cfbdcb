/** The announcement of a change: one sentence for the live region, in the reader's language. */
import { m } from '../../../i18n/paraglide/messages';
import type { Figures } from '../figures/all-figures';
import { measurementOf, openOf } from '../model/edits';
import { lengthFigure, withError, type Wording } from './figure-text';
import { legError, measurementName, totalsOf } from './headline';
import type { Measurement } from '../model/measurement';
import type { MeasureEvent, Session } from '../model/session';

type FiguresOf = (one: Measurement) => Figures;

/** The figures of a measurement in one sentence; empty where it has none. */
function totals(one: Measurement | null, figuresOf: FiguresOf, wording: Wording): string {
	if (!one) return '';
	const words = { locale: wording.lang };
	const figures = figuresOf(one);
	if (figures.kind === 'area' && figures.crossing) return m.measure_crosses_itself({}, words);
	return totalsOf(figures, wording)
		.map(({ label, figure }) =>
			m.measure_spoken_figure({ label, figure: withError(figure) }, words)
		)
		.join(m.spoken_gap({}, words));
}

/** The point that was added, the leg that leads to it, and the figures. */
function added(one: Measurement | null, figuresOf: FiguresOf, wording: Wording): string {
	if (!one) return '';
	const words = { locale: wording.lang };
	const count = one.vertices.length;
	const figures = figuresOf(one);
	const leg = 'legs' in figures ? figures.legs[count - 2] : undefined;
	const length = leg && lengthFigure(leg.length_m, legError(one, count - 2), wording).text;
	return [
		m.measure_spoken_point({ number: String(count) }, words),
		length && m.measure_spoken_leg({ length }, words),
		totals(one, figuresOf, wording)
	]
		.filter(Boolean)
		.join(m.spoken_gap({}, words));
}

/** Which vertex is chosen now; empty where none is. */
function chosen({ drawing, active, chosen: index }: Session, { lang }: Wording): string {
	const one = measurementOf(drawing, active);
	if (!one || index === null) return '';
	const count = String(one.vertices.length);
	const name = measurementName(one, lang);
	return m.measure_spoken_vertex({ number: String(index + 1), count, name }, { locale: lang });
}

/** The end of a drawing; one with too few points for a figure was removed. */
function finished(before: Session, after: Session, figuresOf: FiguresOf, wording: Wording): string {
	const drawing = openOf(before.drawing);
	if (!drawing) return '';
	const words = { locale: wording.lang };
	const one = measurementOf(after.drawing, drawing.id);
	if (!one) return m.measure_spoken_deleted({}, words);
	const name = measurementName(one, wording.lang);
	return m.measure_spoken_finished({ name, figures: totals(one, figuresOf, wording) }, words);
}

/** A measurement that came as a whole. */
function placed(after: Session, figuresOf: FiguresOf, wording: Wording): string {
	const one = measurementOf(after.drawing, after.active);
	if (!one) return '';
	const name = measurementName(one, wording.lang);
	const figures = totals(one, figuresOf, wording);
	return m.measure_spoken_finished({ name, figures }, { locale: wording.lang }).trim();
}

/** The sentence for a change; empty where nothing is announced. */
export function spokenChange(
	before: Session,
	after: Session,
	event: MeasureEvent,
	figuresOf: FiguresOf,
	wording: Wording
): string {
	const words = { locale: wording.lang };
	// The changed measurement need not be the one that is open in the panel.
	const one = measurementOf(after.drawing, 'id' in event ? event.id : after.active);
	const figures = totals(one, figuresOf, wording);
	const changed = (index: number) =>
		m.measure_spoken_changed({ number: String(index + 1), figures }, words).trim();
	switch (event.type) {
		case 'add':
			return added(one, figuresOf, wording);
		case 'insert':
		case 'move':
			return changed(event.index);
		case 'drop':
			// Picked up and dropped where it was: it is only chosen.
			if (after.drawing === before.held) return chosen(after, wording);
			return changed(after.chosen ?? 0);
		case 'radii':
		case 'accuracy':
			return figures;
		case 'remove':
			return m.measure_spoken_removed({ figures }, words).trim();
		case 'place':
			return placed(after, figuresOf, wording);
		case 'finish':
			return finished(before, after, figuresOf, wording).trim();
		case 'choose':
		case 'walk':
			return chosen(after, wording);
		case 'cancel':
			if (before.held) return m.measure_spoken_undone({ figures }, words).trim();
			if (after.kind !== before.kind) return m.measure_spoken_tool_off({}, words);
			if (after.drawing === before.drawing) return '';
			return m.measure_spoken_removed({ figures }, words).trim();
		case 'undo':
			return m.measure_spoken_undone({ figures }, words).trim();
		case 'redo':
			return m.measure_spoken_redone({ figures }, words).trim();
		case 'delete':
			return m.measure_spoken_deleted({}, words);
		case 'clear':
			return m.measure_spoken_cleared({}, words);
		default:
			return '';
	}
}
