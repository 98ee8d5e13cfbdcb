import type { FeatureRef } from '#lib/layers/layer-ids';

declare global {
	/** the scripts that stand in the pages themselves; src/host/inline-scripts.js makes them */
	const __INLINE_SCRIPTS__: { readonly everyPage: string; readonly mapPage: string };
	namespace App {
		interface PageState {
			/** the picked feature of a shallow entry */
			sel?: FeatureRef;
			/** how many entries back the list of places is; left out where the reader did not come from it */
			stepsToList?: number;
		}
	}
}
