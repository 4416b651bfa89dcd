// The script of pages that are only read.
import { wake } from './page';

void wake();
