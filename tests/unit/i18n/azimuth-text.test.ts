import { describe, expect, it } from 'vitest';
import { azimuthText } from '#lib/i18n/azimuth-text';

describe('an azimuth', () => {
	it.each([
		[0, '000.0°'],
		[5.04, '005.0°'],
		[5.05, '005.0°'],
		[89.99, '090.0°'],
		[359.94, '359.9°'],
		[359.96, '000.0°'],
		[359.9999, '000.0°'],
		[123.456, '123.5°']
	])('of %f° reads %s', (degrees, text) => {
		// 5.05 is a little less in binary
		expect(azimuthText(degrees)).toBe(text);
	});

	it('has as many digits as are asked for, and none where there is no direction', () => {
		expect(azimuthText(7.5, 0)).toBe('008°');
		expect(azimuthText(359.6, 0)).toBe('000°');
		expect(azimuthText(89.99740688, 4)).toBe('089.9974°');
		expect(azimuthText(359.99996, 4)).toBe('000.0000°');
		expect(azimuthText(null)).toBe('–');
	});
});
