import common from '../../../locales/kk/common.json';
import cures from '../../../locales/kk/cures.json';
import editor from '../../../locales/kk/editor.json';
import errors from '../../../locales/kk/errors.json';
import law from '../../../locales/kk/law.json';

export const texts = { common, cures, editor, errors, law };
