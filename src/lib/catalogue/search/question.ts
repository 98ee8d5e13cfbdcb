/**
 * The words that people put around what they look for: "where is", "how to get to", 在哪里, 怎么去, "nearest",
 * 附近的. What is left is searched for; "nearest" and its like ask for an order by distance.
 */
import { folded } from './reading/folded';

/** A question without its wrapping. */
export interface Question {
	/** what is looked for, as it was typed */
	text: string;
	/** whether it asks for what is near, so that distance comes before the kind of layer */
	isNear: boolean;
}

const AROUND_ME =
	'near me|nearby|near by|near here|around me|around here|close by|close to me|next to me';
const LATIN_LEAD =
	"please|hi|hello|where(?:'s|s| is| are)|where (?:can|do) i (?:find|get|buy)|how (?:can|do|should) (?:i|we) (?:get|go|walk|come)(?: from here)? to|" +
	'how (?:to|can i) (?:get|go|reach|find)(?: to)?|how far (?:is|are)|how far to|(?:get )?directions? (?:to|for)|the way to|way to|route to|' +
	'(?:take|bring) me to|navigate to|go to|get to|walk to|show(?: me)?|find(?: me)?|search(?: for)?|looking for|look for|' +
	'(?:i|we) (?:want|need) (?:to (?:go to|see|visit|find)|an?)|visit|is there|are there|which|what is|whats|what are|address of|location of|map of|' +
	'the|an|a|any|some|all|nearby|near|next to|around|the nearest|nearest|the closest|closest';
const LATIN_TAIL = `${AROUND_ME}|in putuo(?: district)?|in shanghai|please|here|address|location|directions|on (?:the )?map|is where|nearest|closest`;
const HAN_LEAD =
	'请问|你好|我想去|我要去|我想找|我要找|想去|要去|怎么去|怎样去|如何去|怎么到|如何到|如何前往|前往|导航到|导航去|导航|带我去|去|到|查找|查询|搜索|寻找|找一下|找|' +
	'哪里有|哪儿有|哪有|哪里可以|哪里能|哪儿能|离我最近的|离我近的|距我最近的|最近的|最近|附近有没有|附近有什么|附近哪里有|附近有|附近的|附近|周边有什么|周边的|周边|周围的|周围|旁边的|有没有|有什么';
const HAN_TAIL =
	'在什么地方|在哪里|在哪儿|在哪个位置|在哪|怎么走|怎么去|怎么到|怎样去|如何去|如何走|如何前往|哪里有|哪里|位置|的位置|地址|的地址|导航|路线|附近|周边|离我多远|有多远|多远|推荐|有哪些|有吗|吗|呢|呀|啊';

const LEAD = new RegExp(`^(?:(?:${LATIN_LEAD})\\s+|(?:${HAN_LEAD})\\s*)`, 'u');
const TAIL = new RegExp(`(?:\\s+(?:${LATIN_TAIL})|\\s*(?:${HAN_TAIL}))$`, 'u');
const NEAR = new RegExp(
	`\\b(?:nearest|closest|nearby|${AROUND_ME})\\b|离我|距我|最近|附近|周边|周围|旁边`,
	'u'
);

/** The text without the words that only ask; null where it has none, or consists of nothing else. */
export function unwrapped(query: string): Question | null {
	const typed = folded(query)
		.replace(/[?？!！。，,]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	let text = typed;
	for (let before = ''; before !== text;) {
		before = text;
		text = text.replace(LEAD, '').replace(TAIL, '').trim();
	}
	// One character alone is what is left of a name: 去 of 去哪.
	if (!text || text === typed || (text.length < 2 && /\p{Script=Han}/u.test(text))) return null;
	return { text, isNear: NEAR.test(typed) };
}
