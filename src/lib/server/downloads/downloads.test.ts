// The downloads, read as others read them.
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { listedClaims } from '../../story/index/claims/claims';
import { story } from '../content/content';
import { claimsCsv, placesCsv, placesGeoJson } from './downloads';

const rowsOf = (text: string): Record<string, string>[] =>
	parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

test('the places are GeoJSON by RFC 7946, each where it lies', () => {
	const text = JSON.stringify(placesGeoJson(story));
	// It throws at what the specification forbids, with everything that is wrong.
	const data = check(text) as ReturnType<typeof placesGeoJson>;
	expect(text).not.toContain('"crs"');
	expect(data.features).toHaveLength(story.places.length);
	const almaty = data.features.find((f) => f.id === 'almaty');
	// Longitude first.
	expect(almaty?.geometry.coordinates).toEqual([76.9115, 43.2525]);
	expect(almaty?.properties).toMatchObject({
		name_kk: 'Алматы',
		protest_first_report: '2022-01-03'
	});
	expect(data.licence).toContain('GeoNames');
});

test('the places are CSV, with the letters of every alphabet, and no day for an attack', () => {
	const rows = rowsOf(placesCsv(story));
	expect(rows).toHaveLength(story.places.length);
	expect(rows.find((r) => r['id'] === 'kyzylorda')).toMatchObject({
		name_kk: 'Қызылорда',
		latitude: '44.8528',
		protest_first_report: '2022-01-04',
		attack_voice: expect.stringMatching(/./) as string
	});
	expect(Object.keys(rows[0] ?? {}).filter((key) => /attack.*(date|day|first)/.test(key))).toEqual(
		[]
	);
});

test('every claim is a row with its voice and the addresses of its sources', () => {
	const rows = rowsOf(claimsCsv(story));
	const told = listedClaims(story);
	expect(rows.slice(0, told.length).map((r) => r['id'])).toEqual(told.map((c) => c.id));
	const sentences = story.report?.sentences ?? [];
	const said = sentences.flatMap(({ quote, wordings, record }) => [quote, ...wordings, ...record]);
	expect(rows).toHaveLength(told.length + said.length);
	expect(rows.filter(({ does }) => does === 'report').map((r) => r['text'])).toEqual(
		sentences.map(({ quote }) => quote)
	);
	expect(new Set(rows.map((r) => r['id'])).size).toBe(rows.length);
	const voices = new Set(story.voices.map((v) => v.name));
	for (const row of rows) {
		expect(voices).toContain(row['voice_name']);
		expect(row['text']).not.toMatch(/\[\[/);
		const addresses = row['addresses']?.split(' ') ?? [];
		expect(addresses).toHaveLength(row['sources']?.split(' ').length ?? -1);
		for (const address of addresses) expect(URL.canParse(address)).toBe(true);
	}
});
