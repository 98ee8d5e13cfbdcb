/**
 * A slow line to a server: a proxy on TCP with a bandwidth and a delay. The browser's own
 * throttling is set for a page and does not hold for its workers, where MapLibre loads its data.
 */
import { connect, createServer } from 'node:net';

/** What a line carries at a time, bytes: about one packet. */
const SLICE = 1460;
/** How much of one answer may wait at the line before the server is told to wait, bytes. */
const WINDOW = 65_536;
const TICK_MS = 2;

/**
 * @typedef {object} Speed
 * @property {number} bytesPerSecond from the server, shared by all connections
 * @property {number} roundTrip milliseconds; half of it in each direction
 */

/**
 * @param {number} target the server's port on this machine
 * @param {Speed} speed
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function slowLine(target, { bytesPerSecond, roundTrip }) {
	/** @typedef {{ client: import('node:net').Socket, up: import('node:net').Socket, queue: Buffer[], waiting: number, over: boolean }} Wire */
	/** @type {Set<Wire>} */
	const wires = new Set();
	const half = roundTrip / 2;
	const later = (/** @type {() => void} */ act) => void setTimeout(act, half);

	const server = createServer({ noDelay: true }, (client) => {
		const up = connect({ port: target, host: '127.0.0.1', noDelay: true });
		/** @type {Wire} */
		const wire = { client, up, queue: [], waiting: 0, over: false };
		wires.add(wire);
		let opened = false;
		client.on('data', (data) => {
			// The first words also wait for the connection to be made: one round trip.
			setTimeout(() => up.write(data), opened ? half : half + roundTrip);
			opened = true;
		});
		up.on('data', (data) => {
			wire.queue.push(data);
			if ((wire.waiting += data.length) > WINDOW) up.pause();
		});
		up.on('end', () => {
			wire.over = true;
			if (wire.queue.length === 0) later(() => client.end());
		});
		const end = () => {
			wires.delete(wire);
			client.destroy();
			up.destroy();
		};
		client.on('close', end).on('error', end);
		up.on('error', end);
	});

	/** Sends one slice of a wire's answer and tells its bytes. */
	const carry = (/** @type {Wire} */ wire) => {
		const head = wire.queue.shift();
		if (!head) return 0;
		const slice = head.subarray(0, SLICE);
		if (slice.length < head.length) wire.queue.unshift(head.subarray(SLICE));
		if ((wire.waiting -= slice.length) <= WINDOW) wire.up.resume();
		later(() => wire.client.writable && wire.client.write(slice));
		if (wire.over && wire.queue.length === 0) later(() => wire.client.end());
		return slice.length;
	};

	let credit = 0;
	let before = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		credit += ((now - before) / 1000) * bytesPerSecond;
		before = now;
		while (credit > 0) {
			const next = [...wires].find(({ queue }) => queue.length > 0);
			if (!next) break;
			// Whoever had a turn goes to the end of the row.
			wires.delete(next);
			wires.add(next);
			credit -= carry(next);
		}
		// What the line did not carry while it was idle is lost.
		credit = Math.min(credit, 0);
	}, TICK_MS);

	await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${address.port}/`,
		close: () =>
			new Promise((closed) => {
				clearInterval(timer);
				for (const { client } of wires) client.destroy();
				server.close(() => closed());
			})
	};
}
