/**
 * A reference to one feature: its layer and its id within that layer, as a value and as the text used in
 * addresses, files and keys: `places:m50`. `layers/layer-ids.ts` lists the layers.
 */
import { isId } from './id';

/** A feature of one of these layers. */
export interface RefIn<Layer extends string> {
	layer: Layer;
	id: string;
}

/** A reference as text: `metro:wuning-road`. */
export const writeRef = ({ layer, id }: RefIn<string>): string => `${layer}:${id}`;

/** Parses a reference of any layer; null where the text is not one. */
export function readRef(text: string): RefIn<string> | null {
	// Without a colon the whole text is the layer's name, and there is no id.
	const [layer = '', id = ''] = text.split(/:(.*)/s);
	return isId(id) ? { layer, id } : null;
}

/** The id in a reference written as text; null where it names another layer or is no reference. */
export function idInLayer(text: string, layer: string): string | null {
	const ref = readRef(text);
	return ref?.layer === layer ? ref.id : null;
}

/** True where two references name the same feature, or both are null. */
export function sameFeature(a: RefIn<string> | null, b: RefIn<string> | null): boolean {
	return a?.layer === b?.layer && a?.id === b?.id;
}
