// Applies an embed's options to its page: attributes and classes, which the stylesheet follows.
import type { EmbedOptions } from './options';

/** @param root the embed's outermost element */
export function applyOptions(root: HTMLElement, options: EmbedOptions): void {
	const { theme, layout } = options;
	if (theme === 'auto') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = theme;
	root.dataset['layout'] = layout;
	root.dataset['motion'] = options.motion;
	for (const name of ['controls', 'caption', 'labels'] as const)
		root.classList.toggle(`no-${name}`, !options[name]);
	root.classList.add('runs');
	root.classList.toggle('plays', options.autoplay > 0 && layout === 'stepper');
}
