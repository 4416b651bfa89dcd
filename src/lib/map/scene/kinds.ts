// The kinds of roles and events as the map draws them: without the words of its description, which
// a page that only draws does not need.
import type { EventKind, Kinds, MarkForm, RoleColour, RoleKind } from '../../story/schema/kinds';
import type { StepMap } from '../../story/schema/schema';

/** What a mark looks like. `capital` and `plain` only show where a place is. */
export type Form = MarkForm | 'capital' | 'plain';

type DrawnRole = Pick<RoleKind, 'id' | 'legend' | 'colour' | 'standing' | 'hub'>;
type DrawnEvent = Pick<EventKind, 'id' | 'name' | 'legend' | 'brief' | 'form' | 'colour'> & {
	/** No day is known of each place: its marks do not age. */
	undated?: true;
	first?: { legend: string; form: MarkForm };
};

/** How roles and events are drawn and called in the legend. */
export interface DrawnKinds {
	/** The strongest first. */
	roles: readonly DrawnRole[];
	/** The weakest first. */
	events: readonly DrawnEvent[];
}

/** The role of the state where movements meet. */
export const hubRole = ({ roles }: DrawnKinds): DrawnRole | undefined =>
	roles.find((role) => role.hub);

/** The state where a step's movements meet. */
export function hubOf(kinds: DrawnKinds, map: Pick<StepMap, 'roles'>): string | undefined {
	const hub = hubRole(kinds);
	return hub && map.roles[hub.id]?.[0];
}

/** A role as a state of a scene has it; none is `other`. */
export function roleAs({ roles }: DrawnKinds, id: string | undefined) {
	const kind = roles.find((role) => role.id === id);
	return kind ? { role: kind.id, colour: kind.colour } : { role: 'other' };
}

/** Whether a colour of roles has an edge, so that grey tells it apart too. */
export const isEdged = (colour: RoleColour | undefined): boolean =>
	colour !== undefined && colour !== 'sand';

/** The map's part of the kinds: what is not there is left out. */
export function drawnKinds({ roles, events }: Kinds): DrawnKinds {
	return {
		roles: roles.map(({ id, legend, colour, standing, hub }) => ({
			id,
			legend,
			colour,
			...(standing && { standing }),
			...(hub && { hub })
		})),
		events: events.map(({ id, name, legend, brief, form, colour, first, undated }) => ({
			id,
			name,
			legend,
			...(brief && { brief }),
			form,
			colour,
			...(undated && { undated: true as const }),
			...(first && { first: { legend: first.legend, form: first.form } })
		}))
	};
}
