/** Carries out what a button, a card or a field requested of the measuring tool. */
import type { ToolIntent } from '../../../state/explorer/tool-intent';
import { startByKey } from './crosshair';
import { vertex, vertexOn } from '../model/measurement';
import type { Measuring } from '../controller/measuring.svelte';

/** Opens the panel, activates the tool, and begins where the request says. */
export function fulfilIntent(
	measuring: Measuring,
	{ kind, from, at, shape, byKey }: ToolIntent<'measure'>
): void {
	const { explorer } = measuring;
	explorer.openTool = 'measure';
	if (shape && kind) {
		const { points, conversion_m, name } = shape;
		const vertices = points.map((one) => vertex(one, null, 'own', null, conversion_m));
		measuring.send({ type: 'place', kind, vertices, name });
		return;
	}
	// On a phone the sheet is lowered: the reader needs to see the map now.
	if (kind && explorer.narrow) explorer.sheet = 'peek';
	measuring.send({ type: 'arm', kind });
	if (byKey && kind) startByKey(measuring);
	if (from) {
		measuring.send({ type: 'add', vertex: vertexOn(from) });
	} else if (at) {
		const { point, accuracy_m, conversion_m, by = 'typed' } = at;
		measuring.send({
			type: 'add',
			vertex: vertex(point, accuracy_m, by, null, conversion_m)
		});
	}
}
