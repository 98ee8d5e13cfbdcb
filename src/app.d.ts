import type { FeatureRef } from '#lib/layers/layer-ids';

declare global {
	namespace App {
		interface PageState {
			/** the picked feature of a shallow entry */
			sel?: FeatureRef;
			/** how many entries back the list of places is; left out where the reader did not come from it */
			stepsToList?: number;
		}
	}
}
