/** What the page says of an address that made no sense in parts. */
import { m } from '../i18n/paraglide/messages';
import type { Nonsense } from './address';
import type { Notice } from './notices.svelte';

/** Of a damaged measurement no more than this is repeated, characters. */
const LONGEST = 60;

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Quiet notices: one names the parameters, one says what was dropped of measurements. */
export function nonsenseNotices(nonsense: readonly Nonsense[]): Notice[] {
	const others = nonsense.filter(({ parameter }) => parameter !== 'measure');
	const dropped = nonsense.filter(({ parameter }) => parameter === 'measure');
	const notices: Notice[] = [];
	if (others.length > 0) {
		const list = others.map(({ parameter }) => parameter).join(m.list_gap());
		notices.push({ id: 'nonsense', text: m.address_nonsense({ list }) });
	}
	if (dropped.length > 0) {
		const list = dropped.map(({ value }) => shortened(value)).join(m.list_gap());
		notices.push({ id: 'measure-dropped', text: m.measure_dropped({ list }) });
	}
	return notices;
}
