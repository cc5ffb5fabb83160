import { textsIn } from '../catalogue/catalogue-texts.ts';
import type { Example } from '../catalogue/example.ts';
import { MediaList } from './media-list.tsx';

const total = { unit: 'kilobytes', count: '168,6' } as const;

export const examples: Example[] = [
  {
    name: 'a picture in use, a sound, a file that comes with the school',
    render(language) {
      const { lesson, explanation } = textsIn(language);
      const alt = { kk: explanation, ru: explanation, en: explanation };
      const plan = '/media/observer-rights/station-plan.svg';
      const uses = [
        { title: lesson, language, published: true },
        { title: lesson, language, published: false },
      ];
      const size = { width: 1440, height: 960 };
      const row = { weight: total, seconds: '3,4', size: null, alt, sound: null };
      const rows = [
        { ...row, name: 'ballot-box.webp', picture: plan, size, uses, removable: false },
        { ...row, name: 'count.mp3', picture: null, sound: plan, uses: [], removable: true },
        { ...row, name: 'station-plan.svg', picture: plan, alt: null, uses: [], removable: false },
      ];
      return <MediaList view={{ courseId: 'crs-one', course: lesson, rows, total }} action="#" />;
    },
  },
  {
    name: 'empty',
    render: () => <MediaList view={{ courseId: 'crs-one', course: '', rows: [], total }} action="#" />,
  },
];
