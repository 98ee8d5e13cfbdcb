import type { FeatureRef } from '#lib/state/address/address';

declare global {
	namespace App {
		interface PageState {
			/** the picked feature of a shallow entry */
			sel?: FeatureRef;
		}
	}
}
