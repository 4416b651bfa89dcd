import { expect, test } from 'vitest';
import type { Claim } from '../../schema/schema';
import { sentencesByVoice, sentencesIn } from './voices';

test.each([
	['Zas cited two articles.', 1],
	['In Kulsary a rally was peaceful. In Oral people gathered at about 23:00.', 2],
	['A litre rose from 50–60 to 120.5 tenge, Panorama.am wrote.', 1],
	['It ends, “Law and order was restored.”', 1],
	['“It was not early”, he said. “The task has been fulfilled”.', 2],
	['“Why?” Nobody answered!', 2],
	['The [[csto|CSTO. A treaty]] decided.', 2],
	['without a mark', 1],
	['One. two', 1],
	['One. Two', 2],
	['', 0]
])('%s', (text, count) => {
	expect(sentencesIn(text)).toBe(count);
});

test('voices are counted in the order in which they first speak', () => {
	const claim = (voice: string, text: string): Claim => ({ voice, text, sources: ['report'] });
	const claims = [claim('zas', 'One.'), claim('tass', 'Two. Three.'), claim('zas', 'Four.')];
	expect([...sentencesByVoice(claims)]).toEqual([
		['zas', 2],
		['tass', 2]
	]);
});
