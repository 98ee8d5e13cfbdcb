/**
 * The state of a combobox besides its text: whether its list is open, which option is active, and
 * an Enter that was pressed before there was anything to choose.
 */
import { untrack } from 'svelte';
import type { SearchSession } from './search-session.svelte';
import type { Choice } from './results/typed-option';

interface Wants {
	session: SearchSession;
	hasText: () => boolean;
	clear: () => void;
	onchoose: (choice: Choice) => void;
}

export class Combobox {
	#wants: Wants;
	/** whether the list or message for the text is to be shown */
	wanted = $state(false);
	/** the active option; -1 for none */
	active = $state(-1);
	/**
	 * true where Enter was pressed before there was anything to choose: it takes effect when there is
	 */
	#entered = $state(false);
	open = $derived.by(() => this.wanted && this.#wants.hasText());

	/** To be made while a component is set up: it follows the choices. */
	constructor(wants: Wants) {
		this.#wants = wants;
		const { session } = wants;
		$effect(() => {
			void session.choices;
			this.active = -1;
		});
		$effect(() => {
			if (!this.#entered || !session.isSettled) return;
			this.#entered = false;
			untrack(() => this.choose(session.choices[0]));
		});
	}

	show = (): void => {
		this.wanted = true;
		void this.#wants.session.start();
	};

	hide = (): void => {
		this.wanted = this.#entered = false;
		this.active = -1;
	};

	/** The text has changed, or the field was left: an earlier Enter no longer counts. */
	forgetEnter = (): void => {
		this.#entered = false;
	};

	choose = (choice: Choice | undefined): void => {
		if (!choice) return;
		this.hide();
		this.#wants.onchoose(choice);
	};

	#enter = (): void => {
		const { session } = this.#wants;
		if (this.active >= 0) return this.choose(session.choices[this.active]);
		if (session.status === 'failed') void session.start();
		this.#entered = true;
	};

	#move(to: number): void {
		const { length } = this.#wants.session.choices;
		this.#entered = false;
		this.active = length === 0 ? -1 : (to + length) % length;
	}

	/** Handles a key in the field; keys that it uses do not propagate. */
	onkeydown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { open, active, show, hide } = this;
		const hasText = this.#wants.hasText();
		const keys: Record<string, (() => void) | undefined> = {
			ArrowDown: () => (open ? this.#move(active + 1) : show()),
			ArrowUp: open ? () => this.#move(active < 0 ? -1 : active - 1) : undefined,
			// With no active option, these keys move the caret.
			Home: open && active >= 0 ? () => this.#move(0) : undefined,
			End: open && active >= 0 ? () => this.#move(-1) : undefined,
			Enter: open ? this.#enter : hasText ? show : undefined,
			Escape: this.wanted ? hide : hasText ? this.#wants.clear : undefined
		};
		const act = keys[event.key];
		if (!act) return;
		event.preventDefault();
		event.stopPropagation();
		act();
	};
}
