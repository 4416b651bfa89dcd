// docs/embedding.md says what the code does: its tables and examples against the modules.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../src/lib/embed/protocols/api';
import { wholeStory } from '../../src/lib/embed/builder/choices';
import { embeddingOf } from '../../src/lib/embed/builder/embedding';
import { hear, hostIn, sizeMessages } from '../../src/lib/embed/protocols/resize-protocols';
import {
	AUTOPLAY,
	CHOICES,
	defaultOptions,
	readOptions,
	SWITCHES
} from '../../src/lib/embed/protocols/options';
import { autoHeight, framed, SANDBOX } from '../../src/lib/embed/builder/snippets';

const doc = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');

/** The cells of the table under a heading, without its head; of several the nth. */
function rows(heading: string, nth = 0): string[][] {
	const section = doc.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
	const tables = section.split('\n\n').filter((block) => block.startsWith('|'));
	return (tables[nth] ?? '')
		.split('\n')
		.slice(2)
		.filter(Boolean)
		.map((row) =>
			row
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim())
		);
}

/** What stands in backticks. */
const quoted = (cell: string | undefined) =>
	[...(cell ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');

const steps = [{ id: 'cover', title: 'Stage by stage', alt: 'Map' }];
const example = embeddingOf(
	'https://example.org/story/',
	'Stage by Stage',
	steps,
	wholeStory(['cover']),
	{ height: 600 }
);

describe('docs/embedding.md', () => {
	it('shows the code that the builder writes', () => {
		expect(doc).toContain(framed(example));
		expect(doc).toContain(autoHeight(example).split('\n')[1]);
		expect(doc).toContain(`\`${SANDBOX}\``);
	});

	it('has every option, with its values and its default', () => {
		const usual = defaultOptions(['first step', 'last step']);
		const values: Record<string, readonly string[]> = {
			from: [],
			to: [],
			autoplay: [],
			...CHOICES
		};
		for (const name of SWITCHES) values[name] = ['yes', 'no'];
		const table = rows('Options');
		expect(table.map(([name]) => quoted(name)[0]).sort()).toEqual(Object.keys(usual).sort());
		for (const [cell, allowed, byDefault] of table) {
			const name = (quoted(cell)[0] ?? '') as keyof typeof usual;
			if (name === 'autoplay') {
				expect(allowed).toBe(`${AUTOPLAY.min} to ${AUTOPLAY.max}`);
				continue;
			}
			expect(quoted(allowed), name).toEqual(values[name]);
			const plain = String(byDefault).replaceAll('`', '');
			expect(plain, name).toBe(
				typeof usual[name] === 'boolean' ? (usual[name] ? 'yes' : 'no') : usual[name]
			);
		}
		const query = /\/embed\/emergency\/(\?\S+)`/.exec(doc)?.[1] ?? '';
		const ids = ['cover', 'emergency', 'decision', 'after'];
		expect(readOptions(query, ids, 'emergency')).toMatchObject({
			problems: [],
			options: { from: 'emergency', to: 'decision', theme: 'dark' }
		});
	});

	it('has every method in the form that the embed understands', () => {
		for (const [name, , message] of rows('Talking', 0)) {
			const call = readCall(quoted(message)[0], ['cover', 'decision']);
			expect(call, name).toMatchObject({ method: quoted(name)[0] });
		}
		expect(rows('Talking', 0)).toHaveLength(7);
	});

	it('has the messages that the embed posts', () => {
		let host = hostIn('?childId=ID', '#?secret=s');
		host = hear(host, `[iFrameSizer]ID:8:false:false`).host;
		const sent = sizeMessages(
			host,
			{ width: 320, height: 640 },
			{ id: 'STEP', story: 'stage-by-stage' },
			'init'
		);
		const texts = sent.map((message) => (typeof message === 'string' ? message : ''));
		const documented = rows('Heights').flatMap(([, cell]) => quoted(cell));
		for (const text of texts.filter(Boolean)) expect(documented).toContain(text);
		const keys = sent.flatMap((message) =>
			typeof message === 'object' ? Object.keys(message ?? {}) : []
		);
		for (const key of keys) expect(documented.join(' ')).toContain(key);
	});
});
