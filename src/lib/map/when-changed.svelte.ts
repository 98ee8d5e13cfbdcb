import { untrack } from 'svelte';
import type { MapSession } from './session';

/**
 * For a component's script: returns a function that calls back with the live map when a value changes, and only then,
 * because what the map reports meanwhile must not run the effect again.
 */
export const whenChangedFor =
	(session: () => MapSession | null) =>
	<T>(value: () => T, act: (session: MapSession, value: T) => void): void => {
		$effect(() => {
			const current = value();
			const live = session();
			if (live) untrack(() => act(live, current));
		});
	};
