/** Everything that a reader keeps on the device, by kind: what the file that they take with them holds. */
import { ownLayersPart } from '../import/work/kept-part';
import { itineraryPart } from '../itinerary/stored/stored-itinerary';
import { measurementsPart } from '../measure/stored/kept-part';
import type { KeptPart } from '../tool/kept-part';

export const TOOL_PARTS: readonly KeptPart[] = [itineraryPart, measurementsPart, ownLayersPart];
