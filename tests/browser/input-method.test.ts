/** Keys of an input method, in any field of the page and in both event orders of browsers. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepInputMethodKeys } from '#lib/state/device/input-method';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function page() {
	const [field, heard] = [document.createElement('input'), vi.fn()];
	const listen = (on: EventTarget) => on.addEventListener('keydown', heard);
	document.body.append(field);
	[field, document.body, document, window].forEach(listen);
	ends.push(keepInputMethodKeys(), () => {
		field.remove();
		window.removeEventListener('keydown', heard);
		document.removeEventListener('keydown', heard);
		document.body.removeEventListener('keydown', heard);
	});
	const press = (init: KeyboardEventInit & { keyCode?: number }) =>
		field.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init })
		);
	return { field, heard, press };
}

test('no listener gets a key that commits composed text, in either event order', () => {
	const { field, heard, press } = page();
	field.dispatchEvent(new CompositionEvent('compositionstart'));
	press({ isComposing: true, keyCode: 229 });
	field.dispatchEvent(new CompositionEvent('compositionend', { data: '真如' }));
	press({ keyCode: 229 });
	press({ key: 'Process', keyCode: 229 });
	expect(heard).not.toHaveBeenCalled();
});

test('every listener gets all other keys, also directly after a composition', () => {
	const { field, heard, press } = page();
	field.dispatchEvent(new CompositionEvent('compositionend', { data: '真如' }));
	press({ keyCode: 13 });
	expect(heard).toHaveBeenCalledTimes(4);
});
