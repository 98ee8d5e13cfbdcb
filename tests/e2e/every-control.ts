/**
 * Whether every control can be pressed: it lies in the window, nothing covers it, and it covers no
 * other control.
 */
import { expect, type Page } from '@playwright/test';

/**
 * Window sizes of phones, portrait and landscape, in which every control is pressed, CSS pixels.
 */
export const PHONES: readonly [number, number][] = [
	[280, 653],
	[320, 568],
	[360, 640],
	[390, 844],
	[568, 320],
	[667, 375],
	[740, 360],
	[844, 390]
];

/** Window sizes with a pointer, the first two of them magnified pages, CSS pixels. */
export const SCREENS: readonly [number, number][] = [
	[320, 568],
	[667, 375],
	[1024, 768],
	[1093, 614],
	[1280, 720],
	[1920, 1080]
];

/**
 * The controls that cannot be pressed in the current window, as "control: reason". A control in a
 * scroll container is scrolled into view first, as a person would do; a visible one outside of it
 * must be completely visible.
 */
export function unpressable(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const ANSWERS =
			'a[href], button, input, select, summary, textarea, [role=option], [role=slider]';
		/** Elements that are no controls, but must not be clipped or covered either. */
		const WHOLE = '.attribution, .attribution a, .notice, .readout, .map-panel, .card-popup, .pad';
		const faults = new Set<string>();
		const { innerWidth, innerHeight } = window;
		const isThere = (element: Element) =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			!element.closest('.visually-hidden, .skip:not(:focus), [inert]') &&
			getComputedStyle(element).clipPath === 'none' &&
			element.getClientRects().length > 0;
		const nameOf = (element: Element) =>
			`${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 28) || element.className}”`;
		const boxText = ({ left, top, right, bottom }: DOMRect) =>
			[left, top, right, bottom].map(Math.round).join(' ');
		/** An element's scroll container; null where it has none. */
		const scrollerOf = (element: Element) => {
			for (let at = element.parentElement; at; at = at.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(at);
				if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight + 1) return at;
				if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth + 1) return at;
			}
			return null;
		};
		/** The elements that show a control and take its presses: for a checkbox its label too. */
		const pressed = (element: Element) => element.closest('label') ?? element;
		const answers = [...document.querySelectorAll(ANSWERS)].filter(isThere);
		const modal = document.querySelector('dialog:modal');
		const asked = answers.filter((element) => !modal || modal.contains(element));

		const outside = ({ left, top, right, bottom }: DOMRect) =>
			left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
		for (const element of asked) {
			const scroller = scrollerOf(element);
			if (scroller) element.scrollIntoView({ block: 'center', inline: 'center' });
			const whole = pressed(element);
			const visual = isThere(element) ? element : whole;
			const [first] = [...visual.getClientRects()];
			const box = first!;
			if (!scroller && outside(visual.getBoundingClientRect())) {
				faults.add(`${nameOf(element)} is outside: ${boxText(box)}`);
				continue;
			}
			// Where it is larger than its scroll container, its visible part is pressed.
			const seen = (scroller ?? document.documentElement).getBoundingClientRect();
			const left = Math.max(box.left, seen.left, 0);
			const right = Math.min(box.right, seen.right, innerWidth);
			const top = Math.max(box.top, seen.top, 0);
			const bottom = Math.min(box.bottom, seen.bottom, innerHeight);
			const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (hit && (element.contains(hit) || whole.contains(hit))) continue;
			// What a field opens below it, a list or a message, closes with the next press beside it.
			if (hit?.closest('[role=listbox], .message')) continue;
			faults.add(
				`${nameOf(element)} at ${boxText(box)} lies under ${hit ? `${hit.tagName.toLowerCase()}.${[...hit.classList].join('.')} “${hit.textContent?.trim().slice(0, 24)}”` : 'nothing'}`
			);
		}
		for (const element of document.querySelectorAll(WHOLE)) {
			if (modal || !isThere(element) || scrollerOf(element)) continue;
			const box = element.getBoundingClientRect();
			if (outside(box)) faults.add(`${nameOf(element)} is cut off: ${boxText(box)}`);
			if (!element.matches('.attribution a')) continue;
			for (const x of [box.left + 2, box.right - 2]) {
				const hit = document.elementFromPoint(x, (box.top + box.bottom) / 2);
				if (!element.contains(hit))
					faults.add(`${nameOf(element)} is covered at ${Math.round(x)} by ${hit?.className}`);
			}
		}
		// Each pair is compared where nothing scrolls; inside a scroll container the order is its own.
		const fixed = asked.filter((element) => !scrollerOf(element)).map(pressed);
		const boxes = fixed.map((element) => element.getBoundingClientRect());
		fixed.forEach((one, i) =>
			fixed.slice(i + 1).forEach((other, k) => {
				const [a, b] = [boxes[i]!, boxes[i + 1 + k]!];
				const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				const isWithin = one.contains(other) || other.contains(one);
				// A field has its own button within its edge.
				const isField = one.tagName === 'INPUT' || other.tagName === 'INPUT';
				if (wide > 1 && high > 1 && !isWithin && !isField)
					faults.add(`${nameOf(one)} and ${nameOf(other)} overlap: ${boxText(a)} / ${boxText(b)}`);
			})
		);
		return [...faults];
	});
}

/** Waits until the layout is stable: resize observers have run, the map's own animation is done. */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
	);
}

/**
 * Presses every control in every window of a list. Collects all failures, so that they are reported
 * together.
 */
export async function pressEverything(
	page: Page,
	state: string,
	sizes: readonly [number, number][]
): Promise<void> {
	const found: Record<string, string[]> = {};
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		await settled(page);
		let faults = await unpressable(page);
		// A change of size has effects that take a moment: only a fault that persists counts.
		if (faults.length > 0)
			await expect
				.poll(async () => (faults = await unpressable(page)), { timeout: 600 })
				.toEqual([])
				.catch(() => {});
		if (faults.length > 0) found[`${width} × ${height}`] = faults;
	}
	expect.soft(found, state).toEqual({});
}
