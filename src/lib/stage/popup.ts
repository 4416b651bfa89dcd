// What a card says of a place or a state: its names, what was reported, when and by whom.
import * as m from '$messages';
import { stretchesOf } from '../language/tagged';
import type { PopupData, PopupReport } from '../story/index/popup-data';
import { loaded, type Resource } from '../site/resource';

function line(tag: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}

/**
 * A report in two lines: what is said, with tags around what it is about, and by whom.
 * @param before the report that stands before it: what both are about is said there
 */
export function reportLines(report: PopupReport, before?: PopupReport): [string, string] {
	const { about, text, voice, certainty } = report;
	const from = { voice, sources: report.sources.join(', ') };
	return [
		about === before?.about ? text : m.stage_report({ about, text }),
		certainty ? m.stage_reportFromUnsure({ ...from, certainty }) : m.stage_reportFrom(from)
	];
}

/** The card's content. Text only: nothing of it is read as HTML. */
function popupOf({ name, names, note, reports }: PopupData): HTMLElement {
	const root = document.createElement('div');
	root.className = 'place-popup';
	root.append(line('h3', name));
	// What two languages write alike is said once.
	const alike = new Set<string>();
	const others = Object.entries(names)
		.filter(([, other]) => !alike.has(other) && alike.add(other))
		.map(([lang, other]) => line('bdi', other, { lang }));
	if (others.length > 0) {
		const other = document.createElement('p');
		others.forEach((name, i) => other.append(...(i > 0 ? [' · '] : []), name));
		root.append(other);
	}
	if (note) root.append(line('p', note));
	for (const [i, report] of reports.entries()) {
		const [said, from] = reportLines(report, reports[i - 1]);
		const lead = line('p', '');
		lead.append(...stretchesOf(said).map(({ text, tag }) => (tag ? line('b', text) : text)));
		root.append(lead, line('p', from, { class: 'from' }));
	}
	return root;
}

/**
 * Cards whose words are fetched when the first is asked for; what did not come is asked for again.
 * @param places what can be told, or where it is
 */
export function popupsFrom(
	places: () => Resource<readonly PopupData[]>
): (id: string) => Promise<HTMLElement> {
	let known: Promise<readonly PopupData[]> | undefined;
	return async (id) => {
		try {
			known ??= loaded(places());
			const told = (await known).find((one) => one.id === id);
			if (told) return popupOf(told);
		} catch {
			known = undefined;
		}
		return line('p', m.stage_reportsMissing());
	};
}
