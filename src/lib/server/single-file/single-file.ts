// The whole story as one HTML file that opens from a disk, where a page may fetch nothing and load no
// module: everything is in it, and its policy allows nothing else. What only scripts need is packed.
import * as m from '$messages';
import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import appHtml from '../../../app.html?raw';
import { iconAddress } from '../html/icon';
import type { SingleData } from '../../single-file/data';
import Single from '../../single-file/SingleFile.svelte';
import script from '../../single-file/start.ts?script';
import { css } from '../../single-file/styles.ts?script';
import unpack from '../../single-file/unpack.ts?script';
import { deckOf } from '../../story/index/deck';
import type { Report } from '../../story/schema/report';
import { popupData } from '../../story/index/popup-data';
import { NO_SITE } from '../../prose/links';
import { citationNumbers, reportOnlySources } from '../../prose/citations';
import { index, story } from '../content/content';
import { detail, fine, relief } from '../content/geography';
import { addressOnce } from './address-once';
import { cutFaces } from './subset-faces';
import { fillDrawn } from '../islands/islands';
import { storyMeta } from '../meta/page-meta';
import { sha256 } from '../html/sha256';
import { absolute } from '../meta/site-address.js';

/** The report, and of the story what stands beside it. */
function reportData(report: Report): NonNullable<SingleData['report']> {
	const cited = [...citationNumbers(story).keys()];
	const others = reportOnlySources(story).map(({ id }) => id);
	return {
		report,
		voices: story.voices.map(({ id, name, short, kind }) => ({ id, name, short, kind })),
		numbers: Object.fromEntries([...cited, ...others].map((id, i) => [id, i + 1]))
	};
}

function dataOf(): SingleData {
	const site = absolute('/');
	const { title, description } = storyMeta(index);
	return {
		title,
		description,
		atlas: index.atlas,
		deck: deckOf(story),
		lessons: story.lessons.map((lesson) => ({
			minutes: lesson.minutes,
			title: lesson.title,
			steps: lesson.steps
		})),
		supplies: {
			fine,
			...(detail && { nearest: detail }),
			...(relief && { relief }),
			places: popupData(story)
		},
		borders: { short: story.bordersShort, long: story.borders },
		lead: story.desk.lead,
		...(story.report && { report: reportData(story.report) }),
		...(site && { site })
	};
}

/** The site's own first script: the reader's choice of light or dark, before anything is painted. */
const themeScript = /<script>([^]*?)<\/script>/.exec(appHtml)?.[1] ?? '';

const allowed = (text: string) => `'sha256-${sha256(text)}'`;

/** Scripts and styles by what they are, pictures and faces as data, nothing from anywhere. */
const policy = (scripts: readonly string[], styles: string) =>
	[
		"default-src 'none'",
		"object-src 'none'",
		`script-src ${scripts.map(allowed).join(' ')}`,
		`style-src ${allowed(styles)}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');

/** The file's text. */
export async function singleFile(): Promise<string> {
	const data = dataOf();
	const code = `${script}\nscript.start(${JSON.stringify(data)})`;
	const { head, body } = render(Single, { props: data });
	const drawn = addressOnce(fillDrawn(`<body>${body}`, NO_SITE));
	// What is packed shows names in other languages in the sans alone. No face comes late here, so that the
	// mark needs none of its own.
	const serif = drawn + JSON.stringify(data.deck);
	const styles = await cutFaces(css, drawn + code, { 'Stage Serif': serif, 'Stage Mark': '' });
	return `<!doctype html>
<html lang="${m.locale}" dir="${m.language_direction()}" data-story="${story.id}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy([themeScript, unpack, code], styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${iconAddress}">
<script>${themeScript}</script>
<style>${styles}</style>
${head}
</head>
${drawn}
<script type="application/gzip" id="packed">${gzipSync(code, { level: 9 }).toString('base64')}</script>
<script>${unpack}</script>
</body>
</html>
`;
}
