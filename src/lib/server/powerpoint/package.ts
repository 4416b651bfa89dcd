// What PowerPoint expects of the parts of a presentation, and the library that wrote them leaves out
// or does otherwise: it opens such files, but asks to repair some of them.
import * as m from '$messages';
import { rewritten, type Parts } from '../office/archive';
import { colour } from './theme';

type Change = (text: string, parts: Parts) => string;

/** The site's colours, which the program offers for whatever is added. */
const SCHEME = {
	dk1: 'ink',
	lt1: 'paper',
	dk2: 'ink-soft',
	lt2: 'land',
	accent1: 'accent',
	accent2: 'amber-line',
	accent3: 'blue-line',
	accent4: 'green-line',
	accent5: 'violet',
	accent6: 'olive',
	hlink: 'link',
	folHlink: 'link'
};

const scheme = Object.entries(SCHEME)
	.map(([name, token]) => `<a:${name}><a:srgbClr val="${colour(token)}"/></a:${name}>`)
	.join('');

const coloured: Change = (xml) =>
	xml.replace(/(<a:clrScheme[^>]*>)[^]*?(<\/a:clrScheme>)/, `$1${scheme}$2`);

/** Only what is there has a type; the notes' theme has one, too. */
const typed: Change = (xml, parts) =>
	xml
		.replace(/ ?<Override PartName="\/([^"]+)"[^>]*>/g, (all, part: string) =>
			part in parts ? all.trim() : ''
		)
		.replace(
			'</Types>',
			'<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'
		);

/** The schema has masters before slides. */
function ordered(xml: string): string {
	const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
	return xml.replace(notes, '').replace('<p:sldIdLst>', () => `${notes}<p:sldIdLst>`);
}

/** A line of the notes is a paragraph. */
const paragraphed: Change = (xml) =>
	xml.replace(
		/<a:p>(<a:r><a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*>)<\/a:p>/,
		(_, open: string, text: string, end: string) =>
			text
				.split(/\r?\n/)
				.map((line) => (line ? `<a:p>${open}<a:t>${line}</a:t></a:r></a:p>` : `<a:p>${end}</a:p>`))
				.join('')
	);

/** A shape for a title or words; that for a slide's number has no place in the layout to take over. */
const SHAPE = /<p:sp>(?:(?!<\/p:sp>)[^])*<p:ph[^>]*type="(?:title|body)"[^]*?<\/p:sp>/g;
const BODY = /<a:bodyPr[^>]*\/>|<a:bodyPr[^]*?<\/a:bodyPr>/;

/** What a run says of itself beside its look: its language, that it is bold, where it leads. */
function plainRun(run: string): string {
	const bold = / b="1"/.test(run) ? ' b="1"' : '';
	const [, id, tip = ''] = /<a:hlinkClick r:id="(\w+)"[^>]*?tooltip="([^"]*)"/.exec(run) ?? [];
	const link = id ? `<a:hlinkClick r:id="${id}" tooltip="${tip}"/>` : '';
	return `<a:rPr lang="${m.language_intl()}"${bold} dirty="0">${link}</a:rPr>`;
}

/** Text in a placeholder stands and looks as the layout has it, and follows it when that changes. */
const inherited: Change = (xml) =>
	xml.replace(SHAPE, (shape) =>
		shape
			.replace(/<p:spPr>[^]*?<\/p:spPr>/, '<p:spPr/>')
			.replace(BODY, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
			.replace(/<a:pPr[^>]*\/>|<a:pPr[^]*?<\/a:pPr>|<a:endParaRPr[^>]*\/>/g, '')
			.replace(/<a:rPr[^>]*\/>|<a:rPr[^]*?<\/a:rPr>/g, plainRun)
	);

/** Words begin where the stroke above them does. */
const flush: Change = (xml) =>
	xml.replace(SHAPE, (shape) =>
		shape.replace(
			BODY,
			'<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>'
		)
	);

/** Which parts are changed, and how. */
const CHANGES: [RegExp, Change][] = [
	[/^\[Content_Types\]\.xml$/, typed],
	[/^ppt\/presentation\.xml$/, ordered],
	[/^ppt\/theme\//, coloured],
	[/^ppt\/notesSlides\/notesSlide\d+\.xml$/, paragraphed],
	[/^ppt\/slides\/slide\d+\.xml$/, inherited],
	[/^ppt\/slideLayouts\/slideLayout\d+\.xml$/, flush],
	// Each master has a theme of its own.
	[/^ppt\/notesMasters\/_rels\//, (xml) => xml.replace('theme1.xml', 'theme2.xml')]
];

const changed = (name: string, parts: Parts): string =>
	CHANGES.filter(([pattern]) => pattern.test(name)).reduce(
		(text, [, change]) => change(text, parts),
		parts[name] ?? ''
	);

/** The presentation as it is given away. */
export const finished = (written: Uint8Array): Uint8Array =>
	rewritten(written, (read) => {
		const parts = { ...read, 'ppt/theme/theme2.xml': read['ppt/theme/theme1.xml'] ?? '' };
		return Object.fromEntries(Object.keys(parts).map((name) => [name, changed(name, parts)]));
	});
