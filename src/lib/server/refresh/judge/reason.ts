/** Why a refresh is refused: which dataset, which element, and why. */
export interface Reason {
	/** null where it is the whole input */
	dataset: string | null;
	/** the id of the feature or element; null where it is the whole dataset */
	id: string | null;
	reason: string;
}
