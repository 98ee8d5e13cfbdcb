/** Figures as text in the reader's units: lengths and areas with their ±, as everywhere. */
export { areaFigure, lengthFigure, withError, type FigureText } from '../../../i18n/units';
export type { UnitChoice as Wording } from '../../../i18n/units';
