import { describe, expect, it } from 'vitest';
import { inputGroups, runsText } from '#lib/tools/measure/words/input-groups';
import { vertex, type VertexSource } from '#lib/tools/measure/model/measurement';

const from = (source: VertexSource, accuracy_m: number | null) =>
	vertex([121.4, 31.2], accuracy_m, source);

describe('the points by their sources', () => {
	it('are grouped, with the least and the most of their accuracies', () => {
		expect(
			inputGroups([
				from('pointer', 0.6),
				from('place', 30),
				from('pointer', 1.2),
				from('pointer', 0.3)
			])
		).toEqual([
			{ source: 'pointer', numbers: [1, 3, 4], accuracy_m: { least: 0.3, most: 1.2 } },
			{ source: 'place', numbers: [2], accuracy_m: { least: 30, most: 30 } }
		]);
	});

	it('have no accuracy where one of them has none', () => {
		const known = [from('vertex', 1), from('vertex', null), from('vertex', 2)];
		expect(inputGroups(known)[0]!.accuracy_m).toBeNull();
		expect(inputGroups([...known].reverse())[0]!.accuracy_m).toBeNull();
		expect(inputGroups([from('link', null)])[0]!.accuracy_m).toBeNull();
	});

	it('keep an accuracy of 0', () => {
		const group = inputGroups([from('typed', 0), from('typed', 1)])[0]!;
		expect(group.accuracy_m).toEqual({ least: 0, most: 1 });
		expect(inputGroups([])).toEqual([]);
	});
});

describe('numbers', () => {
	it.each([
		[[1], '1'],
		[[1, 2], '1–2'],
		[[1, 2, 3, 5], '1–3, 5'],
		[[1, 3, 5, 6, 7, 9], '1, 3, 5–7, 9'],
		[[], '']
	])('%j read %s', (numbers, text) => {
		expect(runsText(numbers, ', ')).toBe(text);
	});
});
