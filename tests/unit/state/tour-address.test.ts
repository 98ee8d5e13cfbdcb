/** The tour's stop in the address: read, written, and removed where it has no meaning. */
import { describe, expect, it } from 'vitest';
import { readStop, stopAddress, withoutStop } from '#lib/state/address/tour-address';

const at = (rest: string) => new URL(`https://map.example${rest}`);

describe('reading', () => {
	it.each([
		['/en/tour/', 0],
		['/en/tour/?stop=1', 1],
		['/en/tour/?stop=10', 10],
		['/en/tour/?theme=dark&stop=3#map=14/31.2/121.4', 3],
		['/en/tour/?stop=%202', 2],
		['/zh/tour/?stop=９。', 9],
		['/en/tour/?theme=dark&amp;stop=4)', 4]
	])('%s is stop %i', (address, stop) => {
		expect(readStop(at(address), 10)).toBe(stop);
	});

	it.each(['0', '11', '-1', '1.5', '01', '1e1', 'two', '', '99999'])(
		'%j is none that there is',
		(value) => {
			expect(readStop(at(`/en/tour/?stop=${encodeURIComponent(value)}`), 10)).toBeNull();
		}
	);
});

describe('writing', () => {
	it('writes the stop, and nothing for the overview', () => {
		expect(stopAddress(at('/en/tour/'), 4)).toBe('/en/tour/?stop=4');
		expect(stopAddress(at('/en/tour/?stop=4'), 0)).toBe('/en/tour/');
	});

	it('keeps what is not its own, and leaves out the camera and the selection', () => {
		const here = at('/zh/tour/?layers=metro,green&stop=2&sel=metro:daduhe-road#map=15/31.2/121.4');
		expect(stopAddress(here, 3)).toBe('/zh/tour/?layers=metro,green&stop=3');
	});

	it('keeps what was measured', () => {
		const here = at('/en/tour/?stop=2#map=15/31.2/121.4&measure=point:121.4,31.25');
		expect(stopAddress(here, 3)).toBe('/en/tour/?stop=3#measure=point:121.4,31.25');
	});

	it('is read back as it was written', () => {
		for (let stop = 0; stop <= 10; stop++) {
			expect(readStop(at(stopAddress(at('/en/tour/?theme=dark'), stop)), 10)).toBe(stop);
		}
	});
});

describe('on another page', () => {
	it('there is no stop, on the tour it stays, whatever lies before it', () => {
		const after = (rest: string) => {
			const url = at(rest);
			withoutStop(url);
			return url.pathname + url.search;
		};
		expect(after('/en/places/m50/?stop=3&theme=dark')).toBe('/en/places/m50/?theme=dark');
		expect(after('/base/zh/tour/?stop=3')).toBe('/base/zh/tour/?stop=3');
	});
});
