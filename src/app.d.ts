import type { FeatureRef } from '#lib/layers/layer-ids';

declare global {
	namespace App {
		interface PageState {
			/** the picked feature of a shallow entry */
			sel?: FeatureRef;
		}
	}
}
