/** Keeps the list of layers on the device while its reader wants it. */
import type { WorkerPort } from '../work/worker-port';
import { keepsLayers, setKeepsLayers } from './kept-flag';
import type { OwnList } from './own-list.svelte';

export class Keeping {
	readonly #call: WorkerPort['call'];
	readonly #list: OwnList;
	readonly #onfull: () => void;
	/** false until what was kept is in the list: before, nothing may replace it */
	#isRecalled = false;

	/** whether layers are kept */
	isOn = $state(keepsLayers());

	/** @param onfull the storage is full or forbidden; the data stay on the screen */
	constructor(call: WorkerPort['call'], list: OwnList, onfull: () => void) {
		this.#call = call;
		this.#list = list;
		this.#onfull = onfull;
	}

	/** Brings back what was kept. */
	async recall(): Promise<void> {
		if (this.isOn && !this.#isRecalled) {
			const recalled = await this.#call.recall().catch(() => []);
			this.#list.restore(recalled.map(({ listing, placed }) => ({ ...listing, placed })));
		}
		this.#isRecalled = true;
	}

	/** Keeps layers from now on, or removes what is kept. */
	set(isOn: boolean): void {
		this.isOn = isOn && setKeepsLayers(true);
		if (isOn && !this.isOn) this.#onfull();
		if (isOn) return;
		setKeepsLayers(false);
		void this.#call.keep([]);
	}

	/** Stores the list as it stands. */
	async store(layers: OwnList['layers']): Promise<void> {
		if (!this.isOn || !this.#isRecalled) return;
		const listed = layers.map(({ placed, name, isHidden, colour, style }) => {
			return { id: placed.id, name, isHidden, colour, style };
		});
		if (await this.#call.keep(listed).catch(() => false)) return;
		this.isOn = false;
		this.#onfull();
	}
}
