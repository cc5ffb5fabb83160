import { textsIn } from '../../catalogue/catalogue-texts.ts';
import type { Example } from '../../catalogue/example.ts';
import { LessonFrame } from '../../catalogue/lesson-frame.tsx';
import { DataTable, Table } from './data-table.tsx';

export const examples: Example[] = [
  {
    name: 'a table; cards on a phone',
    render(language) {
      const { lesson, who, unit, first, second } = textsIn(language);
      return (
        <LessonFrame language={language}>
          <DataTable caption={lesson}>
            <Table>
              <thead>
                <tr>
                  <th>{who}</th>
                  <th style={{ textAlign: 'right' }}>{unit}</th>
                </tr>
              </thead>
              <tbody>
                {[first, second].map((name) => (
                  <tr key={name}>
                    <td>{name}</td>
                    <td style={{ textAlign: 'right' }}>{1275}</td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </DataTable>
        </LessonFrame>
      );
    },
  },
];
