import { PALETTE } from '../core/sheet/palette';
import { type CellLook, FONT, type Rule } from '../core/sheet/styles';

/** A trait of a look: by which name cells that have it are sent together, and how it is set. */
export interface Trait {
  readonly key: string;
  readonly set: (format: Excel.RangeFormat) => void;
  /** Which edge it is, if one: cells below each other are then not one area. */
  readonly edge?: 'EdgeTop' | 'EdgeBottom';
  /** The same rule between the rows of a list. */
  readonly inside?: Trait;
}

/** The font of every cell whose look does not say otherwise. */
const BASE = { size: 11, colour: PALETTE.ink } as const;

const COMMON: Trait = {
  key: 'common',
  set: ({ font }) => {
    font.set({ name: FONT, size: BASE.size, bold: false, color: BASE.colour, underline: 'None' });
  },
};

/** What a look is made of: the common font first, for what sets a cell apart from it is set after. */
export function traitsOf({ size, bold, colour, underline, horizontal, vertical, wrap, indent, fill, top, bottom }: CellLook): readonly Trait[] {
  const traits: Trait[] = [COMMON];
  if (size !== BASE.size) traits.push({ key: `size ${size}`, set: ({ font }) => { font.size = size; } });
  if (bold) traits.push({ key: 'bold', set: ({ font }) => { font.bold = true; } });
  if (colour !== BASE.colour) traits.push({ key: `colour ${colour}`, set: ({ font }) => { font.color = colour; } });
  if (underline) traits.push({ key: 'underline', set: ({ font }) => { font.underline = 'Single'; } });
  traits.push({ key: `horizontal ${horizontal}`, set: (format) => { format.horizontalAlignment = horizontal; } });
  if (vertical !== 'Bottom') traits.push({ key: `vertical ${vertical}`, set: (format) => { format.verticalAlignment = vertical; } });
  if (wrap) traits.push({ key: 'wrap', set: (format) => { format.wrapText = true; } });
  if (indent > 0) traits.push({ key: `indent ${indent}`, set: (format) => { format.indentLevel = indent; } });
  if (fill !== null) traits.push({ key: `fill ${fill}`, set: (format) => { format.fill.color = fill; } });
  return [...traits, ...ruleTraits('EdgeTop', top), ...ruleTraits('EdgeBottom', bottom)];
}

function ruleTraits(edge: 'EdgeTop' | 'EdgeBottom', rule: Rule | null): readonly Trait[] {
  if (rule === null) return [];
  const { style, weight, colour } = rule;
  const of = (side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal'): Trait => ({
    key: `${side} ${style} ${weight} ${colour}`,
    set: ({ borders }) => {
      const border = borders.getItem(side);
      border.style = style;
      border.weight = weight;
      border.color = colour;
    },
  });
  return [edge === 'EdgeBottom' ? { ...of(edge), edge, inside: of('InsideHorizontal') } : { ...of(edge), edge }];
}
