/**
 * The settings that a reader may take to another device, by the key that each is stored under. Their own readers
 * ignore a value that they do not know.
 */
export const SETTING_KEYS = [
	'theme',
	'units',
	'datum',
	'single-keys',
	'zoom-buttons',
	'travel-mode',
	'for-planners'
] as const;
