// Applies an embed's options to its page: attributes and classes, which the stylesheet follows.
import { applyTheme } from '../../site/theme/theme';
import type { EmbedOptions } from '../protocols/options';

/** @param root the embed's outermost element */
export function applyOptions(root: HTMLElement, options: EmbedOptions): void {
	applyTheme(options.theme);
	root.dataset['layout'] = options.layout;
	root.dataset['motion'] = options.motion;
	for (const name of ['controls', 'caption', 'labels'] as const)
		root.classList.toggle(`no-${name}`, !options[name]);
	root.classList.add('runs');
	// A frame without the permission would show a dead button.
	root.classList.toggle('can-fill', document.fullscreenEnabled);
}
