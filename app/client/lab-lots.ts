/** The lots lab in the browser: a list of people never leaves it. */
import { lotsLab } from '#app/views/labs/lots/lots-lab.ts';
import { bindLocalLab } from './labs/local-lab.ts';

bindLocalLab(lotsLab);
