// How often each voice's claims are marked as disputed or as one source's, in the story, the places,
// the states, the activities and beside the report. It judges nothing: a tilt is for the editors to see and to explain.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = 'src/content';
const read = (name) => parse(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8'));

/** Everything that has words, a voice and sources, however deep. */
const claimsIn = (value) => {
	if (typeof value !== 'object' || value === null) return [];
	const here = 'text' in value && 'voice' in value && 'sources' in value ? [value] : [];
	return [...here, ...Object.values(value).flatMap(claimsIn)];
};

const files = ['story', 'places', 'states', 'activities', 'report'].filter((name) =>
	existsSync(`${FOLDER}/${name}.yaml`)
);
const claims = files.flatMap((name) => claimsIn(read(name)));
const row = (name, of) => {
	const marked = (certainty) => of.filter((claim) => claim.certainty === certainty).length;
	const share = (count) =>
		of.length > 0 ? `${count} (${Math.round((count / of.length) * 100)} %)` : '–';
	return {
		voice: name,
		claims: of.length,
		disputed: share(marked('disputed')),
		'one source': share(marked('single-source'))
	};
};

console.table([
	...read('voices').map(({ id, name }) =>
		row(
			name,
			claims.filter((claim) => claim.voice === id)
		)
	),
	row('All', claims)
]);
