/** Creek mileage as text: "K12+400" (Chinese road stakes, kilometres + metres) and "km 12.4". */

/** Metres as a chainage: `K12+400`, rounded to whole metres; downstream of 0 with a minus sign. */
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

/** A mileage that was typed. */
export interface MileageReading {
	/** metres from Waibaidu Bridge, upstream positive */
	readonly mileage_m: number;
	/**
	 * true where a K, a plus or a word such as 桩号 marks it as a mileage; a bare "12.4 km" may as well be a
	 * length, and the caller decides which is wanted
	 */
	readonly explicit: boolean;
	/** half the step of the last digit, metres; half a metre for a chainage, since K10 means K10+000 */
	readonly resolution_m: number;
}

/** Longer texts are not read. */
const LONGEST = 80;

/** Words before a number that make it a mileage. */
const MILEAGE_WORDS =
	/^(?:(?:苏州河|吴淞江|suzhou creek|the creek|creek)\s*的?)?\s*(?:桩号|里程桩号|里程桩|里程|公里桩|百米桩|桩|chainage|mileage|stake|stationing|ch\.?(?![a-z])|pk(?![a-z]))?\s*(?:为|是|在|at|of|is)?\s*[:=,]?\s*/;
/**
 * Words that may follow a mileage: 处, 附近 and the like, and the bank, which this map writes beside its own
 * mileages.
 */
const FOLLOWED =
	/\s*(?:[,·•;-]\s*)?(?:处|附近|一带|左右|的?[左右南北]岸(?:\([左右南北]岸?\)?)?|(?:on\s)?(?:the\s)?(?:north|south|left|right)(?:\s*\((?:left|right|north|south)\)?)?(?:\s*bank)?)$/;
const PAPER = /^(?:\s|\ufe0f|(?!-)[\p{P}\p{So}~=<>|])+|(?:\ufe0f|[\s\p{P}\p{So}~=<>|])+$/gu;

const STAKE = /^(-?)k?\s*-?\s*(\d{1,4})\s*\+\s*(\d{3}(?:\.\d+)?)\s*(?:m|米)?$/;
/** Metres with fewer than three digits, which only a K distinguishes from a sum: K12+4 means K12+004. */
const K_STAKE = /^(-?)k\s*(\d{1,4})\s*\+\s*(\d{1,2}(?:\.\d+)?)\s*(?:m|米)?$/;
const K_KILOMETRES = /^(-?)k\s*(\d{1,4}(?:\.\d+)?)$/;
const KM_FIRST = /^(?:km|公里|千米)\s*(-?\d{1,4}(?:\.\d+)?)$/;
const KM_LAST = /^(-?\d{1,4}(?:\.\d+)?)\s*(?:km|公里|千米)$/;
const KM_AND_M = /^(\d{1,4})\s*(?:km|公里|千米)\s*(\d{1,3})\s*(?:m|米)$/;
const BARE = /^(-?\d{1,4}(?:\.\d+)?)$/;

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0;
/** Multiplies by 1000 in the text of the number, because 1.005 × 1000 is not exactly 1005. */
const thousand = (number: string) => Number(`${number}e3`) + 0;
/** Applies the sign; never −0. */
const signed = (sign: string | undefined, metres: number) =>
	sign === '-' && metres !== 0 ? -metres : metres;

function plainMileage(text: string): string {
	return text
		.replace(/\p{Cf}/gu, '')
		.normalize('NFKC')
		.replace(/[−–]/g, '-')
		.replace(/➕/g, '+')
		.toLowerCase()
		.replace(/樁/g, '桩')
		.replace(/號/g, '号')
		.replace(/處/g, '处')
		.replace(/蘇/g, '苏')
		.replace(/為/g, '为')
		.trim();
}

/** Reads a chainage: K12+400, 12+400, K12+4, K12, K3.5. */
function readStake(plain: string): MileageReading | null {
	const stake = STAKE.exec(plain) ?? K_STAKE.exec(plain);
	if (stake !== null) {
		const [, sign, kilometres, metres] = stake as unknown as [string, string, string, string];
		const mileage_m = Number(kilometres) * 1000 + Number(metres);
		const resolution_m = 0.5 * 10 ** -decimalsOf(metres);
		return { mileage_m: signed(sign, mileage_m), explicit: true, resolution_m };
	}
	const whole = K_KILOMETRES.exec(plain);
	if (whole === null) return null;
	const [, sign, kilometres] = whole as unknown as [string, string, string];
	// a chainage names a place: whole kilometres in it are exact, not rounded
	const resolution_m = 0.5 * 10 ** -Math.max(0, decimalsOf(kilometres) - 3);
	return { mileage_m: signed(sign, thousand(kilometres)), explicit: true, resolution_m };
}

/**
 * Reads kilometres: "km 12.4", "12.4公里", "12 km 400 m", and a bare number after a word that makes it a
 * mileage.
 */
function readKilometres(plain: string, explicit: boolean): MileageReading | null {
	const both = KM_AND_M.exec(plain);
	if (both !== null) {
		const mileage_m = Number(both[1]) * 1000 + Number(both[2]);
		return { mileage_m, explicit, resolution_m: 0.5 };
	}
	const kilometres =
		KM_FIRST.exec(plain) ?? KM_LAST.exec(plain) ?? (explicit ? BARE.exec(plain) : null);
	if (kilometres === null) return null;
	const resolution_m = 500 * 10 ** -decimalsOf(kilometres[1]!);
	return { mileage_m: thousand(kilometres[1]!), explicit, resolution_m };
}

/**
 * The mileage that a text names, or null if it names none. Reads "K12+400", "12+400", "K12", "K3.5",
 * "桩号K12+400", "km 12.4", "12.4 km", "12.4公里", in any case, full-width or not, also with a minus sign, in
 * quotes or brackets, and followed by the bank. A bare number is not a mileage, nor is a sum (12+4).
 */
export function readMileage(text: string): MileageReading | null {
	if (text.length > LONGEST) return null;
	const plain = plainMileage(text).replace(PAPER, '');
	const prefix = MILEAGE_WORDS.exec(plain)?.[0] ?? '';
	const rest = plain.slice(prefix.length).replace(FOLLOWED, '').replace(PAPER, '');
	return readStake(rest) ?? readKilometres(rest, /[^\s:=,]/.test(prefix));
}

/** The mileage in metres that a text names, or null: `readMileage` without how it was written. */
export function parseMileage(text: string): number | null {
	return readMileage(text)?.mileage_m ?? null;
}
