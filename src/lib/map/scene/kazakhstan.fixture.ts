// A small atlas with the real cities and dates, for the tests of this room.
import { KINDS } from './kinds.fixture';
import { drawnKinds } from './kinds';
import { project } from '../plane/project';
import type { Atlas, AtlasPlace, AtlasState, AtlasStep } from './atlas';

type CityRow = [name: string, lat: number, lon: number, protest: number, attacked: boolean];

/** Day in January 2022 of the first report, and whether the city is on the official list of attacks. */
const CITIES: CityRow[] = [
	['Zhanaozen', 43.3412, 52.8619, 2, false],
	['Aktau', 43.6611, 51.1739, 2, false],
	['Atyrau', 47.1048, 51.8843, 3, true],
	['Kulsary', 46.9531, 54.0198, 3, false],
	['Oral', 51.246, 51.4256, 3, false],
	['Nur-Sultan', 51.1801, 71.446, 3, false],
	['Almaty', 43.2525, 76.9115, 3, true],
	['Aktobe', 50.2797, 57.2072, 4, true],
	['Shymkent', 42.3099, 69.6004, 4, true],
	['Taldykorgan', 45.0156, 78.3739, 4, true],
	['Taraz', 42.898, 71.3733, 4, true],
	['Kyzylorda', 44.8528, 65.5092, 4, true],
	['Karaganda', 49.8019, 73.1021, 4, false],
	['Semey', 50.4206, 80.2502, 5, true],
	['Oskemen', 49.9714, 82.6059, 5, true],
	['Kostanay', 53.2144, 63.6246, 5, false],
	['Petropavl', 54.8734, 69.1506, 5, false],
	['Pavlodar', 52.276, 76.9688, 5, false]
];

const at = (lat: number, lon: number) => project([52, 75], [lat, lon]);

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const cities = CITIES.map(([name, lat, lon, day, attacked]): AtlasPlace => ({
	id: idOf(name),
	name,
	at: at(lat, lon),
	state: 'kazakhstan',
	kind: name === 'Nur-Sultan' ? 'capital' : 'city',
	events: [
		{
			kind: 'protest',
			date: `2022-01-0${day}`,
			...(name === 'Karaganda' && { certainty: 'single-source' })
		},
		...(attacked ? [{ kind: 'attack', date: '2022-01-05' }] : [])
	]
}));

const CAPITALS: [string, string, number, number][] = [
	['Moscow', 'russia', 55.752, 37.6178],
	['Minsk', 'belarus', 53.9002, 27.5665],
	['Yerevan', 'armenia', 40.1777, 44.5126],
	['Dushanbe', 'tajikistan', 38.5358, 68.7791],
	['Bishkek', 'kyrgyzstan', 42.87, 74.59]
];
const capitals = CAPITALS.map(([name, state, lat, lon]): AtlasPlace => ({
	id: idOf(name),
	name,
	at: at(lat, lon),
	state,
	kind: 'capital'
}));

const WATERS: [string, number, number][] = [
	['Caspian Sea', 42, 50.5],
	['Aral Sea', 45.8, 59.2],
	['Lake Balkhash', 46.3, 75]
];
const waters = WATERS.map(([name, lat, lon]): AtlasPlace => ({
	id: idOf(name),
	name,
	at: at(lat, lon),
	kind: 'water'
}));

const STATES: [string, boolean, number, number, string?][] = [
	['Kazakhstan', true, 48.3, 67, 'nur-sultan'],
	['Russia', true, 57.5, 55, 'moscow'],
	['Belarus', true, 53.4, 28.3, 'minsk'],
	['Armenia', true, 40.4, 44.8, 'yerevan'],
	['Tajikistan', true, 38.6, 71.3, 'dushanbe'],
	['Kyrgyzstan', true, 41.5, 74.8, 'bishkek'],
	['Uzbekistan', false, 41.8, 63.2],
	['Turkmenistan', false, 39.3, 59.2],
	['China', false, 42, 86],
	['Mongolia', false, 47, 95]
];
const states = STATES.map(([name, member, lat, lon, capital]): AtlasState => ({
	id: idOf(name),
	name,
	...(member && { role: 'member' }),
	label: at(lat, lon),
	...(capital && { capital })
}));

const SENDERS = ['russia', 'belarus', 'armenia', 'tajikistan', 'kyrgyzstan'];
const arrivals = CAPITALS.map(([name, state]) => ({ state, from: idOf(name), to: 'almaty' }));

type Shown = Partial<AtlasStep['map']>;
const step = (id: string, from: number, to: number, map: Shown, changed?: string): AtlasStep => ({
	id,
	from: `2022-01-${String(from).padStart(2, '0')}`,
	to: `2022-01-${String(to).padStart(2, '0')}`,
	days: `${from}–${to} Jan`,
	title: id,
	map: {
		frame: ['country'],
		roles: {},
		events: {},
		stages: [],
		movements: [],
		emphasis: [],
		builds: [],
		...map
	},
	...(changed && { changed })
});

/** Cover, first day, spread, attacks, the alliance's map, Almaty, withdrawal. */
export const atlas: Atlas = {
	kinds: drawnKinds(KINDS),
	words: KINDS,
	leading: 'almaty',
	geography: {
		scales: { least: 0.045, most: 4 },
		closest: 520,
		shapes: ['kz'],
		home: 'kz',
		locator: { x: -3700, y: -2700, width: 5200, height: 4300 }
	},
	regions: [{ id: 'KZ-MAN', name: 'Mangystau Region', label: at(43.7, 55.2) }],
	places: [...cities, ...capitals, ...waters],
	states,
	areas: [
		{
			id: 'country',
			name: 'Kazakhstan',
			corners: [at(48.5, 46.5), at(49, 87.3), at(55.4, 68.2), at(40.6, 68)]
		}
	],
	steps: [
		step('cover', 13, 13, { roles: { receiving: ['kazakhstan'] } }),
		step('began', 2, 2, {
			roles: { receiving: ['kazakhstan'] },
			frame: ['aktau', 'zhanaozen'],
			events: { protest: '2022-01-02' },
			emphasis: ['zhanaozen', 'aktau']
		}),
		step('spread', 3, 3, {
			roles: { receiving: ['kazakhstan'] },
			events: { protest: '2022-01-03' }
		}),
		step('wider', 4, 5, {
			roles: { receiving: ['kazakhstan'] },
			events: { protest: '2022-01-05' }
		}),
		step('attacks', 5, 5, {
			roles: { receiving: ['kazakhstan'] },
			events: { protest: '2022-01-05', attack: '2022-01-05' },
			emphasis: ['almaty']
		}),
		step('arrive', 6, 7, {
			roles: { receiving: ['kazakhstan'], contributor: SENDERS },
			movements: arrivals,
			frame: ['country', ...SENDERS]
		}),
		step(
			'almaty',
			13,
			13,
			{
				roles: { receiving: ['kazakhstan'], contributor: SENDERS },
				frame: ['almaty', 'bishkek', 'taldykorgan'],
				emphasis: ['almaty']
			},
			'The [[ceremony]] was held in Almaty.'
		),
		step('leave', 14, 19, {
			roles: { receiving: ['kazakhstan'], contributor: SENDERS },
			movements: arrivals.map(({ state, from, to }) => ({ state, from: to, to: from })),
			frame: ['country', ...SENDERS]
		})
	]
};
