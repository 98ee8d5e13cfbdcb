/** The entries of the legend for what a sheet draws. */
import { LAYER_IDS, SWITCHABLE, type LayerId } from '../../../layers/layer-ids';
import type { LegendEntry, Look } from '../../../layers/paint/layer';
import { layerOf } from '../../../layers/stack';
import type { PaperMap } from '../../../layers/still-picture/paper/paper-map';

/** What a layer drew of itself. */
interface DrawnParts {
	/** the types of its style layers */
	types: ReadonlySet<string>;
	hasPattern: boolean;
	/** the names of all images on the map, taken apart */
	images: readonly (readonly string[])[];
}

/** Whether a sample shows something that is on the map. */
function isDrawn(
	swatch: LegendEntry['swatch'],
	{ types, hasPattern, images }: DrawnParts
): boolean {
	switch (swatch.type) {
		case 'line':
			// At large scales a water's line has become an area.
			return types.has('line') || types.has('fill');
		case 'area':
			return swatch.pattern ? hasPattern : types.has('fill');
		case 'wash':
			return types.has('circle');
		case 'image': {
			const [what, kind, certainty] = swatch.image.split('/');
			const alike = images.filter(([drawn]) => drawn === what);
			if (what !== 'marker') return alike.length > 0 || types.has('circle');
			// A marker stands there where one of its kind, or as unsure as it, is on the map.
			return alike.some(([, ofKind, as]) =>
				certainty === 'sure' ? ofKind === kind : as === certainty
			);
		}
	}
}

/** The entries, those of the topmost layer first. */
export function legendEntries(
	{ drawn, images }: Pick<PaperMap, 'drawn' | 'images'>,
	look: Look,
	visible: ReadonlySet<LayerId>
): LegendEntry[] {
	return [...LAYER_IDS].reverse().flatMap((id) => {
		if (SWITCHABLE.includes(id) && !visible.has(id)) return [];
		const layer = layerOf(id);
		const paints = layer.paint(look).filter((paint) => drawn.has(paint.id));
		const parts = {
			types: new Set<string>(paints.map(({ type }) => type)),
			hasPattern: paints.some((paint) => paint.type === 'fill' && paint.paint?.['fill-pattern']),
			images: [...images].map((image) => image.split('/'))
		};
		return layer.legend(look).filter(({ swatch }) => isDrawn(swatch, parts));
	});
}
