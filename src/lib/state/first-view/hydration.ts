/**
 * How a page that the server made comes alive: not in one task, which would keep a weak phone from answering for most
 * of a second, but its frame first and then its parts (`HydratedLater.svelte`), a few of them a task, between which the
 * browser answers the reader. Until its turn a part is as the server made it: its links work, and what the page
 * knows of the reader, by the address or the device, is taken when all of it is alive (`whenAlive`). Buttons that were
 * pressed before are pressed then (`replay-early-clicks.ts`).
 */
import type { Component } from 'svelte';
import { TASK_MS } from '../device/next-turn';

interface Rendering {
	props: Record<string, unknown>;
	context: Map<unknown, unknown>;
	/** begins the ids of its elements, which another part must not have */
	idPrefix: string;
}
type Part = Component<Record<string, unknown>>;
type Render = (part: Part, rendering: Rendering) => { body: string };

let render: Render | null = null;
let isStarting = false;
let turns: (() => void)[] = [];
let waiting: (() => void)[] = [];

/** Gives the parts Svelte's renderer, which only the server has. */
export function renderPartsWith(renderer: Render): void {
	render = renderer;
}

/** An element with a part in it as HTML; in the browser, which keeps what the server wrote, it is empty. */
export function partMarkup(part: Part, rendering: Rendering): string {
	return `<div>${render?.(part, rendering).body ?? ''}</div>`;
}

/** Whether a part that is set up now gets its turn later: on the server, and while its page comes alive. */
export function comesLater(): boolean {
	return render !== null || isStarting;
}

/** Whether all of the page is alive. */
export const isAlive = (): boolean => !isStarting;

/** Tells that a page of the server is about to come alive. */
export function beginHydration(): void {
	isStarting = true;
}

/**
 * Keeps a turn for a part.
 * @returns gives it up, where the part is gone before it
 */
export function takeTurn(hydrate: () => void): () => void {
	turns.push(hydrate);
	return () => (turns = turns.filter((other) => other !== hydrate));
}

/**
 * Calls back when the page is alive: at once where it is, else in a task of its own. For `onMount`.
 * @param then may return what is to be done in the end
 * @returns does that, or takes back what has not begun
 */
export function whenAlive(then: () => void | (() => void)): () => void {
	let end: void | (() => void);
	const begin = () => (end = then());
	if (isStarting) waiting.push(begin);
	else begin();
	return () => {
		waiting = waiting.filter((other) => other !== begin);
		end?.();
	};
}

/** Resolves when the page is alive. */
export const pageAlive = (): Promise<void> => new Promise((done) => void whenAlive(done));

/** Gives every part its turn, and then what waits for all of them; to be called when the frame is alive. */
export function hydrateParts(): void {
	if (turns.length === 0 && waiting.length === 0) isStarting = false;
	else nextTask();
}

function nextTask(): void {
	// Timers come after input, and after Svelte has mounted a part with the parts that are in it.
	setTimeout(() => {
		const hasTurns = turns.length > 0;
		const take = () => (hasTurns ? turns : waiting).shift();
		let next = take();
		if (!next) {
			isStarting = false;
			return;
		}
		const end = performance.now() + TASK_MS;
		// A part that fails must not keep the others from their turns.
		try {
			for (; next; next = performance.now() < end ? take() : undefined) next();
		} finally {
			nextTask();
		}
	});
}
