/** The text of a KML description, which is HTML by the standard. Its tags are left out, never obeyed. */

const ENTITIES: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	quot: '"',
	apos: "'",
	nbsp: ' '
};

/** Elements whose content is no text. */
const UNSEEN = /<(script|style)\b/gi;

/** The text without what stands in scripts and style sheets; one that never ends runs to the end of the text. */
function withoutScripts(html: string): string {
	const lower = html.toLowerCase();
	let text = '';
	let from = 0;
	UNSEEN.lastIndex = 0;
	for (let found = UNSEEN.exec(html); found; found = UNSEEN.exec(html)) {
		text += `${html.slice(from, found.index)} `;
		const end = lower.indexOf(`</${found[1]!.toLowerCase()}`, found.index);
		if (end < 0) return text;
		from = end;
		UNSEEN.lastIndex = end;
	}
	return text + html.slice(from);
}

/**
 * The text without its tags, a line for each paragraph. In linear time whatever it holds: no pattern runs past
 * the next bracket.
 */
export function plainDescription(html: string): string {
	if (!/<|&/.test(html)) return html;
	return withoutScripts(html)
		.replace(/<(?:br|\/p|\/tr|\/li|\/div)\b[^<>]*>/gi, '\n')
		.replace(/<\/?[a-z!][^<>]*>/gi, ' ')
		.replace(/&(lt|gt|amp|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
		.replace(/[ \t]+/g, ' ')
		.trim();
}
