/** The address that a sheet's code opens: the view, its layers and what the tools show. */
import type { Explorer } from '../../../state/explorer/explorer.svelte';
import { shareAddress } from '../../../state/navigation/navigation';
import type { AddressedView } from '../../../state/navigation/view-address';

type Links = Record<string, readonly unknown[] | undefined>;

/** How many values of tools the address has. */
export const linkCount = ({ toolLinks }: Pick<Explorer, 'toolLinks'>): number =>
	Object.values(toolLinks as Links).reduce((sum, values) => sum + (values?.length ?? 0), 0);

/** The first so many of the tools' values, tool by tool. */
function firstLinks(links: Links, count: number): Explorer['toolLinks'] {
	let left = count;
	const kept = Object.entries(links).map(([id, values = []]) => {
		const some = values.slice(0, Math.max(0, left));
		left -= values.length;
		return [id, some] as const;
	});
	return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

/** Returns the address with so many of the tools' values. */
export function sheetAddress(explorer: Explorer): (count: number) => string {
	const { camera, cameraRequest, sel, layers, addressTheme, embed } = explorer;
	const { units, datum, query, filters, listOrder, toolLinks, lang, selection } = explorer;
	const view: AddressedView = {
		...{ camera, cameraRequest, sel, layers, addressTheme, embed },
		...{ units, datum, query, filters, listOrder, toolLinks, lang }
	};
	return (count) =>
		shareAddress({ ...view, toolLinks: firstLinks(toolLinks as Links, count) }, selection);
}
