import icon from '../../../../static/favicon.svg?raw';

/** The site's icon as an address that is no file: a request takes longer than its bytes. */
export const iconAddress = `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;
