/** What happened before the guard was there, and what each removed text said when it was removed. */
export interface Early {
	records: MutationRecord[];
	said: Map<Text, string>;
}
