// Inline in the head of every map page: the view of the still picture, which the reader can move from the
// first paint on, and where MapLibre never comes (picture-gestures.js). It has to be here: all other code
// comes after the picture. svelte.config.js lets this very text through the content security policy.
// lib/state/first-view/still-view.ts declares `window.stillView` and makes a camera of it, from which the
// live map continues.
(function () {
	var view = {
		x: 0,
		y: 0,
		scale: 1,
		isHeld: false,
		onmove: nothing,
		frame,
		pan,
		zoom,
		go,
		halt,
		reset
	};
	window.stillView = view;
	/** How long a key and a button take, as on the live map. */
	var EASE_MS = 300;
	/**
	 * What the picture does by itself: pixels to go, doublings of its size and around what; null at rest.
	 * @type {null | { x: number, y: number, doublings: number, around?: { x: number, y: number }, from: number, ms: number, done: number }}
	 */
	var going = null;

	function nothing() {}

	/**
	 * The picture's frame, where the reader sees it, or holds it while the live map takes over. One that is not laid
	 * out has no size to measure a move by.
	 * @returns {HTMLElement | null}
	 */
	function frame() {
		/** @type {HTMLElement | null} */
		var picture = document.querySelector('.map .frame[data-bounds]');
		if (!picture || !picture.offsetWidth || !picture.offsetHeight) return null;
		if (view.isHeld) return picture;
		var { visibility } = getComputedStyle(picture);
		return visibility === 'visible' && !picture.closest('.revealed') ? picture : null;
	}

	/** @param {number} least @param {number} most @param {number} value */
	function between(least, most, value) {
		return Math.max(least, Math.min(most, value));
	}

	/**
	 * The numbers of an attribute.
	 * @param {string | undefined} text
	 */
	function numbers(text) {
		return /** @type {[number, number, number, number]} */ ((text || '').split(' ').map(Number));
	}

	/**
	 * The limits of the live map: its bounds as shares of the frame, the size of the map in frames, and how much
	 * the frame may be scaled.
	 * @param {HTMLElement} picture
	 */
	function limitsOf(picture) {
		var map = /** @type {HTMLElement} */ (picture.closest('.map'));
		var [west, north, east, south] = numbers(picture.dataset.bounds);
		var [narrowest, widest] = numbers(picture.dataset.widths);
		var width = map.clientWidth / picture.offsetWidth;
		var height = map.clientHeight / picture.offsetHeight;
		var least = Math.max(
			narrowest / picture.offsetWidth,
			width / (east - west),
			height / (south - north)
		);
		var most = widest / picture.offsetWidth;
		return { map, west, north, east, south, width, height, least, most };
	}

	/**
	 * @param {HTMLElement} picture
	 * @param {number} x where its middle is, in frames from its first place
	 * @param {number} y
	 */
	function show(picture, x, y) {
		var { map, west, north, east, south, width, height, least, most } = limitsOf(picture);
		/** @param {number} moved @param {number} from @param {number} to @param {number} size */
		function within(moved, from, to, size) {
			var half = size / view.scale / 2;
			return (0.5 - between(from + half, to - half, 0.5 - moved / view.scale)) * view.scale;
		}
		view.x = within(x, west, east, width);
		view.y = within(y, north, south, height);
		map.style.setProperty('--still-x', String(view.x));
		map.style.setProperty('--still-y', String(view.y));
		map.style.setProperty('--still-scale', String(view.scale));
		limit(least, most);
		view.onmove();
	}

	/**
	 * Tells the buttons that zoom which of them would do nothing.
	 * @param {number} least the scales between which they work
	 * @param {number} most
	 */
	function limit(least, most) {
		document.querySelectorAll('[data-zoom]').forEach(function (button) {
			var isIn = button.getAttribute('data-zoom') === '1';
			button.setAttribute(
				'aria-disabled',
				String(isIn ? view.scale > most * 0.99 : view.scale < least * 1.01)
			);
		});
	}

	/** @param {number} x pixels on the screen @param {number} y */
	function pan(x, y) {
		var picture = frame();
		if (!picture) return;
		show(picture, view.x + x / picture.offsetWidth, view.y + y / picture.offsetHeight);
	}

	/**
	 * @param {number} factor
	 * @param {{ x: number, y: number }} [around] what stays where it is in the window; the middle unless given
	 */
	function zoom(factor, around) {
		var picture = frame();
		if (!picture) return;
		var { least, most } = limitsOf(picture);
		var box = picture.getBoundingClientRect();
		var scale = between(least, most, view.scale * factor);
		var by = scale / view.scale;
		var x = around ? (around.x - box.left) / box.width - 0.5 + view.x : 0;
		var y = around ? (around.y - box.top) / box.height - 0.5 + view.y : 0;
		view.scale = scale;
		show(picture, x + (view.x - x) * by, y + (view.y - y) * by);
	}

	/**
	 * Moves and scales the picture in the course of some time, together with what is left of the last such move; at
	 * once where the reader wants no motion, and then a glide not at all.
	 * @param {number} x pixels on the screen @param {number} y
	 * @param {number} doublings of its size
	 * @param {{ x: number, y: number }} [around]
	 * @param {number} [ms] how long a glide takes
	 */
	function go(x, y, doublings, around, ms) {
		var isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (isCalm && ms) return;
		var left = going ? 1 - going.done : 0;
		if (going) {
			x += going.x * left;
			y += going.y * left;
			doublings += going.doublings * left;
		}
		going = { x, y, doublings, around, from: performance.now(), ms: ms || EASE_MS, done: 0 };
		// The live map takes over in the middle of it, as in the middle of a drag, and follows to its end.
		view.isHeld = true;
		if (isCalm) step(Infinity);
		else if (!left) requestAnimationFrame(step);
	}

	/** @param {number} now */
	function step(now) {
		if (!going) return;
		// The live map was sent elsewhere.
		if (!view.isHeld) return halt();
		var time = between(0, 1, (now - going.from) / going.ms);
		var done = 1 - Math.pow(1 - time, 3);
		var share = done - going.done;
		var { x, y, doublings, around } = going;
		going.done = done;
		if (doublings) zoom(Math.pow(2, doublings * share), around);
		if (x || y) pan(x * share, y * share);
		if (time < 1) requestAnimationFrame(step);
		else halt();
	}

	/** Ends what the picture does by itself, where it is. */
	function halt() {
		if (!going) return;
		going = null;
		view.isHeld = false;
		view.onmove();
	}

	function reset() {
		view.x = view.y = 0;
		view.scale = 1;
		view.isHeld = false;
		going = null;
		if (frame()) limit(0, 2);
		/** @type {HTMLElement | null} */
		var map = document.querySelector('section.map');
		if (map) map.removeAttribute('style');
	}
})();
