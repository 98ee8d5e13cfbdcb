// Inline in the head of every map page: the view of the still picture, which the reader can move from the
// first paint on, and where MapLibre never comes (picture-gestures.js). It has to be here: all other code
// comes after the picture. svelte.config.js lets this very text through the content security policy.
// lib/state/first-view/still-view.ts declares `window.stillView` and makes a camera of it, from which the
// live map continues.
(function () {
	var view = { x: 0, y: 0, scale: 1, isHeld: false, onmove: nothing, frame, pan, zoom, reset };
	window.stillView = view;

	function nothing() {}

	/**
	 * The picture's frame, where the reader sees it, or holds it while the live map takes over.
	 * @returns {HTMLElement | null}
	 */
	function frame() {
		/** @type {HTMLElement | null} */
		var picture = document.querySelector('.map .frame[data-bounds]');
		if (!picture || view.isHeld) return picture;
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
		var { map, west, north, east, south, width, height } = limitsOf(picture);
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
		view.onmove();
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

	function reset() {
		view.x = view.y = 0;
		view.scale = 1;
		/** @type {HTMLElement | null} */
		var map = document.querySelector('section.map');
		if (map) map.removeAttribute('style');
	}
})();
