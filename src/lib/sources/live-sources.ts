// The script of the sources page: it makes the list of claims one to filter.
import { keepAddress } from '../site/keep-address';
import { pageData, takeOver } from '../site/live/take-over';
import { wake } from '../site/live/page';
import type { FilterGroup } from '../story/index/claims/claim-filter';
import ClaimFilter from './ClaimFilter.svelte';

void wake();
takeOver(document.querySelector('.filter'), ClaimFilter, {
	...pageData<{ groups: readonly FilterGroup[] }>(),
	onFilter: (query: string) =>
		keepAddress(() => history.replaceState(null, '', query ? `?${query}` : location.pathname))
});
