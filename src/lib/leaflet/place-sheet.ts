// In a narrow window what is known of a place or a state opens at its edge, so that the map need not move
// and the place stays in sight. A popover: keys, a tap beside it and the focus are the browser's.
import * as m from '$messages';

/** From this width on there is room for popups beside their places. */
const NARROW = '(width < 640px)';

export interface PlaceSheet {
	/** Whether the window is narrow, and the browser has popovers. */
	isWanted(): boolean;
	/** @param from what was pressed: the sheet does not cover it, and the focus returns to it */
	open(name: string, from: HTMLElement, content: Promise<HTMLElement>): Promise<void>;
	close(): void;
}

/** Makes the sheet of a map, empty and closed, in the element around it. */
export function addPlaceSheet(around: HTMLElement): PlaceSheet {
	const sheet = document.createElement('div');
	sheet.className = 'place-sheet';
	sheet.popover = 'auto';
	sheet.tabIndex = -1;
	sheet.setAttribute('role', 'dialog');
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = m.leaflet_closeSheet();
	close.onclick = () => sheet.hidePopover();
	around.append(sheet);
	return {
		isWanted: () => 'showPopover' in sheet && matchMedia(NARROW).matches,
		async open(name, from, content) {
			sheet.replaceChildren(close, await content);
			if (!sheet.isConnected || sheet.matches(':popover-open')) return;
			sheet.setAttribute('aria-label', name);
			sheet.classList.toggle('above', from.getBoundingClientRect().bottom > innerHeight / 2);
			from.focus({ preventScroll: true });
			sheet.showPopover();
			sheet.scrollTop = 0;
			sheet.focus({ preventScroll: true });
		},
		close: () => sheet.matches('.place-sheet:popover-open') && sheet.hidePopover()
	};
}
