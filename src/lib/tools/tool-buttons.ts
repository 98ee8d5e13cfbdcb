/** The tools' buttons on the map's edge, and what of them is there before they are loaded: with the live map. */
import Files from '@lucide/svelte/icons/files';
import Route from '@lucide/svelte/icons/route';
import { m } from '../i18n/paraglide/messages';
import { exportButtons } from './export/buttons';
import ImportEntrance from './import/ImportEntrance.svelte';
import { importButtons } from './import/buttons';
import { itineraryButtons } from './itinerary/buttons';
import { loadSpotCard, measureButtons, measureMenu } from './measure/buttons';
import { printButtons } from './print/buttons';
import { reachButtons } from './reach/buttons';
import type { EdgeTools, ToolButton, ToolEntrance, ToolMenu } from './tool/tool';

/** What is brought in and taken out: wanted once a visit, and together one button. */
const filesMenu: ToolMenu = {
	label: m.tools_files,
	Icon: Files,
	buttons: [...importButtons, ...printButtons, ...exportButtons]
};

const wayButtons: readonly ToolButton[] = [...reachButtons, ...itineraryButtons];

/** How to get about: one button where fingers press. */
const waysMenu: ToolMenu = { label: m.tools_ways, Icon: Route, buttons: wayButtons };

/** What stands on the map's edge, in this order. */
export const EDGE_TOOLS: readonly EdgeTools[] = [
	{ buttons: measureButtons, menu: measureMenu },
	{ buttons: wayButtons, menu: waysMenu },
	{ buttons: [], menu: filesMenu }
];

/** Loads what tells of a spot of the map. */
export { loadSpotCard };

export const TOOL_ENTRANCES: readonly ToolEntrance[] = [ImportEntrance];
