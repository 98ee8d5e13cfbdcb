/** Creek mileage as text: "K12+400" (Chinese road stakes, kilometres + metres) and "km 12.4". */

/** Metres as a stake: `K12+400`, rounded to whole metres; downstream of 0 with a minus sign. */
export function formatStake(mileage_m: number): string {
	const metres = Math.round(Math.abs(mileage_m));
	const sign = mileage_m < 0 && metres > 0 ? '-' : '';
	const rest = String(metres % 1000).padStart(3, '0');
	return `${sign}K${Math.floor(metres / 1000)}+${rest}`;
}

/** Metres as kilometres: `km 12.4`, with `decimals` digits after the point. */
export function formatKilometre(mileage_m: number, decimals = 1): string {
	const text = (mileage_m / 1000).toFixed(decimals);
	return `km ${Number(text) === 0 ? text.replace('-', '') : text}`;
}

/** How a mileage is written. */
export type MileageStyle = 'stake' | 'km';

/** A mileage in metres as text: "K12+400" (`stake`, the default) or "km 12.4" (`km`). */
export function formatMileage(mileage_m: number, style: MileageStyle = 'stake'): string {
	return style === 'stake' ? formatStake(mileage_m) : formatKilometre(mileage_m);
}

const STAKE = /^(-?)k?\s*(\d{1,4})\s*\+\s*(\d{3}(?:\.\d+)?)$/;
const STAKE_WITHOUT_METRES = /^(-?)k\s*(\d{1,4})$/;
const KM_FIRST = /^(?:km|公里|千米)\s*(-?\d{1,4}(?:\.\d+)?)$/;
const KM_LAST = /^(-?\d{1,4}(?:\.\d+)?)\s*(?:km|公里|千米)$/;

/**
 * The mileage in metres that a text names, or null if it names none. Read are "K12+400",
 * "12+400", "k12", "km 12.4", "12.4 km", "12.4公里", in any case, full-width or not, also with a
 * minus sign; a stake's metres have three digits. A bare number is not a mileage.
 */
export function parseMileage(text: string): number | null {
	const plain = text.normalize('NFKC').replace(/[−–]/g, '-').trim().toLowerCase();
	const stake = STAKE.exec(plain) ?? STAKE_WITHOUT_METRES.exec(plain);
	if (stake !== null) {
		const metres = Number(stake[2]) * 1000 + Number(stake[3] ?? 0);
		return stake[1] === '-' && metres !== 0 ? -metres : metres;
	}
	const kilometres = KM_FIRST.exec(plain) ?? KM_LAST.exec(plain);
	if (kilometres === null) return null;
	// three places further by text: 12.4 × 1000 would do, 1.005 × 1000 would not
	return Number(`${kilometres[1]}e3`) + 0;
}
