// What stands in a page's head about the page.

export interface PageMeta {
	title: string;
	description: string;
	/** The name of the whole site. */
	site: string;
	/** The page's own absolute address, where it is known. */
	address?: string;
	/** Where hosts that embed by address alone learn how, where it is known. */
	oembed?: string;
	/** How the page is to be cited: programs for reference lists read it. */
	cited: { title: string; author: string; date?: string };
	/** When the story was published and last corrected: ISO days, where it says so. */
	datePublished?: string;
	dateModified?: string;
	/** The picture that stands for the page where its link is shared. */
	image?: { address: string; width: number; height: number; alt: string };
}
