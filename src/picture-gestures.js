// Inline in the head of every map page, after move-picture.js: drag, pinch, wheel, double tap and keys move
// the still picture, until the live map is shown and has gestures of its own.
(function () {
	// MapLibre's own measures: how far a finger may tremble, how far a key moves, how far a wheel turns to double.
	var TREMBLE_PX = 3;
	var KEY_PX = 100;
	var WHEEL_PX = 450;
	var PINCHED_WHEEL_PX = 100;
	var LINE_PX = 40;

	var view = /** @type {NonNullable<Window['stillView']>} */ (window.stillView);
	/** @type {Map<number, { x: number, y: number }>} the pointers that hold the picture, by their ids */
	var held = new Map();
	var isDragged = false;
	// In another page's frame one finger and the plain wheel scroll that page, as later on the live map.
	var isGuest = window.parent !== window && document.documentElement.classList.contains('embedded');

	/** Where the pointers are together, and how far they are from there on average; pixels. */
	function hand() {
		var all = Array.from(held.values());
		/** @param {(one: { x: number, y: number }) => number} value */
		function mean(value) {
			return all.reduce((sum, one) => sum + value(one), 0) / all.length;
		}
		var x = mean((one) => one.x);
		var y = mean((one) => one.y);
		return { x: x, y: y, spread: mean((one) => Math.hypot(one.x - x, one.y - y)) };
	}

	/** @param {Event} event */
	function take(event) {
		event.preventDefault();
		event.stopPropagation();
	}
	/**
	 * Calls back for an event on the picture, before the live map behind it hears of it.
	 * @template {keyof WindowEventMap} Type
	 * @param {Type} type
	 * @param {(event: WindowEventMap[Type]) => void} act
	 */
	function onPicture(type, act) {
		addEventListener(
			type,
			function (event) {
				var at = event.target;
				if (!(at instanceof Element) || !view.frame()) return;
				if (at.matches('.map, .map > .canvas, .map > .canvas *, .map > .picture *')) act(event);
			},
			{ capture: true, passive: false }
		);
	}

	addEventListener(
		'pointerdown',
		function () {
			if (held.size === 0) isDragged = false;
		},
		true
	);
	onPicture('pointerdown', function (event) {
		if (event.button <= 0) held.set(event.pointerId, { x: event.clientX, y: event.clientY });
	});
	// MapLibre listens to these; the browser would drag a link away, scroll the page or magnify it.
	onPicture('mousedown', take);
	onPicture('dragstart', take);
	onPicture('touchstart', function (event) {
		if (event.touches.length > 1) take(event);
		else event.stopPropagation();
	});
	onPicture('touchmove', function (event) {
		if (!isGuest || event.touches.length > 1) take(event);
	});
	addEventListener(
		'pointermove',
		function (event) {
			var last = held.get(event.pointerId);
			if (!last) return;
			if (isGuest && event.pointerType === 'touch' && held.size < 2) return;
			if (!isDragged) {
				if (Math.hypot(event.clientX - last.x, event.clientY - last.y) < TREMBLE_PX) return;
				view.frame()?.closest('.map')?.setPointerCapture(event.pointerId);
			}
			isDragged = view.isHeld = true;
			var before = hand();
			held.set(event.pointerId, { x: event.clientX, y: event.clientY });
			var after = hand();
			if (before.spread > 0) view.zoom(after.spread / before.spread, before);
			view.pan(after.x - before.x, after.y - before.y);
		},
		true
	);
	/** @param {PointerEvent} event */
	function release(event) {
		if (!held.delete(event.pointerId) || held.size > 0 || !view.isHeld) return;
		view.isHeld = false;
		view.onmove();
	}
	addEventListener('pointerup', release, true);
	addEventListener('pointercancel', release, true);
	// The click that ends a drag chooses nothing.
	addEventListener(
		'click',
		function (event) {
			if (isDragged && event.detail > 0) take(event);
			isDragged = false;
		},
		true
	);
	onPicture('dblclick', function (event) {
		take(event);
		view.zoom(event.shiftKey ? 0.5 : 2, event);
	});
	onPicture('wheel', function (event) {
		if (isGuest && !event.ctrlKey && !event.metaKey) return;
		take(event);
		var turned = event.deltaY * (event.deltaMode === event.DOM_DELTA_LINE ? LINE_PX : 1);
		view.zoom(Math.pow(2, -turned / (event.ctrlKey ? PINCHED_WHEEL_PX : WHEEL_PX)), event);
	});
	/** @type {Record<string, [x: number, y: number] | undefined>} */
	var MOVES = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
	/** @type {Record<string, number | undefined>} */
	var ZOOMS = { '+': 2, '=': 2, '-': 0.5, _: 0.5 };
	onPicture('keydown', function (event) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		var move = MOVES[event.key];
		var factor = ZOOMS[event.key];
		if (move || factor) take(event);
		if (move) view.pan(move[0] * KEY_PX, move[1] * KEY_PX);
		if (factor) view.zoom(factor);
	});
})();
