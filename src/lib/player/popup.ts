// What a place's popup says: its names, what was reported, when and by whom.
import { shortDay } from '../story/dates';

/** One report as the popup needs it: words without notation, the voice's name, the publishers. */
export interface PlaceReport {
	date: string;
	text: string;
	voice: string;
	sources: string[];
}

export interface PlaceInfo {
	id: string;
	names: { en: string; kk?: string; ru?: string };
	reports: PlaceReport[];
}

function line(tag: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}

/** The popup's content. Text only: nothing of it is read as HTML. */
export function popupOf(place: PlaceInfo): HTMLElement {
	const root = document.createElement('div');
	root.className = 'place-popup';
	root.append(line('h3', place.names.en));
	const other = document.createElement('p');
	if (place.names.kk) other.append(line('span', place.names.kk, { lang: 'kk' }), ' · ');
	if (place.names.ru) other.append(line('span', place.names.ru, { lang: 'ru' }));
	if (other.childNodes.length > 0) root.append(other);
	for (const report of place.reports) {
		root.append(
			line('p', `${shortDay(report.date)}: ${report.text}`),
			line('p', `${report.voice}. Read in: ${report.sources.join(', ')}.`, { class: 'from' })
		);
	}
	return root;
}
