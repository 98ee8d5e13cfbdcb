/** The page's side of `protocol.ts`: one worker, made when the first file is opened. */
import { CANCELLED, type Answer, type Call, type Workshop } from '../protocol/protocol';

/** How far a call is. */
export interface Progress {
	/** 0 to 1 */
	readonly done: number;
	readonly rows: number;
}

/** The functions of the workshop as the page calls them. */
type Remote = {
	[Name in keyof Workshop]: (
		...input: Parameters<Workshop[Name]>
	) => Promise<Awaited<ReturnType<Workshop[Name]>>>;
};

interface Waiting {
	readonly resolve: (output: never) => void;
	readonly reject: (error: Error) => void;
}

/** Calls the worker, and reports its progress. */
export class WorkerPort {
	#worker: Worker | null = null;
	#next = 1;
	readonly #waiting = new Map<number, Waiting>();
	readonly #onprogress: (progress: Progress) => void;

	/** the workshop's functions */
	readonly call: Remote;

	constructor(onprogress: (progress: Progress) => void) {
		this.#onprogress = onprogress;
		this.call = new Proxy({} as Remote, {
			get: (_, name: keyof Workshop) => {
				return (...input: unknown[]) => this.#send(name, input);
			}
		});
	}

	#send(name: keyof Workshop, input: unknown[]): Promise<never> {
		const worker = (this.#worker ??= this.#start());
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage({ id, name, input } as unknown as Call);
		});
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if ('done' in data) {
				this.#onprogress(data);
				return;
			}
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if ('error' in data) waiting?.reject(new Error(data.error));
			else waiting?.resolve(data.output as never);
		};
		worker.onerror = () => this.#fail();
		return worker;
	}

	/** Ends the reading that goes on; its call fails with `CANCELLED`. */
	cancel(): void {
		this.#worker?.postMessage(CANCELLED);
	}

	/** The worker's code did not load, or the device's memory is spent: all calls fail. */
	#fail(): void {
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		this.end();
		for (const { reject } of waiting) reject(new Error('worker'));
	}

	/** Ends the worker with everything in it. */
	end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
