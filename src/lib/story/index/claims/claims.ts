// Every claim of the story with an address of its own: the sentences of the steps, what the map
// says of places, and what was reported of each contingent.
import * as m from '$messages';
import { dayRangeText } from '../../text/dates';
import { plainOf } from '../../text/inline';
import type { EventKind } from '../../schema/kinds';
import type { Claim, Place, State, Step, Story } from '../../schema/schema';

export interface ListedClaim {
	/** `step-2`, `place-event`, `state-size-1`: stays as long as the claims before it in its list. */
	id: string;
	/** The step in which it is told: for places and states the first whose map shows them. */
	step: Step;
	/** What it is about, where that is not the step itself: a place or a state. */
	about?: { kind: 'place' | 'state'; id: string; name: string };
	/** The words without notation. */
	plain: string;
	claim: Claim;
}

type Told = Pick<ListedClaim, 'id' | 'claim' | 'about'>;

function claimsOfPlace(
	place: Place,
	kinds: readonly EventKind[],
	steps: readonly Step[]
): [Step | undefined, Told][] {
	const about = { kind: 'place' as const, id: place.id, name: place.name };
	return kinds.flatMap(({ id }) => {
		const told = place.events.find(({ kind }) => kind === id);
		if (!told) return [];
		const step = steps.find((s) => told.date <= (s.map.events[id] ?? ''));
		return [[step, { id: `${place.id}-${id}`, about, claim: told.report }]];
	});
}

function claimsOfState(state: State): Told[] {
	const about = { kind: 'state' as const, id: state.id, name: state.name };
	return (['size', 'tasks', 'dates'] as const).flatMap((key) =>
		(state.contingent?.[key] ?? []).map((claim, i) => ({
			id: `${state.id}-${key}-${i + 1}`,
			about,
			claim
		}))
	);
}

/** Every claim, step by step: first the step's words, then what its map is the first to show. */
export function listedClaims(
	story: Pick<Story, 'kinds' | 'steps' | 'places' | 'states' | 'glossary'>
): ListedClaim[] {
	const ofPlaces = story.places.flatMap((place) =>
		claimsOfPlace(place, story.kinds.events, story.steps)
	);
	// The cover may show who moves before anything is told of them.
	const sending = story.steps.find((s) => s.map.movements.length > 0) ?? story.steps[0];
	return story.steps.flatMap((step) => {
		const words = step.paragraphs
			.flat()
			.map((claim, i): Told => ({ id: `${step.id}-${i + 1}`, claim }));
		const places = ofPlaces.filter(([shown]) => shown === step).map(([, told]) => told);
		const states = step === sending ? story.states.flatMap(claimsOfState) : [];
		return [...words, ...places, ...states].map((told) => ({
			...told,
			step,
			plain: plainOf(told.claim.text, story.glossary)
		}));
	});
}

/** `2–19 January 2022: The title` */
export const stepName = ({ from, to, title }: Pick<Step, 'from' | 'to' | 'title'>): string =>
	m.story_stepName({ days: dayRangeText(from, to), title });
