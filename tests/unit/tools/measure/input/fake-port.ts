/** A fake of the measuring tool for pointer and keyboard input, on a map */
import type { LngLat } from '#lib/values/lng-lat';
import { cursorAt } from '#lib/tools/measure/cursor/cursor';
import { ScreenPositions } from '#lib/tools/measure/cursor/screen-hits';
import type { InputPort, InputSurface } from '#lib/tools/measure/input/input-port';
import { measurementOf, openOf } from '#lib/tools/measure/model/edits';
import type { Measurement } from '#lib/tools/measure/model/measurement';
import { step } from '#lib/tools/measure/model/reduce';
import { NEW_SESSION, type MeasureEvent } from '#lib/tools/measure/model/session';

const DEGREES_PER_PX = 0.0001;
/** The map's north-west corner, degrees WGS-84. */
const CORNER: LngLat = [121.4, 31.3];
const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

/** Where a pixel of the made-up map lies, degrees WGS-84. */
export const placeOf = (x: number, y: number): LngLat => [
	rounded(CORNER[0] + x * DEGREES_PER_PX),
	rounded(CORNER[1] - y * DEGREES_PER_PX)
];

/**
 * A port with the real reducer behind it; it records the events, the announcements and the calls of
 * the map.
 */
export class FakePort implements InputPort {
	session = NEW_SESSION;
	cursor: InputPort['cursor'] = null;
	isOpen = true;
	wording = { units: 'metric', lang: 'en' } as const;
	spoken = '';
	readonly sent: MeasureEvent['type'][] = [];
	readonly announcements: string[] = [];
	readonly asked: string[] = [];
	readonly surface: InputSurface = {
		project: ([lng, lat]) => ({
			x: (lng - CORNER[0]) / DEGREES_PER_PX,
			y: (CORNER[1] - lat) / DEGREES_PER_PX
		}),
		unproject: ({ x, y }) => placeOf(x, y),
		metresPerPixel: () => 10,
		openFrame: { left: 0, top: 0, right: 800, bottom: 600 },
		panBy: (x, y) => void this.asked.push(`pan ${x} ${y}`),
		zoomBy: (levels) => void this.asked.push(`zoom ${levels}`),
		cursor: (shape) => void this.asked.push(`shape ${shape}`),
		focus: () => void this.asked.push('focus')
	};
	readonly screen = new ScreenPositions((at) => this.surface.project(at));

	get open(): Measurement | null {
		return openOf(this.session.drawing);
	}
	get active(): Measurement | null {
		return measurementOf(this.session.drawing, this.session.active);
	}
	send(event: MeasureEvent): void {
		this.sent.push(event.type);
		this.session = step(this.session, event);
	}
	notify(text: string): void {
		this.announcements.push(text);
	}
	openPanel(): void {
		this.isOpen = true;
	}
	cursorAt: InputPort['cursorAt'] = (point, at, by, free) => {
		const { surface, screen, session } = this;
		return cursorAt(point, at, by, {
			surface,
			screen,
			session,
			around: null,
			shapes: [],
			snapping: !free
		});
	};
}
