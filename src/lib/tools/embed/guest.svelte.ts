/**
 * The map as a guest in another page's frame: it hears that page's requests and tells it what the reader looks
 * at. Loaded only in a frame, where the deployment names origins; README.md documents the messages.
 */
import { untrack } from 'svelte';
import { ownOverlay } from '../../layers/overlays/own-layers';
import type { StyleInput } from '../../layers/style';
import type { MapSurface } from '../../map/surface/surface';
import { writeRef } from '../../values/feature-ref';
import type { ToolContext } from '../tool/tool';
import { AddedLayers } from './added-layers.svelte';
import { CONTRACT, readMessage, type MessageId } from './contract/messages';
import { carryOut } from './carry-out';

/** How the guest reaches its host, and how a test replaces it. */
export interface HostWindow {
	/** the window around this one */
	readonly parent: Pick<Window, 'postMessage'>;
	/** Calls back with each message. Returns a function that stops it. */
	listen(heard: (event: Pick<MessageEvent, 'data' | 'origin' | 'source'>) => void): () => void;
}

const browserHost = (): HostWindow => ({
	parent: window.parent,
	listen(heard) {
		window.addEventListener('message', heard);
		return () => window.removeEventListener('message', heard);
	}
});

export class Guest {
	readonly #context: ToolContext;
	readonly #surface: () => MapSurface | null;
	readonly #origins: readonly string[];
	readonly #host: HostWindow;
	readonly #added: AddedLayers;
	/** the origin that has spoken; null until one has */
	#heard = $state<string | null>(null);

	/** @param origins of the pages that may speak to the map: `https://host.example` */
	constructor(
		context: ToolContext,
		surface: () => MapSurface | null,
		origins: readonly string[],
		host: HostWindow = browserHost()
	) {
		this.#context = context;
		this.#surface = surface;
		this.#origins = origins;
		this.#host = host;
		this.#added = new AddedLayers((layer, id, index) =>
			this.#tell('added-feature', { layer, id, index })
		);
	}

	/** What the map's style draws for what was added. */
	get style(): Partial<StyleInput> {
		return this.#added.isEmpty ? {} : { own: ownOverlay({ isClustered: false }) };
	}

	/** Listens and tells, for as long as the effect lives in which it is called. */
	join(): void {
		const { explorer } = this.#context;
		$effect(() => this.#host.listen((event) => void this.#hear(event)));
		$effect(() => {
			const surface = this.#surface();
			if (surface) return untrack(() => this.#added.attach(surface));
		});
		$effect(() => {
			const { camera } = explorer;
			if (this.#heard && camera) untrack(() => this.#tell('camera', { ...camera }));
		});
		$effect(() => {
			const feature = explorer.popupOpen ? explorer.selection : null;
			const name = feature && (feature.layer === 'places' ? this.#nameOf(feature.id) : null);
			if (!this.#heard) return;
			untrack(() => this.#tell('selection', { feature: feature && writeRef(feature), name }));
		});
		// A page that listens only later says hello itself.
		for (const origin of this.#origins) this.#post(origin, 'ready', null, this.#greeting());
	}

	#nameOf = (id: string) => {
		const place = this.#context.places().find((one) => one.id === id);
		return place ? { ...place.name } : null;
	};

	#greeting = () => ({ contract: CONTRACT, lang: this.#context.explorer.lang });

	async #hear({ data, origin, source }: Pick<MessageEvent, 'data' | 'origin' | 'source'>) {
		if (source !== this.#host.parent || !this.#origins.includes(origin)) return;
		const message = readMessage(data);
		if (!message) return;
		this.#heard = origin;
		const { id } = message;
		if (!message.ok) return this.#post(origin, 'error', id, message.refusal);
		if (message.request.type === 'hello') return this.#post(origin, 'ready', id, this.#greeting());
		const refusal = await carryOut(message.request, this.#context, this.#added);
		if (refusal) this.#post(origin, 'error', id, refusal);
		else this.#post(origin, 'ack', id, {});
	}

	#tell(type: string, payload: object): void {
		if (this.#heard) this.#post(this.#heard, type, null, payload);
	}

	#post(origin: string, type: string, id: MessageId, payload: object): void {
		this.#host.parent.postMessage({ v: CONTRACT, type, id, payload }, origin);
	}
}
