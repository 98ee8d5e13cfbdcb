const TRIES = 20;

/**
 * Starts a server and returns its port.
 *
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @param {string} host
 * @param {boolean} nextPort whether to try the following ports where it is taken
 * @returns {Promise<number>}
 * @throws {Error} where the port is taken, or all twenty tried are
 */
export async function listen(server, port, host, nextPort) {
	const last = nextPort && port > 0 ? Math.min(port + TRIES - 1, 65535) : port;
	for (let candidate = port; candidate <= last; candidate++) {
		if (await listenOn(server, candidate, host)) {
			const address = server.address();
			return typeof address === 'object' && address ? address.port : candidate;
		}
	}
	throw new Error(
		last > port
			? `The ports ${port} to ${last} are all taken: set PORT to a free one.`
			: `Port ${port} is taken: stop what uses it, or set PORT to another one.`
	);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false where the port is taken
 */
function listenOn(server, port, host) {
	return new Promise((done, failed) => {
		/** @param {NodeJS.ErrnoException} error */
		const onError = (error) => (error.code === 'EADDRINUSE' ? done(false) : failed(error));
		server.once('error', onError);
		server.listen(port, host, () => {
			server.off('error', onError);
			done(true);
		});
	});
}
