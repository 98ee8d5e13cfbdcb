// Blocking and external: sets the theme before the first paint, so that nothing flashes, under a
// content security policy that allows no inline script. Kept in step with lib/state/theme.ts.
(function () {
	var choice = new URLSearchParams(location.search).get('theme');
	if (choice !== 'light' && choice !== 'dark') {
		try {
			choice = localStorage.getItem('theme');
		} catch {
			choice = null;
		}
	}
	if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
	document.documentElement.classList.add('scripted');
})();
