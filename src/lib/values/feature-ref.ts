/**
 * What names one feature: its layer, and its id within that. As a value, and as the text that stands in
 * addresses, files and keys: `places:m50`. Which layers there are is `layers/layer-ids.ts`'s to say.
 */
import { isId } from './id';

/** A feature of one of these layers. */
export interface RefIn<Layer extends string> {
	layer: Layer;
	id: string;
}

/** A reference as text: `metro:wuning-road`. */
export const writeRef = ({ layer, id }: RefIn<string>): string => `${layer}:${id}`;

/** The reference that a text is, of whatever layer; null where it is none. */
export function readRef(text: string): RefIn<string> | null {
	// Without a colon the whole text is the layer's name, and there is no id.
	const [layer = '', id = ''] = text.split(/:(.*)/s);
	return isId(id) ? { layer, id } : null;
}

/** The id of a feature of that layer, of a reference as text; null where it is of another, or none. */
export function idInLayer(text: string, layer: string): string | null {
	const ref = readRef(text);
	return ref?.layer === layer ? ref.id : null;
}

/** True where two references name the same feature, or none. */
export function sameFeature(a: RefIn<string> | null, b: RefIn<string> | null): boolean {
	return a?.layer === b?.layer && a?.id === b?.id;
}
