/** Position codes that this map recognises only to refuse them with a reason: Plus codes, MGRS, UTM. */

/** Open Location Code: eight digits and letters (or four, beside a town's name), a plus, two or three. */
const PLUS_CODE =
	/(?:^|[^\da-z+])(?=[\d+]*[cfghjmpqrvwx])(?:[2-9cfghjmpqrvwx]{8}|[2-9cfghjmpqrvwx]{4})\+[2-9cfghjmpqrvwx]{2,3}(?![\da-z+])/;
/** Grid zone, square of 100 km, then as many digits east as north. */
const MGRS =
	/^(?:mgrs\s*:?\s*)?\d{1,2}\s?[c-hj-np-x]\s?[a-hj-np-z]{2}\s?(?:\d{4}|\d{6}|\d{8}|\d{10}|\d{2,5}\s\d{2,5})$/;
/** Zone and band (or hemisphere), then metres east and north. */
const UTM =
	/^(?:utm\s*:?\s*)?(?:zone\s*)?\d{1,2}\s?[c-hj-np-x]\s*[,:]?\s*(?:e\s*)?\d{6}(?:\.\d+)?\s?(?:m?\s?e)?[\s,;]+(?:n\s*)?\d{7}(?:\.\d+)?\s?(?:m?\s?n)?$/;

/** Whether a plain text is one of these codes. */
export function otherCode(plain: string): boolean {
	return PLUS_CODE.test(plain) || MGRS.test(plain) || UTM.test(plain);
}
