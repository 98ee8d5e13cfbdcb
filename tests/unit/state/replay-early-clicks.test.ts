import { expect, test, vi } from 'vitest';
import { replayEarlyClicks } from '#lib/state/first-view/replay-early-clicks';

/** A button as it is now, and a press of it as recorded before. */
function pressOf(then: string, now: string, isConnected = true) {
	const button = {
		isConnected,
		click: vi.fn(),
		textContent: '',
		getAttribute: (name: string) => (name === 'aria-pressed' ? now : 'Shortlist: X')
	};
	return { button, pressed: then, name: 'Shortlist: X' };
}

const answer = (...earlyClicks: ReturnType<typeof pressOf>[]) =>
	replayEarlyClicks({ earlyClicks } as unknown as Window);

test('what was pressed is pressed again, once, however often it was', () => {
	const press = pressOf('false', 'false');
	const other = pressOf('false', 'false');
	answer(press, other, { ...press });
	expect(press.button.click).toHaveBeenCalledTimes(1);
	expect(other.button.click).toHaveBeenCalledTimes(1);
});

test('what is gone, or has come to mean something else, is left alone', () => {
	const gone = pressOf('false', 'false', false);
	const turned = pressOf('false', 'true');
	const renamed = { ...pressOf('false', 'false'), name: 'Start' };
	answer(gone, turned, renamed);
	for (const { button } of [gone, turned, renamed]) expect(button.click).not.toHaveBeenCalled();
});

test('it is done once, and where nothing was pressed nothing is', () => {
	const press = pressOf('false', 'false');
	const page = { earlyClicks: [press] } as unknown as Window;
	replayEarlyClicks(page);
	replayEarlyClicks(page);
	expect(press.button.click).toHaveBeenCalledTimes(1);
});
