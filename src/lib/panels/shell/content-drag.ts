/**
 * A sheet follows a finger on its content as well as on its handle: pulled up it rises before the content
 * scrolls, pulled down it sinks once the content is at its top. And a press on its title raises it, or lowers it
 * from its full height.
 */
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';
import type { SheetHeight } from '#lib/state/explorer/sheet';

/** A finger is never quite still: less movement than this is a tap, CSS pixels. */
export const TAP_PX = 6;

/** What of the sheet its content moves. */
interface Sheet {
	/** the height at which it stands; null where it is no sheet, but a panel */
	height: () => SheetHeight | null;
	begin: (y: number) => void;
	move: (y: number) => void;
	end: () => void;
	moveTo: (height: SheetHeight) => void;
}

/** What has a use of its own for a press or a drag. */
const OWN_PRESS = 'a, button, input, select, textarea, summary, label, [role=option]';
const OWN_DRAG = 'input, select, textarea, [role=slider], [contenteditable]';

/** Whether something under the finger, up to the content itself, is scrolled away from its top. */
function isScrolled(from: EventTarget | null, content: HTMLElement): boolean {
	let node = from instanceof Element ? from : null;
	while (node && content.contains(node)) {
		if (node.scrollTop > 0) return true;
		node = node.parentElement;
	}
	return false;
}

/**
 * Whether a movement of the finger moves the sheet, and not what is in it.
 * @param by CSS pixels right and down
 */
export function movesSheet(
	by: { x: number; y: number },
	height: SheetHeight,
	scrolled: boolean
): boolean {
	if (Math.abs(by.x) > Math.abs(by.y)) return false;
	return by.y < 0 ? height !== 'full' : height !== 'peek' && !scrolled;
}

/**
 * The height to which a press on the content moves the sheet; null where it stays.
 * @param isTitle whether the title was pressed
 */
export function heightOnPress(height: SheetHeight, isTitle: boolean): SheetHeight | null {
	// At its lowest the sheet shows little more than its title.
	if (height === 'peek') return 'middle';
	if (!isTitle) return null;
	return height === 'middle' ? 'full' : 'middle';
}

/** Whether a text is selected: a finger then moves the ends of the selection. */
const hasSelection = () => getSelection()?.isCollapsed === false;

/** To be attached to the sheet's content. */
export function contentDrag(sheet: Sheet): Attachment<HTMLElement> {
	return (content) => {
		let from: { x: number; y: number; scrolled: boolean } | null = null;
		let isDragging = false;

		function onstart({ touches, target }: TouchEvent) {
			const isOurs =
				touches.length === 1 && !(target as Element).closest?.(OWN_DRAG) && !hasSelection();
			const [finger] = touches;
			from =
				isOurs && finger
					? { x: finger.clientX, y: finger.clientY, scrolled: isScrolled(target, content) }
					: null;
		}
		function onmove(event: TouchEvent) {
			const finger = event.touches[0];
			const height = sheet.height();
			if (!from || !finger || !height || !event.cancelable) return;
			const by = { x: finger.clientX - from.x, y: finger.clientY - from.y };
			if (!isDragging) {
				if (Math.hypot(by.x, by.y) < TAP_PX) return;
				if (!movesSheet(by, height, from.scrolled)) {
					from = null;
					return;
				}
				isDragging = true;
				sheet.begin(from.y);
			}
			// The content must not scroll meanwhile.
			event.preventDefault();
			sheet.move(finger.clientY);
		}
		function onend() {
			if (isDragging) sheet.end();
			isDragging = false;
			from = null;
		}
		function onclick({ target }: MouseEvent) {
			const height = sheet.height();
			const pressed = target as Element;
			if (!height || pressed.closest(OWN_PRESS) || hasSelection()) return;
			const to = heightOnPress(height, pressed.closest('h1, [role=dialog] h2') !== null);
			if (to) sheet.moveTo(to);
		}
		const stops = [
			on(content, 'touchstart', onstart, { passive: true }),
			on(content, 'touchmove', onmove, { passive: false }),
			on(content, 'touchend', onend),
			on(content, 'touchcancel', onend),
			on(content, 'click', onclick)
		];
		return () => stops.forEach((stop) => stop());
	};
}
