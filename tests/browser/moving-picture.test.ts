/** What the still picture does by itself (move-picture.js, picture-gestures.js), frame by frame on a clock of ours. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import gestures from '../../src/picture-gestures.js?raw';
import view from '../../src/move-picture.js?raw';

const FRAME = { width: 400, height: 300 };
let now = 0;
let frames: FrameRequestCallback[] = [];

/** Lets time pass in frames of ten milliseconds. */
function pass(ms: number) {
	for (const end = now + ms; now < end;) {
		now += 10;
		for (const frame of frames.splice(0)) frame(now);
	}
}

function pointer(type: string, x: number, y: number, at: Element | Window = window) {
	const event = new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, bubbles: true });
	Object.defineProperty(event, 'timeStamp', { value: now });
	at.dispatchEvent(event);
}
const press = () => pointer('pointerdown', 100, 100, document.querySelector('.canvas')!);

/** Drags to the left at 1 px/ms for a tenth of a second. */
function drag() {
	press();
	for (let moved = 10; moved <= 100; moved += 10) {
		pass(10);
		pointer('pointermove', 100 - moved, 100);
	}
}
/** How far the picture was moved to the left, pixels. */
const moved = () => -window.stillView!.x * FRAME.width;
const button = (doublings: number) =>
	document.querySelector<HTMLElement>(`[data-zoom="${doublings}"]`)!;

let isCalm = false;
beforeEach(() => {
	[now, frames, isCalm] = [0, [], false];
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
	vi.spyOn(window, 'matchMedia').mockImplementation(() => ({ matches: isCalm }) as MediaQueryList);
	// Pointers that are made up cannot be captured.
	vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => {});
	document.body.innerHTML = `<section class="map" style="width: 800px; height: 600px">
		<div class="canvas"></div>
		<div class="picture"><div class="frame" data-bounds="-99 -99 100 100" data-widths="100 3200"
			style="width: ${FRAME.width}px; height: ${FRAME.height}px"></div></div>
		<button data-zoom="1"></button><button data-zoom="-1"></button></section>`;
	for (const text of window.stillView ? [] : [view, gestures]) {
		document.head.append(Object.assign(document.createElement('script'), { textContent: text }));
	}
	window.stillView!.reset();
	window.stillView!.onmove = () => {};
});
afterEach(() => vi.restoreAllMocks());

test('a throw goes on as far and as long as MapLibre’s: 60 px in 0.4 s after a hand of 1,000 px/s', () => {
	// Three tenths of the speed, braked by 2,500 px/s² of which three tenths count: v² / 2a with v = 300, a = 750.
	const held: boolean[] = [];
	drag();
	expect(moved()).toBeCloseTo(100, 6);
	window.stillView!.onmove = () => held.push(window.stillView!.isHeld);
	pointer('pointerup', 0, 100);
	expect(window.stillView!.isHeld).toBe(true);
	pass(390);
	expect(moved()).toBeGreaterThan(155);
	expect(window.stillView!.isHeld).toBe(true);
	pass(10);
	expect(moved()).toBeCloseTo(160, 6);
	// The live map follows it and takes over when it rests: that is told once, and last.
	expect(held.filter((one) => !one)).toHaveLength(1);
	expect(held.at(-1)).toBe(false);
	expect(frames).toHaveLength(0);
});

test('however fast the hand was, a throw ends: 1,400 px/s are the most of it', () => {
	press();
	pass(10);
	pointer('pointermove', 50, 100);
	pass(10);
	pointer('pointermove', -5000, 100);
	pointer('pointerup', -5000, 100);
	pass(3000);
	// 1400² / 1500
	expect(moved()).toBeCloseTo(5100 + 1306.67, 1);
});

test('a hand that came to rest before it let go throws nothing, and a cancelled drag neither', () => {
	drag();
	pass(110);
	pointer('pointerup', 0, 100);
	expect(window.stillView!.isHeld).toBe(false);
	pass(500);
	expect(moved()).toBeCloseTo(100, 6);
	window.stillView!.reset();
	drag();
	pointer('pointercancel', 0, 100);
	pass(500);
	expect(moved()).toBeCloseTo(100, 6);
});

test('a press stops the glide where it is, and holds the picture', () => {
	drag();
	pointer('pointerup', 0, 100);
	pass(100);
	const there = moved();
	press();
	expect(window.stillView!.isHeld).toBe(false);
	pass(500);
	expect(moved()).toBe(there);
	expect(there).toBeGreaterThan(110);
	pointer('pointermove', 80, 100);
	expect(moved()).toBeCloseTo(there + 20, 6);
	pointer('pointerup', 80, 100);
});

test('where the live map was sent elsewhere, the picture it covers comes to rest', () => {
	drag();
	pointer('pointerup', 0, 100);
	pass(100);
	window.stillView!.isHeld = false;
	const there = moved();
	pass(500);
	expect(moved()).toBe(there);
	expect(frames).toHaveLength(0);
});

test('with reduced motion nothing glides, and buttons and keys jump', () => {
	isCalm = true;
	drag();
	pointer('pointerup', 0, 100);
	expect(moved()).toBeCloseTo(100, 6);
	expect(window.stillView!.isHeld).toBe(false);
	button(1).click();
	expect(window.stillView!.scale).toBe(2);
	expect(frames).toHaveLength(0);
});

test('+ doubles the size within 0.3 s, and pressed again meanwhile as often as it was pressed', () => {
	button(1).click();
	pass(150);
	expect(window.stillView!.scale).toBeGreaterThan(1.5);
	expect(window.stillView!.scale).toBeLessThan(2);
	button(1).click();
	button(-1).click();
	button(1).click();
	pass(300);
	expect(window.stillView!.scale).toBeCloseTo(4, 9);
	expect(window.stillView!.isHeld).toBe(false);
	// The frame is at least 100 px wide and at most 3,200.
	expect(button(1).getAttribute('aria-disabled')).toBe('false');
	button(1).click();
	pass(300);
	expect(window.stillView!.scale).toBeCloseTo(8, 9);
	expect(button(1).getAttribute('aria-disabled')).toBe('true');
	window.stillView!.reset();
	expect(button(1).getAttribute('aria-disabled')).toBe('false');
});

test('a picture that is not laid out is not moved: its view stays one that a map can take over', () => {
	const frame = document.querySelector<HTMLElement>('.frame')!;
	frame.style.display = 'none';
	drag();
	window.stillView!.zoom(2);
	expect(window.stillView).toMatchObject({ x: 0, y: 0, scale: 1 });
	frame.style.display = '';
	pointer('pointermove', 0, 100);
	pointer('pointerup', 0, 100);
	expect(Object.values(window.stillView!)).not.toContain(NaN);
});
