/** Numbers as XML formats write them. */

/** A decimal number (xsd:double without INF and NaN); NaN for anything else. */
export function numberOf(text: string | undefined): number {
	const plain = text?.trim() ?? '';
	return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(plain) ? Number(plain) : NaN;
}
