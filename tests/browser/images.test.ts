/** Every image that the map can request is painted: not blank, and opaque where it matters. */
import { expect, test } from 'vitest';
import { KINDS } from '#lib/catalogue/kinds/place-kinds';
import { drawingOf } from '#lib/layers/paint/symbols';
import { paintDrawing } from '#lib/map/renderer/images';

const names = (['light', 'dark'] as const).flatMap((theme) => [
	...KINDS.flatMap((kind) => [
		`marker/${kind}/sure/${theme}`,
		`marker/${kind}/approximate/${theme}`,
		`hatch/${kind}/${theme}`
	]),
	`crossing/mapped/${theme}`,
	`crossing/derived/${theme}`
]);

test.each([...names, 'shield/11/#871C2B', 'station'])('%s', (name) => {
	const drawing = drawingOf(name)!;
	const { data, width, height } = paintDrawing(drawing, 2);
	expect([width, height]).toEqual([drawing.width * 2, drawing.height * 2]);
	let painted = 0;
	for (let at = 3; at < data.length; at += 4) if (data[at]! > 40) painted += 1;
	expect(painted / (width * height)).toBeGreaterThan(0.08);
});
