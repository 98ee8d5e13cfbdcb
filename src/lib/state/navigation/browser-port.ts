/** The window that the site is open in, as navigation sees it. No other file may call Kit's router. */
import {
	afterNavigate,
	beforeNavigate,
	goto,
	preloadData,
	pushState,
	replaceState
} from '$app/navigation';
import { page } from '$app/state';
import { focusHeading } from '../device/focus';
import type { NavigationPort } from './port';

/** Kit's `page.url` does not follow `pushState` and `replaceState`: `location` is read instead. */
export const browserPort: NavigationPort = {
	get url() {
		return new URL(location.href);
	},
	get entry() {
		return page.state;
	},
	goto,
	prepare: (address) => void preloadData(address).catch(() => {}),
	step: (by) => history.go(by),
	push: pushState,
	replace: replaceState,
	onLeave: (run) => beforeNavigate(({ type }) => run(type)),
	onArrive: (run) =>
		afterNavigate(({ type, from, to }) =>
			run({
				type,
				sameLanguage: from?.params?.lang === to?.params?.lang,
				placeId: to?.params?.id
			})
		),
	focusHeading
};
