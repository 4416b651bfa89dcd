// Rules about roles: standing ones stand in states.yaml, the others in steps, and a state has one.
import type { Draft, Finding } from '../../read/draft';

/** Roles stand where they belong, are given to states that may have them, and to each only one. */
export function misgivenRoles(draft: Draft): Finding[] {
	const kinds = new Map(draft.roles.map(({ item }) => [item.id, item]));
	const standing = new Map(draft.states.map(({ item }) => [item.id, item.role]));
	const lasting = draft.states.flatMap(({ file, path, item: { role = '' } }) => {
		const kind = kinds.get(role);
		if (!kind || kind.standing) return [];
		return [
			{
				file,
				path: [...path, 'role'],
				message: `"${role}" is given by steps; it is no standing role`
			}
		];
	});
	const given = draft.steps.flatMap(({ file, path, item: { map } }) => {
		const has = new Map<string, string>();
		return Object.entries(map.roles).flatMap(([role, states]): Finding[] => {
			const at = [...path, 'map', 'roles', role];
			const kind = kinds.get(role);
			if (kind?.standing)
				return [
					{ file, path: at, atKey: true, message: `"${role}" is a standing role (states.yaml)` }
				];
			return states.flatMap((id, i) => {
				const other = has.get(id);
				has.set(id, role);
				const message = other
					? `"${id}" is "${other}" in this step already`
					: faultOf(id, kind?.of, standing);
				return message ? [{ file, path: [...at, i], message }] : [];
			});
		});
	});
	return [...lasting, ...given];
}

/** Unknown states have a rule of their own. */
function faultOf(
	id: string,
	of: string | undefined,
	standing: ReadonlyMap<string, string | undefined>
): string | undefined {
	if (of === undefined || !standing.has(id) || standing.get(id) === of) return undefined;
	return `"${id}" is no ${of} (states.yaml), so it cannot have this role`;
}
