/** Rasterises the drawings of `layers/paint/symbols` for MapLibre, when a layer asks for one. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawingOf, type Drawing } from '../../layers/paint/symbols';

/** A drawing as pixels, `ratio` of them to a CSS pixel. */
export function paintDrawing(drawing: Drawing, ratio: number): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(drawing.width * ratio);
	canvas.height = Math.round(drawing.height * ratio);
	const context = canvas.getContext('2d')!;
	context.scale(ratio, ratio);
	context.lineJoin = 'round';
	for (const { d, fill, stroke, width = 1, dash = [], at } of drawing.paths) {
		context.save();
		if (at) {
			context.translate(at.x, at.y);
			context.scale(at.scale, at.scale);
		}
		const path = new Path2D(d);
		if (fill) {
			context.fillStyle = fill;
			context.fill(path);
		}
		if (stroke) {
			context.strokeStyle = stroke;
			context.lineWidth = width;
			context.setLineDash(dash);
			context.stroke(path);
		}
		context.restore();
	}
	if (drawing.text) {
		context.fillStyle = drawing.text.colour;
		context.font = `bold ${drawing.text.size}px system-ui, sans-serif`;
		context.textAlign = 'center';
		context.textBaseline = 'middle';
		context.fillText(drawing.text.value, drawing.width / 2, drawing.height / 2 + 0.5);
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Supplies the images that the style asks for. It survives changes of style. */
export function provideImages(map: MapLibreMap): void {
	map.setMissingStyleImageResolver((name) => {
		const drawing = drawingOf(name);
		if (!drawing || map.hasImage(name)) return;
		// A pattern must fill whole pixels, or its tiles show seams.
		const ratio = Math.max(1, Math.ceil(window.devicePixelRatio));
		map.addImage(name, paintDrawing(drawing, ratio), { pixelRatio: ratio });
	});
}
