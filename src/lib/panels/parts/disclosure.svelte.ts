/**
 * A button that shows something beside it: one press opens, another or Escape closes, and the focus goes
 * back to where it was asked for. What is shown need not stand beside the button in the markup.
 */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** How a disclosure differs from the plain one. */
interface Differences {
	/** true where a press or the focus elsewhere closes it as well: what is there then has the focus */
	leavable?: boolean;
	/** what is to be done whenever it closes */
	closed?: () => void;
}

/** A disclosure, to be made while a component is set up. */
export function disclosure({ leavable, closed }: Differences = {}) {
	let open = $state(false);
	let button: HTMLElement | undefined;
	let opener: HTMLElement | undefined;

	/** Shows it. @param from where it was asked for, if not by its button */
	function show(from?: HTMLElement): void {
		open = true;
		opener = from;
	}
	/** Closes it; the focus stays where it is. */
	function leave(): void {
		open = false;
		closed?.();
	}
	/** Closes it; the focus goes back to where it was asked for. */
	function close(): void {
		leave();
		(opener?.isConnected ? opener : button)?.focus();
	}
	function onkeydown(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !open) return;
		// What is around it has an Escape of its own.
		event.stopPropagation();
		close();
	}

	return {
		/** whether it is shown */
		get open() {
			return open;
		},
		set open(is) {
			open = is;
		},
		show,
		leave,
		close,
		/** What a press on its button does. */
		toggle: (): void => (open ? close() : show()),
		/** To be attached to the button: `{@attach menu.button}`. */
		button: ((node) => on((button = node), 'keydown', onkeydown)) as Attachment<HTMLElement>,
		/** To be attached to what is shown, or to what holds it. */
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
