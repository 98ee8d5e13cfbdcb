import { expect, test, vi } from 'vitest';
import { answerEarlyPresses } from '#lib/state/early-presses';

test('what was pressed is pressed again, once, and what is gone is left alone', () => {
	const button = (isConnected: boolean) => ({ isConnected, click: vi.fn() });
	const [first, gone, second] = [button(true), button(false), button(true)];
	const page = { earlyPresses: [first, gone, second] } as unknown as Window;
	answerEarlyPresses(page);
	expect(first.click).toHaveBeenCalledTimes(1);
	expect(gone.click).not.toHaveBeenCalled();
	expect(second.click).toHaveBeenCalledTimes(1);
	answerEarlyPresses(page);
	expect(first.click).toHaveBeenCalledTimes(1);
});

test('where nothing was pressed, nothing is', () => {
	expect(() => answerEarlyPresses({} as Window)).not.toThrow();
});
