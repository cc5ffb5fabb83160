import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { Item, Points, TickBox } from '../prose/prose.tsx';
import { Card } from './card.tsx';

export const examples: Example[] = [
  {
    name: 'a list to tick off on paper',
    render(language) {
      const { lesson, first, second } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <Card title={lesson}>
            <Points>
              {[first, second].map((line) => (
                <Item key={line} className="task-list-item">
                  <TickBox /> {line}
                </Item>
              ))}
            </Points>
          </Card>
        </LessonFrame>
      );
    },
  },
];
