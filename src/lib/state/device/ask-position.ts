/** Asks the device for its position, once. The browser asks the reader. */
import { m } from '../../i18n/paraglide/messages';
import type { LocatedPoint } from '../../values/located-point';

/** Why there is none: the reader or the browser refused, it took too long, or the device has none. */
export type NoPosition = 'refused' | 'timeout' | 'unavailable';

/** Why there is none, in the page's language, with what helps. */
export const NO_POSITION: Record<NoPosition, () => string> = {
	refused: m.locate_refused,
	timeout: m.locate_timeout,
	unavailable: m.locate_unavailable
};

const PATIENCE_MS = 15_000;
/** A position of half a minute ago still serves, milliseconds. */
const FRESH_MS = 30_000;

/** The device's position with its accuracy, degrees WGS-84 and metres, or why there is none. */
export function askPosition(): Promise<
	{ ok: true; position: LocatedPoint } | { ok: false; reason: NoPosition }
> {
	if (!('geolocation' in navigator) || !window.isSecureContext) {
		return Promise.resolve({ ok: false, reason: 'unavailable' });
	}
	return new Promise((resolve) => {
		navigator.geolocation.getCurrentPosition(
			({ coords: { longitude, latitude, accuracy } }) =>
				resolve({ ok: true, position: { point: [longitude, latitude], accuracy_m: accuracy } }),
			({ code, PERMISSION_DENIED, TIMEOUT }) =>
				resolve({
					ok: false,
					reason:
						code === PERMISSION_DENIED ? 'refused' : code === TIMEOUT ? 'timeout' : 'unavailable'
				}),
			{ enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: FRESH_MS }
		);
	});
}
