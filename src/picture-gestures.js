// Inline in the head of every map page, after move-picture.js: drag, pinch, wheel, double tap, keys and the
// buttons + and − move the still picture, until the live map is shown and has gestures of its own.
(function () {
	// MapLibre's own measures: how far a finger may tremble, how far a key moves, how far a wheel turns to double.
	var TREMBLE_PX = 3;
	var KEY_PX = 100;
	var WHEEL_PX = 450;
	var PINCHED_WHEEL_PX = 100;
	var LINE_PX = 40;
	// How a throw goes on there (handler_inertia.ts): with which share of the hand's speed, how fast at most, how it
	// slows down. The speed is that of the last tenth of a second; there of 60 ms, or of two moves within 160.
	var RECENT_MS = 100;
	var FASTEST_PX_S = 1400;
	var SHARE = 0.3;
	var BRAKE_PX_S2 = 2500;

	var view = /** @type {NonNullable<Window['stillView']>} */ (window.stillView);
	/** @type {Map<number, { x: number, y: number }>} the pointers that hold the picture, by their ids */
	var held = new Map();
	var isDragged = false;
	/** @type {{ x: number, y: number, at: number }[]} where the hand was, and when, with as many pointers as now */
	var path = [];
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

	/**
	 * Lets the picture go on as the hand was moving.
	 * @param {number} now when it let go
	 */
	function glide(now) {
		var recent = path.filter((one) => now - one.at < RECENT_MS);
		var [first] = recent;
		var last = recent.pop();
		if (!first || !last) return;
		var x = last.x - first.x;
		var y = last.y - first.y;
		var px = Math.hypot(x, y);
		var speed = Math.min(FASTEST_PX_S, (px * SHARE * 1000) / (now - first.at));
		var seconds = speed / (BRAKE_PX_S2 * SHARE);
		var share = (speed * seconds) / 2 / px;
		if (px > 0) view.go(x * share, y * share, 0, undefined, seconds * 1000);
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
		view.halt();
		// With that the live map may have taken over: then it is pressed.
		if (event.button > 0 || !view.frame()) return;
		held.set(event.pointerId, { x: event.clientX, y: event.clientY });
		path = [];
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
			path.push({ x: after.x, y: after.y, at: event.timeStamp });
		},
		true
	);
	/** @param {PointerEvent} event */
	function release(event) {
		if (!held.delete(event.pointerId)) return;
		if (held.size === 0 && view.isHeld) {
			view.isHeld = false;
			if (event.type === 'pointerup') glide(event.timeStamp);
			if (!view.isHeld) view.onmove();
		}
		path = [];
	}
	addEventListener('pointerup', release, true);
	addEventListener('pointercancel', release, true);
	// The click that ends a drag chooses nothing.
	addEventListener(
		'click',
		function (event) {
			if (isDragged && event.detail > 0) take(event);
			isDragged = false;
			var button = event.target instanceof Element && event.target.closest('[data-zoom]');
			if (!button || !view.frame()) return;
			take(event);
			view.go(0, 0, Number(button.getAttribute('data-zoom')));
		},
		true
	);
	onPicture('dblclick', function (event) {
		take(event);
		view.go(0, 0, event.shiftKey ? -1 : 1, { x: event.clientX, y: event.clientY });
	});
	onPicture('wheel', function (event) {
		if (isGuest && !event.ctrlKey && !event.metaKey) return;
		take(event);
		view.halt();
		var turned = event.deltaY * (event.deltaMode === event.DOM_DELTA_LINE ? LINE_PX : 1);
		view.zoom(Math.pow(2, -turned / (event.ctrlKey ? PINCHED_WHEEL_PX : WHEEL_PX)), event);
	});
	/** @type {Record<string, [x: number, y: number] | undefined>} */
	var MOVES = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
	/** @type {Record<string, number | undefined>} */
	var ZOOMS = { '+': 1, '=': 1, '-': -1, _: -1 };
	onPicture('keydown', function (event) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		var move = MOVES[event.key];
		var doublings = ZOOMS[event.key];
		if (move || doublings) take(event);
		if (move) view.go(move[0] * KEY_PX, move[1] * KEY_PX, 0);
		if (doublings) view.go(0, 0, doublings);
	});
	// Where this script did not run, no button is shown that needs it.
	document.documentElement.classList.add('movable');
})();
