// References, read back as programs for reference lists read them.
import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { citedSources } from '../../prose/citations';
import { index, story } from '../content/content';
import { REFERENCE_FILES, referenceFiles } from './files';
import { FORMATS } from './formats';
import { stepItems, storyItems, type CslItem } from './items';

const textOf = (file: string) => REFERENCE_FILES.get(file)?.text() ?? '';

test.each(['ris', 'bib'] as const)('%s says the same documents when it is read back', (format) => {
	const read = new Cite(textOf(referenceFiles()[format])).data;
	const fields = ({ id, title, URL }: Record<string, unknown>) => ({ id, title, URL });
	expect(read.map(fields)).toEqual(storyItems(index).map((item) => fields({ ...item })));
});

test('the whole story’s list begins with the story and has every source that it cites', () => {
	const items = JSON.parse(textOf(referenceFiles().json)) as CslItem[];
	expect(items.map(({ id }) => id)).toEqual([story.id, ...citedSources(story).map((s) => s.id)]);
	expect(items[0]).toMatchObject({ type: 'webpage', title: story.title });
});

test('each step has its own list in every format', () => {
	expect([...REFERENCE_FILES.keys()]).toHaveLength((story.steps.length + 1) * 3);
	for (const { id, title } of story.steps) {
		const [own, ...cited] = stepItems(index, id);
		expect(own).toMatchObject({ title, 'container-title': story.title });
		expect(cited.length).toBeGreaterThan(0);
		expect(textOf(referenceFiles(id).ris)).toContain(`TI  - ${title}\r\n`);
		expect(textOf(referenceFiles(id).bib)).toContain(`publisher = {${story.title}}`);
	}
});

const ODD: CslItem = {
	id: 'odd',
	type: 'article-newspaper',
	title: `50 % of #1 & “Қызылорда”: a_title {long} enough that a line of seventy characters would break it`,
	'container-title': 'Vremya & Co',
	issued: { 'date-parts': [[2022, 1, 3]] },
	language: 'kk',
	URL: 'https://example.org/a_b?c=d&e=%20#f'
};

test('signs and letters of every kind arrive', () => {
	for (const format of ['ris', 'bib'] as const)
		expect(new Cite(FORMATS[format].textOf([ODD])).data[0], format).toMatchObject({
			title: ODD.title,
			'container-title': ODD['container-title'],
			URL: ODD.URL
		});
});

test('a field is one line in RIS, and a month has its day in BibTeX', () => {
	const lines = FORMATS.ris.textOf([ODD]).split('\r\n');
	for (const line of lines.filter((l) => l !== '')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	expect(lines).toContain('DA  - 2022/01/03/');
	expect(lines).toContain(`TI  - ${ODD.title}`);
	const bib = FORMATS.bib.textOf([ODD]);
	expect(new Cite(bib).data[0]).toMatchObject({ issued: ODD.issued });
	expect(bib).toMatch(/month = jan,\s+day = \{3\}/);
	expect(bib).toContain('\\url{https://example.org/a_b?c=d&e=%20#f}');
});
