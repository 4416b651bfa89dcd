// The story, or a lesson of it, as a presentation: a slide a step, and one with the credits.
import * as m from '$messages';
import PptxGenJS from 'pptxgenjs';
import { citationNumbers, citedIn } from '../../prose/citations';
import { dateOf } from '../../prose/source-words';
import { longDay } from '../../story/text/dates';
import { deckOf, type Slide } from '../../story/index/deck';
import type { Lesson } from '../../story/schema/schema';
import { index, story } from '../content/content';
import { absolute } from '../meta/site-address.js';
import { altTextOf } from '../office/alt-text';
import { pictureOf } from '../sheet/pictures';
import { defineLayouts, LAYOUTS } from './layouts';
import { notesOf } from './notes';
import { finished } from './package';
import { FACES, MAP, SIZE } from './theme';

type Runs = PptxGenJS.TextProps[];

/** Each a paragraph of its own. */
const paragraphs = (texts: readonly string[]): Runs =>
	texts.map((text) => ({ text, options: { breakLine: true } }));

/** Publishers with the numbers of what they published, each a link: as in the notes below. */
function sourceRuns(id: string): Runs {
	const numbers = citationNumbers(story);
	const cited = citedIn(story, index.step(id).step);
	const publishers = [...new Set(cited.map(({ publisher }) => publisher))];
	return publishers.flatMap((publisher, i): Runs => [
		{ text: `${i === 0 ? `${m.server_pptxSources()} ` : '; '}${publisher} ` },
		...cited
			.filter((source) => source.publisher === publisher)
			.flatMap((source, nth): Runs => {
				const tooltip = m.server_pptxTooltip({ title: source.title, date: dateOf(source) });
				const hyperlink = { url: source.url, tooltip };
				const link = { text: String(numbers.get(source.id) ?? ''), options: { hyperlink } };
				return nth === 0 ? [link] : [{ text: ', ' }, link];
			})
	]);
}

async function addStep(deck: PptxGenJS, slide: Slide, lesson: Lesson | undefined, first: boolean) {
	const { index: at, step, heading, description } = index.step(slide.id);
	const page = deck.addSlide({ masterName: at === 0 ? LAYOUTS.cover : LAYOUTS.step });
	const { png } = await pictureOf(slide.id, 'slide');
	const lessonRun: Runs =
		lesson && at === 0 ? [{ text: lesson.title, options: { bold: true, breakLine: true } }] : [];
	page.addText(heading, { placeholder: 'title', objectName: m.server_pptxTitle() });
	page.addText(slide.when, { placeholder: 'date', objectName: m.server_pptxDate() });
	page.addText([...lessonRun, ...paragraphs(slide.lines)], {
		placeholder: 'lines',
		objectName: m.server_pptxLines()
	});
	page.addText(sourceRuns(slide.id), {
		placeholder: 'sources',
		objectName: m.server_pptxSourcesName()
	});
	page.addImage({
		...MAP,
		data: `image/png;base64,${png.toString('base64')}`,
		altText: altTextOf(description),
		objectName: m.server_pptxMap()
	});
	page.addNotes(notesOf(story, step, first ? lesson : undefined).join('\n'));
}

function addCredits(deck: PptxGenJS): void {
	const page = deck.addSlide({ masterName: LAYOUTS.credits });
	const { desk, borders } = story;
	const address = absolute('/');
	const made = m.server_pptxMade({
		author: desk.author ?? story.title,
		published: desk.published ? longDay(desk.published) : 'none'
	});
	const runs = paragraphs([made, desk.licence, m.picture_credits(), borders]);
	const home: Runs = address ? [{ text: address, options: { hyperlink: { url: address } } }] : [];
	page.addText(m.server_pptxCredits(), {
		placeholder: 'title',
		objectName: m.server_pptxTitle()
	});
	page.addText([...runs, ...home], { placeholder: 'lines', objectName: m.server_pptxLines() });
	page.addNotes(m.server_pptxCreditsNote());
}

/**
 * The whole story as a presentation for PowerPoint and programs that read its files.
 * @param minutes the length of a lesson, for its steps alone
 * @throws RangeError when there is no such lesson
 */
export async function presentation(minutes?: number): Promise<Uint8Array> {
	const { title, slides } = deckOf(story, minutes);
	const lesson = story.lessons.find((one) => one.minutes === minutes);
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'screen', ...SIZE });
	deck.layout = 'screen';
	deck.theme = { headFontFace: FACES.head, bodyFontFace: FACES.body };
	deck.title = lesson ? m.server_heading({ title: story.title, subject: title }) : title;
	deck.author = story.desk.author ?? story.title;
	deck.subject = story.description;
	defineLayouts(deck);
	// All at once, since they are drawn side by side.
	await Promise.all(slides.map(({ id }) => pictureOf(id, 'slide')));
	for (const [i, slide] of slides.entries()) await addStep(deck, slide, lesson, i === 0);
	addCredits(deck);
	return finished((await deck.stream()) as Uint8Array);
}
