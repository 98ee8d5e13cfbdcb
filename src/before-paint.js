// Inline in every page's head, before anything is asked for: what must be known before the first
// paint. svelte.config.js lets this very text through the content security policy. Kept in step with
// lib/state/settings/theme.ts, lib/state/settings/embedded.ts, lib/state/first-view/picture-media.ts and
// lib/state/first-view/replay-early-clicks.ts.
(function () {
	var root = document.documentElement;
	// Browsers older than those of package.json: hooks.client.ts then leaves the page as prerendered,
	// which is readable, and a sentence explains why. They may not even parse what follows here.
	if (!Object.hasOwn || !Array.prototype.findLast || !window.ResizeObserver) {
		root.className = 'not-started';
		return;
	}
	// Hosts also serve a page as /en/index.html, //en/ or /EN/, which the router does not know: the
	// address is replaced by the canonical one.
	var path = root.dataset.path;
	if (path && path !== location.pathname) {
		history.replaceState(history.state, '', path + location.search + location.hash);
	}
	var query = new URLSearchParams(location.search);
	/** @type {string | null} */
	var choice = query.get('theme');
	if (choice !== 'light' && choice !== 'dark') {
		choice = null;
		try {
			choice = localStorage.getItem('theme');
		} catch (forbidden) {
			void forbidden;
		}
	}
	root.classList.add('scripted');
	// In another page's frame the panel must not flash up.
	if (query.get('embed') === '1') root.classList.add('embedded');
	// A link with another view: the still picture shows the first view and would be wrong.
	if (/(?:[#&?]|%(?:25)*23)map(?:=|%(?:25)*3D)/i.test(location.search + location.hash)) {
		root.classList.add('looks-elsewhere');
	}

	// A button that is pressed before the whole page is alive is recorded and clicked then, and not before, though
	// it may be alive itself; a form's button works by itself, and so do those that zoom the picture.
	window.earlyClicks = [];
	addEventListener(
		'click',
		function (event) {
			var button = event.target instanceof Element && event.target.closest('button');
			if (!button || button.form || button.dataset.zoom || !window.earlyClicks) return;
			event.stopPropagation();
			window.earlyClicks.push({
				button: button,
				pressed: button.getAttribute('aria-pressed'),
				name: button.getAttribute('aria-label') || button.textContent
			});
		},
		true
	);
	// The page's code could not be loaded, or not parsed: the content for readers without script is
	// shown.
	addEventListener('unhandledrejection', function () {
		if (!window.earlyClicks) return;
		root.classList.remove('scripted');
		root.classList.add('not-started');
	});
	addEventListener('pagehide', function () {
		if (window.earlyClicks) window.earlyClicks = [];
	});

	if (choice !== 'light' && choice !== 'dark') return;
	root.dataset.theme = choice;

	// The still picture of the chosen theme, whatever the system's is, as soon as it is read.
	var pending = new MutationObserver(function () {
		var sources = document.querySelectorAll('source');
		sources.forEach(function (source) {
			if (source.dataset.dark === undefined) return;
			source.media = choice === 'light' ? 'not all' : source.dataset.dark || 'all';
		});
		if (sources.length > 0 || document.readyState !== 'loading') pending.disconnect();
	});
	pending.observe(document, { childList: true, subtree: true });
})();
