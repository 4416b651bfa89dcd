// Checks the table of widths against what Chromium measured with the same faces (with kerning).
import { describe, expect, it } from 'vitest';
import { textWidth, type TextStyle } from './text-width';

const caps = { letterSpacing: 0.14, uppercase: true };
const measured: [string, TextStyle, number][] = [
	['Almaty', { face: 'sans400' }, 2.922],
	['Zhanaozen', { face: 'sans400' }, 4.632],
	['Taldykorgan', { face: 'sans600' }, 5.311],
	['Nur-Sultan', { face: 'sans600' }, 4.648],
	['Kazakhstan', { face: 'sans600', ...caps }, 7.14],
	['Kyrgyzstan', { face: 'sans400', ...caps }, 6.784],
	['Caspian Sea', { face: 'water' }, 5.271],
	['Алматы', { face: 'sans400' }, 3.352],
	['Қарағанды', { face: 'sans400' }, 4.847],
	['Шымкент', { face: 'sans600' }, 4.305],
	['Қазақстан', { face: 'sans600', ...caps }, 6.517],
	['Каспийское море', { face: 'water' }, 7.851],
	['Kızılorda Şehri', { face: 'sans400' }, 6.058],
	['České Budějovice', { face: 'sans400' }, 7.289]
];

describe('textWidth', () => {
	it.each(measured)('knows the width of %s', (text, style, em) => {
		expect(Math.abs(textWidth(text, style) / em - 1)).toBeLessThan(0.025);
	});

	it('adds the letter spacing after every letter', () => {
		const plain = textWidth('Oral', { face: 'sans400' });
		expect(textWidth('Oral', { face: 'sans400', letterSpacing: 0.1 })).toBeCloseTo(plain + 0.4);
	});

	it('takes unknown letters as wide, and nothing as nothing', () => {
		expect(textWidth('字', { face: 'sans400' })).toBe(0.72);
		expect(textWidth('', { face: 'sans400' })).toBe(0);
	});
});
