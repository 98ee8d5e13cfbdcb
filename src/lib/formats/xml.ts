/** Characters that XML 1.0 does not allow, not even as a reference (its section 2.2, `Char`). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

/**
 * Text escaped for the content of an element. A character that XML forbids (controls, half a surrogate
 * pair) becomes U+FFFD, so that it is visible instead of lost; `>` is escaped because of `]]>`, and CR
 * because a parser would read it as a line feed.
 */
export function xmlText(text: string): string {
	return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (char) => ENTITIES[char]!);
}

/** Text escaped for an attribute in quotes of either kind: as `xmlText`, and white space is kept. */
export function xmlAttribute(text: string): string {
	return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r]/g, (char) => ENTITIES[char]!);
}
