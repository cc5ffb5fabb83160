import { labNames } from '../schema/dataset.ts';

/** What an attribute may hold. `id` values are looked up by the check in the register they refer to. */
export type AttributeSpec = {
  required?: true;
  kind: 'text' | 'id' | 'choice' | 'media' | 'sound' | 'year';
  choices?: readonly string[];
  refersTo?: 'provision' | 'term' | 'fact' | 'document' | 'question' | 'dataset' | 'preset';
};

export type ComponentSpec = {
  /** `block` stands on its own lines, `inline` inside a sentence. */
  place: 'block' | 'inline';
  content: 'nothing' | 'words' | 'text' | 'table' | { only: string };
  /** May stand only directly inside this component. */
  inside?: string;
  /** May stand only at the top level of a lesson. */
  topLevel?: true;
  attributes: Record<string, AttributeSpec>;
  /** Exactly one (`one`) or at least one (`some`) of these attributes must be given. */
  needs?: { how: 'one' | 'some'; of: readonly string[] };
  /** The value of the first of these attributes may not be greater than that of the second. */
  ascending?: readonly [string, string];
};

const calloutKinds = ['note', 'history', 'caution', 'remember'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

const positionKinds = ['rule', 'proposal', 'assessment', 'figure'] as const;
export type PositionKind = (typeof positionKinds)[number];

const chartKinds = ['bars', 'stack'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** The components a lesson may use. Whatever is not in this table is refused. */
export const componentSpecs: Readonly<Record<string, ComponentSpec>> = {
  Callout: {
    place: 'block',
    content: 'text',
    attributes: { kind: { kind: 'choice', choices: calloutKinds, required: true }, title: { kind: 'text' } },
  },
  Law: {
    place: 'block',
    content: 'nothing',
    attributes: { id: { kind: 'id', refersTo: 'provision', required: true } },
  },
  Term: {
    place: 'inline',
    content: 'words',
    attributes: { id: { kind: 'id', refersTo: 'term', required: true } },
  },
  Source: {
    place: 'block',
    content: 'nothing',
    attributes: { fact: { kind: 'id', refersTo: 'fact' }, document: { kind: 'id', refersTo: 'document' } },
    needs: { how: 'one', of: ['fact', 'document'] },
  },
  Steps: { place: 'block', content: { only: 'Step' }, attributes: {} },
  Step: {
    place: 'block',
    content: 'text',
    inside: 'Steps',
    attributes: { title: { kind: 'text', required: true } },
  },
  Positions: { place: 'block', content: { only: 'Position' }, attributes: {} },
  Position: {
    place: 'block',
    content: 'text',
    inside: 'Positions',
    attributes: {
      who: { kind: 'text', required: true },
      when: { kind: 'text', required: true },
      kind: { kind: 'choice', choices: positionKinds, required: true },
      fact: { kind: 'id', refersTo: 'fact' },
      provision: { kind: 'id', refersTo: 'provision' },
    },
    needs: { how: 'some', of: ['fact', 'provision'] },
  },
  Figure: {
    place: 'block',
    content: 'nothing',
    attributes: {
      src: { kind: 'media', required: true },
      alt: { kind: 'text', required: true },
      caption: { kind: 'text' },
    },
  },
  Sound: {
    place: 'block',
    content: 'text',
    attributes: { src: { kind: 'sound', required: true }, caption: { kind: 'text', required: true } },
  },
  DataTable: { place: 'block', content: 'table', attributes: { caption: { kind: 'text', required: true } } },
  Chart: {
    place: 'block',
    content: 'nothing',
    attributes: {
      data: { kind: 'id', refersTo: 'dataset', required: true },
      kind: { kind: 'choice', choices: chartKinds, required: true },
      alt: { kind: 'text', required: true },
    },
  },
  Lab: {
    place: 'block',
    content: 'nothing',
    attributes: {
      name: { kind: 'choice', choices: labNames, required: true },
      preset: { kind: 'id', refersTo: 'preset', required: true },
    },
  },
  Timeline: {
    place: 'block',
    content: 'nothing',
    attributes: { from: { kind: 'year', required: true }, to: { kind: 'year', required: true } },
    ascending: ['from', 'to'],
  },
  Card: { place: 'block', content: 'text', attributes: { title: { kind: 'text', required: true } } },
  Check: {
    place: 'block',
    content: 'nothing',
    topLevel: true,
    attributes: { id: { kind: 'id', refersTo: 'question', required: true } },
  },
};

export const componentNames = Object.keys(componentSpecs);

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const yearPattern = /^(19|20)\d\d$/;
export const soundPattern = /^media\/[a-z0-9]+([.-][a-z0-9]+)*\.mp3$/;
export const mediaPattern = /^media\/[a-z0-9]+([.-][a-z0-9]+)*\.(svg|png|jpg|jpeg|webp|avif)$/;
