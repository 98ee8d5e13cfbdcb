/**
 * A disclosure: a button opens its content, another press or Escape closes it, and the focus
 * returns to where it was opened from. The content need not stand next to the button in the markup.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Options of a disclosure. */
interface Differences {
	/** true where a press or the focus elsewhere closes it as well, which then has the focus */
	leavable?: boolean;
	/** called whenever it closes */
	closed?: () => void;
}

/** A disclosure, to be made while a component is set up. */
export function disclosure({ leavable, closed }: Differences = {}) {
	let open = $state(false);
	let button: HTMLElement | undefined;
	let opener: HTMLElement | undefined;

	/** Opens it. @param from the element that it was opened from, if not its button */
	function show(from?: HTMLElement): void {
		open = true;
		opener = from;
	}
	/** Closes it without moving the focus. */
	function leave(): void {
		open = false;
		closed?.();
	}
	/** Closes it and returns the focus to where it was opened from. */
	function close(): void {
		leave();
		(opener?.isConnected ? opener : button)?.focus();
	}
	function onkeydown(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !open) return;
		// The elements around it handle Escape themselves.
		event.stopPropagation();
		close();
	}

	return {
		/** whether it is open */
		get open() {
			return open;
		},
		set open(is) {
			open = is;
		},
		show,
		leave,
		close,
		/** Opens or closes it: the button's press handler. */
		toggle: (): void => (open ? close() : show()),
		/** To be attached to the button: `{@attach menu.button}`. */
		button: ((node) => on((button = node), 'keydown', onkeydown)) as Attachment<HTMLElement>,
		/** To be attached to the content, or to its container. */
		panel: ((node) => {
			const goTo = (to: EventTarget | null) => {
				const isWithin = [node, button].some((part) => part?.contains(to as Node | null));
				if (open && !isWithin) leave();
			};
			const stops = [on(node, 'keydown', onkeydown)];
			if (leavable) {
				stops.push(
					on(window, 'pointerdown', ({ target }) => goTo(target)),
					on(node, 'focusout', ({ relatedTarget }) => relatedTarget && goTo(relatedTarget))
				);
			}
			return () => stops.forEach((stop) => stop());
		}) as Attachment<HTMLElement>
	};
}

export type Disclosure = ReturnType<typeof disclosure>;
