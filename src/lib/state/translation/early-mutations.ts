/**
 * Mutations from before the guard's code was loaded, and the text of each removed node when it was
 * removed.
 */
export interface EarlyMutations {
	records: MutationRecord[];
	originals: Map<Text, string>;
}
