/** The map's copy as a picture that explains itself: title, legend, scale, north, attribution. */

/** A line of the legend. */
export interface LegendEntry {
	readonly label: string;
	readonly colour: string;
}

/** What stands on the picture. Lengths are CSS pixels, before they are multiplied by the scale. */
export interface PictureInput {
	/** the map's copy, `scale` times its size on the screen */
	readonly map: HTMLCanvasElement;
	readonly scale: number;
	readonly title: string;
	readonly legend: readonly LegendEntry[];
	/** the scale bar: its width and its label */
	readonly bar: { readonly width: number; readonly label: string };
	/** what points up in the picture, degrees clockwise from north */
	readonly bearingDeg: number;
	/** the sign at the arrow: N, 北 */
	readonly north: string;
	/** licence and day, in one line if it fits */
	readonly foot: readonly string[];
	readonly colours: { readonly paper: string; readonly text: string; readonly muted: string };
	readonly font: string;
}

const MARGIN = 16;
const LINE = 20;

/** Words that fit into a width, line by line; a word that is too long stands alone. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
	const lines: string[] = [];
	// Chinese may break after any character.
	for (const part of text.match(
		/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*/g
	) ?? []) {
		const last = lines.at(-1);
		if (last !== undefined && pen.measureText(last + part).width <= width) {
			lines[lines.length - 1] = last + part;
		} else lines.push(part);
	}
	return lines;
}

/** The legend's entries in rows that fit into a width, each with its offset from the left. */
function rowsOf(pen: CanvasRenderingContext2D, legend: readonly LegendEntry[], width: number) {
	const rows: { entry: LegendEntry; x: number }[][] = [];
	let x = Infinity;
	for (const entry of legend) {
		const room = 18 + pen.measureText(entry.label).width + 16;
		if (x + room > width) {
			rows.push([]);
			x = 0;
		}
		rows.at(-1)!.push({ entry, x });
		x += room;
	}
	return rows;
}

function drawNorth(
	pen: CanvasRenderingContext2D,
	{ bearingDeg, north, colours, font }: PictureInput,
	at: [number, number]
) {
	pen.save();
	pen.translate(...at);
	pen.rotate((-bearingDeg * Math.PI) / 180);
	pen.fillStyle = colours.text;
	pen.beginPath();
	pen.moveTo(0, -16);
	pen.lineTo(7, 8);
	pen.lineTo(0, 3);
	pen.lineTo(-7, 8);
	pen.fill();
	pen.font = `700 12px ${font}`;
	pen.textAlign = 'center';
	pen.fillText(north, 0, 21);
	pen.restore();
}

function drawBar(
	pen: CanvasRenderingContext2D,
	{ bar, colours, font }: PictureInput,
	[x, y]: [number, number]
) {
	pen.strokeStyle = pen.fillStyle = colours.text;
	pen.lineWidth = 1.5;
	pen.beginPath();
	pen.moveTo(x, y - 6);
	pen.lineTo(x, y);
	pen.lineTo(x + bar.width, y);
	pen.lineTo(x + bar.width, y - 6);
	pen.stroke();
	pen.font = `12px ${font}`;
	pen.fillText(bar.label, x + bar.width + 8, y);
}

/** Draws the picture. Its map has the copy's own pixels: nothing of it is scaled again. */
export function composePicture(input: PictureInput): HTMLCanvasElement {
	const { map, scale, title, legend, foot, colours, font } = input;
	const [width, height] = [map.width / scale, map.height / scale];
	const picture = document.createElement('canvas');
	const pen = picture.getContext('2d')!;
	const room = width - 2 * MARGIN;
	pen.font = `700 18px ${font}`;
	const titles = wrapped(pen, title, room - 40);
	pen.font = `12px ${font}`;
	const rows = rowsOf(pen, legend, room);
	const feet = foot.flatMap((line) => wrapped(pen, line, room));
	const head = Math.max(48, MARGIN + titles.length * 24);
	const below = 34 + rows.length * LINE + feet.length * 16 + MARGIN;
	picture.width = map.width;
	picture.height = Math.round((head + height + below) * scale);

	// A new size has cleared the pen's settings.
	pen.fillStyle = colours.paper;
	pen.fillRect(0, 0, picture.width, picture.height);
	pen.drawImage(map, 0, Math.round(head * scale));
	pen.scale(scale, scale);
	pen.fillStyle = colours.text;
	pen.font = `700 18px ${font}`;
	titles.forEach((line, at) => pen.fillText(line, MARGIN, MARGIN + 16 + at * 24));
	drawNorth(pen, input, [width - MARGIN - 10, 20]);
	let y = head + height + 22;
	drawBar(pen, input, [MARGIN, y]);
	y += 22;
	pen.font = `12px ${font}`;
	for (const row of rows) {
		for (const { entry, x } of row) {
			pen.fillStyle = entry.colour;
			pen.beginPath();
			pen.arc(MARGIN + x + 6, y - 4, 5, 0, 2 * Math.PI);
			pen.fill();
			pen.fillStyle = colours.text;
			pen.fillText(entry.label, MARGIN + x + 18, y);
		}
		y += LINE;
	}
	pen.fillStyle = colours.muted;
	for (const line of feet) {
		pen.fillText(line, MARGIN, y);
		y += 16;
	}
	return picture;
}
