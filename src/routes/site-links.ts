// The pages that every page's foot links to. A new page is one more line here.
import { resolve } from '$app/paths';

/** Addresses relative to the page that is being made: call it while a page is drawn. */
export const siteLinks = () => [
	{ address: resolve('/'), title: 'The story' },
	{ address: resolve('/sources/'), title: 'Sources and voices' },
	{ address: resolve('/glossary/'), title: 'Glossary' },
	{ address: resolve('/present/'), title: 'Present to a class' },
	{ address: resolve('/present/activities/'), title: 'Activities for a class' },
	{ address: resolve('/handout/'), title: 'Handout to print' },
	{ address: resolve('/share/'), title: 'Embed this story' }
];
