import type { SearchResult } from '../../../catalogue/search/match/result';

/** What a text means besides a name: coordinates, a mileage. Whoever understands it, offers it. */
export interface TypedOption {
	/** unique among the options of one text */
	id: string;
	/** what it is: "K12+400", "31.2345° N, 121.4012° E" */
	title: string;
	/** the line under it */
	note: string;
	/** true for what comes behind the best result, not before it */
	isSecond?: boolean;
	/** takes the reader there */
	choose: () => void;
}

/** Something that can be chosen. */
export type Choice =
	{ type: 'typed'; option: TypedOption } | { type: 'result'; result: SearchResult };
