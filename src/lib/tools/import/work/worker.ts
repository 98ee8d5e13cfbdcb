/** The worker's side of `protocol.ts`. */
import { nextTurn } from '../../../state/device/next-turn';
import { LayerWorkshop } from './workshop';
import { CANCELLED, type Answer, type Call } from '../protocol/protocol';

/** Between two reports of progress, milliseconds: often enough to be seen, and to be cancelled. */
const REPORT_MS = 100;

const post = (answer: Answer) => postMessage(answer);
let current = 0;
let reported = 0;
let isCancelled = false;

const workshop = new LayerWorkshop((done, rows) => {
	const now = performance.now();
	if (now - reported < REPORT_MS) return null;
	reported = now;
	post({ id: current, done, rows });
	// Lets messages in while a reading goes on.
	return nextTurn().then(() => {
		if (isCancelled) throw new Error(CANCELLED);
	});
});

/** Calls are carried out one after another. */
let queue: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Call | typeof CANCELLED>) => {
	// Not in the queue: it is about the call that is being carried out.
	if (data === CANCELLED) {
		isCancelled = true;
		return;
	}
	queue = queue.then(async () => {
		const { id, name, input } = data;
		current = id;
		isCancelled = false;
		try {
			const run = workshop[name].bind(workshop) as (...input: unknown[]) => unknown;
			post({ id, output: await run(...input) });
		} catch (error) {
			post({ id, error: error instanceof Error ? error.message : String(error) });
		}
	});
});
