/** The quota lab in the browser: a list of people never leaves it. */
import { quotaLab } from '#app/views/labs/quota/quota-lab.ts';
import { bindLocalLab } from './labs/local-lab.ts';

bindLocalLab(quotaLab);
