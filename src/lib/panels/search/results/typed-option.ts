import type { SearchResult } from '../../../catalogue/search/match/result';

/**
 * An interpretation of a text other than a name: coordinates, a mileage. The code that parses it
 * offers it.
 */
export interface TypedOption {
	/** unique among the options of one text */
	id: string;
	/** what it is: "K12+400", "31.2345° N, 121.4012° E" */
	title: string;
	/** the line under it */
	note: string;
	/** true for an option that comes after the best result, not before it */
	isSecond?: boolean;
	/** takes the reader there */
	choose: () => void;
}

/** An option of the list. */
export type Choice =
	{ type: 'typed'; option: TypedOption } | { type: 'result'; result: SearchResult };
