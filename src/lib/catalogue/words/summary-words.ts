/** The summary of a place in two parts: what it is, and what else there is to say. */

/** The end of a sentence, and the gap after it where the script has one. */
const SENTENCE_END = /[.!?]\s+|[。！？]\s*/u;

/** A summary, parted after its first sentence. `rest` is empty where there is one only. */
export function summaryParts(summary: string): { lead: string; rest: string } {
	const end = SENTENCE_END.exec(summary);
	if (!end) return { lead: summary, rest: '' };
	const at = end.index + end[0].length;
	return { lead: summary.slice(0, at).trimEnd(), rest: summary.slice(at) };
}
